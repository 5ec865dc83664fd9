package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.discourse.Utterance;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.record.ActorRef;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.record.PloverClass;
import org.servanda.world.Mention;
import org.servanda.world.World;

/**
 * Codes what actors do to one another: PLOVER class, CAMEO code, both sides, date, place and
 * status.
 */
public final class EventReader {
  private final Lexicon lexicon;
  private final Doers doers;

  private EventReader(Lexicon lexicon, Doers doers) {
    this.lexicon = lexicon;
    this.doers = doers;
  }

  /** Loads the frames, a file for each class. */
  public static EventReader load(World world) {
    String[] files =
        Arrays.stream(PloverClass.values())
            .map(c -> "en/frames/" + c.name().toLowerCase(Locale.ROOT) + ".tsv")
            .toArray(String[]::new);
    Lexicon lexicon = Lexicon.load(EventReader.class, files);
    return new EventReader(lexicon, new Doers(lexicon, world));
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The events of a story, in text order; an act told twice in a paragraph is one. */
  public List<Event> read(Story story) {
    Map<String, Event> found = new LinkedHashMap<>();
    for (Sentence s : story.sentences()) {
      for (Clause c : story.clauses(s)) {
        if (isToldAbove(story, c)) {
          continue;
        }
        for (FrameMatch m : lexicon.match(c, true)) {
          Event e = event(story, s, m);
          if (e != null) {
            found.putIfAbsent(key(e, s), e);
            break;
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Cooperation is told anew in each paragraph; a blow or a reproach told again is the same. */
  private static String key(Event e, Sentence s) {
    boolean anew =
        switch (e.type()) {
          case AGREE, SUPPORT, COOPERATE, AID -> true;
          default -> false;
        };
    return e.type()
        + " "
        + codes(e.sources())
        + ">"
        + codes(e.targets())
        + (anew ? " " + s.paragraph() : "");
  }

  /** The same actor, not only the same country. */
  private static boolean isSame(ActorRef a, ActorRef b) {
    return a.actor().equals(b.actor()) || Objects.equals(a.mention(), b.mention());
  }

  private static List<String> codes(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::code).distinct().sorted().toList();
  }

  private @Nullable Event event(Story story, Sentence s, FrameMatch m) {
    PloverClass type = PloverClass.valueOf(m.meaning(0));
    List<ActorRef> both = doers.acting(story, s, m.fillers("both"));
    List<ActorRef> sources = join(doers.acting(story, s, m.fillers("source")), both);
    List<ActorRef> targets = join(doers.suffering(story, s, m.fillers("target")), both);
    boolean mutual = m.fillers().containsKey("both");
    if (mutual && codes(both).size() < 2) {
      List<ActorRef> sides = sides(story, s, both);
      if (sides.isEmpty() && type == PloverClass.CONSULT) {
        return null;
      }
      sources = sides.isEmpty() ? both : sides;
      targets = sides.isEmpty() ? List.of() : sides;
    }
    if (sources.isEmpty() && type == PloverClass.PROTEST) {
      sources = crowd(story, s, m.clause(), codes(targets));
    }
    if (sources.isEmpty() && isGiving(type)) {
      Clause thanks = thanks(story, m.clause());
      if (thanks != null) {
        sources = doers.acting(story, s, thanks.all("obj"));
        targets = targets.isEmpty() ? doers.acting(story, s, thanks.all("nsubj")) : targets;
      }
    }
    if (sources.isEmpty() && m.meaning(3).equals("sides")) {
      sources = sides(story, s, List.of());
      targets = sources;
      mutual = true;
    }
    if (!mutual) {
      List<String> own = codes(sources);
      List<ActorRef> doing = sources;
      targets = targets.stream().filter(t -> doing.stream().noneMatch(d -> isSame(d, t))).toList();
      if (targets.isEmpty() && isDirected(type)) {
        targets = spokenOf(story, s, m.clause(), own, type == PloverClass.ASSAULT);
      }
    }
    if (sources.isEmpty() && (targets.isEmpty() || !m.clause().passive())
        || (!mutual
            && m.fillers().containsKey("target")
            && targets.isEmpty()
            && m.meaning(3).equals("other"))) {
      return null;
    }
    if (type == PloverClass.CONSULT && codes(join(sources, targets)).size() < 2) {
      return null;
    }
    return build(story, s, m, type, sources, targets);
  }

  /** "Students in Athens": the people of the place where they march. */
  private List<ActorRef> crowd(Story story, Sentence s, Clause c, List<String> targets) {
    boolean people =
        c.all("nsubj").stream().anyMatch(t -> lexicon.set("crowd").contains(t.lemma()));
    if (!people) {
      return List.of();
    }
    for (Mention m : story.mentions(s)) {
      Place p = m.place();
      String code = p == null ? null : p.country();
      if (code != null && !targets.contains(code)) {
        return List.of(new ActorRef(code + "-CVL", code, code, "CVL", story.evidence(m.span())));
      }
    }
    return List.of();
  }

  /** "Threatened to strike": the threat is the event, the blow is not. */
  private boolean isToldAbove(Story story, Clause c) {
    Token g = c.governor();
    if (g == null || !c.relation().startsWith("xcomp")) {
      return false;
    }
    return story.clauses(c.sentence()).stream()
        .anyMatch(over -> over.predicate().equals(g) && !lexicon.match(over, true).isEmpty());
  }

  private static boolean isGiving(PloverClass type) {
    return type == PloverClass.AID || type == PloverClass.COOPERATE;
  }

  private static boolean isDirected(PloverClass type) {
    return switch (type) {
      case ACCUSE, REJECT, THREATEN, ASSAULT, COERCE, SANCTION -> true;
      default -> false;
    };
  }

  /** "We thank Peru for the wheat delivered": the one thanked gave it. */
  private static @Nullable Clause thanks(Story story, Clause c) {
    for (Clause over : story.clauses(c.sentence())) {
      if (over.lemma().equals("thank") && over.predicate().index() < c.predicate().index()) {
        return over;
      }
    }
    return null;
  }

  /**
   * Whom an act is directed at where the frame's own role names nobody: the first other actor below
   * the predicate, or the country of the place that is struck.
   */
  private static List<ActorRef> spokenOf(
      Story story, Sentence s, Clause c, List<String> own, boolean places) {
    Token verb = c.predicate();
    for (Mention m : story.mentions(s)) {
      if (m.first() <= verb.index() || !isBelow(s, m.head(), verb)) {
        continue;
      }
      Place place = m.place();
      if (m.kind() == Mention.Kind.PLACE) {
        String code = place == null ? null : place.country();
        if (places && code != null && !own.contains(code)) {
          return List.of(new ActorRef(code, code, code, null, story.evidence(m.span())));
        }
        continue;
      }
      for (ActorRef a : story.referents(m)) {
        if (a.country() != null && !own.contains(a.code()) && !"JRN".equals(a.sector())) {
          return List.of(a);
        }
      }
    }
    return List.of();
  }

  private static boolean isBelow(Sentence s, Token t, Token top) {
    Token up = t;
    for (int hops = 0; hops < 12; hops++) {
      if (up.equals(top)) {
        return true;
      }
      up = s.governor(up).orElse(up);
    }
    return false;
  }

  private static Event build(
      Story story,
      Sentence s,
      FrameMatch m,
      PloverClass named,
      List<ActorRef> sources,
      List<ActorRef> targets) {
    Clause c = m.clause();
    Event.Status status = status(c);
    boolean promised = status == Event.Status.PLANNED && isCooperative(named);
    PloverClass type = promised ? PloverClass.AGREE : named;
    String cameo = promised ? "030" : m.meaning(1);
    String mode = promised || m.meaning(2).equals("-") ? null : m.meaning(2);
    Period date = story.date(c);
    Evidence evidence = story.evidence(s.span());
    Optional<Utterance> voice = story.voice(c.predicate().begin());
    String id = Ids.of("e", type, cameo, codes(sources), codes(targets), evidence);
    return new Event(
        id,
        type,
        mode,
        List.of(),
        cameo,
        sources,
        targets,
        date == null && fresh(c) ? day(story) : date,
        place(story, s),
        status,
        voice.map(Utterance::id).orElse(null),
        evidence,
        0.7);
  }

  private static boolean fresh(Clause c) {
    return c.sentence().paragraph() < 2
        && (c.tense() == Clause.Tense.PAST || c.tense() == Clause.Tense.PERFECT);
  }

  private static @Nullable Period day(Story story) {
    return story.document().published() == null ? null : Period.day(story.document().published());
  }

  private static boolean isCooperative(PloverClass type) {
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID -> true;
      default -> false;
    };
  }

  private static Event.Status status(Clause c) {
    if (c.negated()) {
      return Event.Status.DENIED;
    }
    return switch (c.modality()) {
      case POSSIBLE, CONDITIONAL, NECESSARY -> Event.Status.HYPOTHETICAL;
      case INTENDED -> Event.Status.PLANNED;
      case ASSERTED ->
          switch (c.tense()) {
            case FUTURE -> Event.Status.PLANNED;
            case PROGRESSIVE -> Event.Status.ONGOING;
            default -> Event.Status.OCCURRED;
          };
    };
  }

  private static List<ActorRef> join(List<ActorRef> a, List<ActorRef> b) {
    List<ActorRef> all = new ArrayList<>(a);
    for (ActorRef x : b) {
      if (!all.contains(x)) {
        all.add(x);
      }
    }
    return all;
  }

  /** Both sides of a mutual act of which the clause names one or none. */
  private static List<ActorRef> sides(Story story, Sentence s, List<ActorRef> named) {
    List<String> codes = story.sides(s);
    boolean fits = codes.size() == 2 && named.stream().allMatch(a -> a.country() != null && codes.contains(a.country()));
    if (!fits) {
      return List.of();
    }
    List<ActorRef> found = new ArrayList<>(named);
    for (String code : codes) {
      if (named.stream().noneMatch(a -> code.equals(a.country()))) {
        found.add(new ActorRef(code, code, code, null, null));
      }
    }
    return found;
  }

  private static @Nullable Place place(Story story, Sentence s) {
    for (Mention m : story.mentions(s)) {
      if (m.kind() == Mention.Kind.PLACE && m.place() != null) {
        return m.place();
      }
    }
    return null;
  }
}
