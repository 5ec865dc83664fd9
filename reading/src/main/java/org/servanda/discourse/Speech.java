package org.servanda.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Ids;
import org.servanda.speech.Attribution;
import org.servanda.speech.Sort;
import org.servanda.text.Span;
import org.servanda.world.Entity;
import org.servanda.world.Mention;

/** Resolves who says what is said, once for a document: attributions become utterances. */
final class Speech {
  private static final Set<String> PASSING_ON = Set.of("report", "statement", "release");
  private static final Set<String> SOURCING = Set.of("cite", "quote", "relay", "reference");
  private static final List<Entity> NOBODY = List.of();
  private static final Set<String> ALL = Set.of("all", "every", "any", "other", "both");
  private final String text;
  private final List<List<Mention>> mentions;
  private final Referents referents;
  private final Turns turns = new Turns();

  private final Jointly jointly = new Jointly();

  Speech(String text, List<List<Mention>> mentions, Referents referents) {
    this.text = text;
    this.mentions = mentions;
    this.referents = referents;
  }

  /** The utterances, in text order. Both sides together are no speaker, nor is a plain agency. */
  List<Utterance> utterances(List<Attribution> attributions) {
    List<Utterance> found = new ArrayList<>();
    for (Attribution a : attributions) {
      Token head = a.source();
      Span named = a.sourceSpan();
      if (head == null || named == null) {
        continue;
      }
      List<Entity> who =
          a.isTurn() ? List.of(labelled(a, head, named)) : speakers(a.sentence(), head, named);
      if (who.isEmpty() && (a.direct() || isVoiced(a))) {
        who = List.of(unknown(named)); // in one voice: "Never again," both presidents said
      }
      if (who.size() == 1 && !isSourcing(a, head, who.get(0))) {
        Entity speaker = turns.speaker(a.sentence(), head, who.get(0));
        found.add(utterance(a, speaker, named));
        turns.took(a, head, speaker);
      }
    }
    return found;
  }

  /** Whether words are reported, not an exchange of views or a deal: "the sides discussed". */
  private static boolean isVoiced(Attribution a) {
    boolean more = a.clause() || !a.manner().equals("say") && !a.manner().equals("name");
    return more && a.sort() == Sort.SAY && !a.manner().equals("agree");
  }

  /** "..., Kazinform reports", "Kazinform cites Akorda": who passes it on, not who says it. */
  private static boolean isSourcing(Attribution a, Token head, Entity who) {
    Span cue = a.cue();
    boolean aside = a.tag() || cue != null && a.content().get(0).begin() < cue.begin();
    boolean press = isPress(who);
    return a.tag() && press
        || press && !a.clause() && SOURCING.contains(lemma(a, cue))
        || aside && !a.direct() && PASSING_ON.contains(head.lowerLemma());
  }

  /** Lemma of the last verb of a cue. */
  private static String lemma(Attribution a, @Nullable Span cue) {
    String lemma = "";
    for (Token t : a.sentence().tokens()) {
      boolean verb = cue != null && cue.contains(t.begin()) && t.upos().equals("VERB");
      lemma = verb ? t.lowerLemma() : lemma;
    }
    return lemma;
  }

  /** Whom a label of a turn names, the same each time. */
  private Entity labelled(Attribution a, Token head, Span named) {
    return turns.labelled(
        named.of(text),
        () -> {
          if (a.manner().equals("answer")) {
            return Interviews.interviewee(mentions.subList(0, a.sentence().index()), referents)
                .orElseGet(() -> unknown(named));
          }
          List<Entity> who = speakers(a.sentence(), head, named);
          Entity one = who.size() == 1 ? who.get(0) : unknown(named);
          boolean shouted = one.name().equals(one.name().toUpperCase(Locale.ROOT));
          return one.id().startsWith("speaker:") || shouted
              ? referents.surnamed(head.form()).orElse(one)
              : one;
        });
  }

  private List<Entity> speakers(Sentence s, Token head, Span named) {
    Mention name = null;
    Mention other = null;
    boolean several = false;
    for (Mention m : mentions.get(s.index())) {
      boolean covers = m.first() <= head.index() && head.index() <= m.last();
      boolean within = named.contains(m.span());
      if (!covers && !within
          || m.kind() == Mention.Kind.PLACE
          || m.kind() == Mention.Kind.ADJECTIVE) {
        continue;
      }
      boolean person = isPerson(m) && m.kind() == Mention.Kind.NAME;
      boolean titled = person && isTitled(s, head, m);
      boolean joined = within && !covers && m.head().is("conj") && m.head().head() == head.index();
      several |= joined && !isSame(m, head);
      if (name == null && titled) {
        name = m;
      } else if (other == null && covers) {
        other = m;
      }
    }
    if (Jointly.areNamed(s, named, mentions.get(s.index()), this::isPerson)) {
      jointly.note(s);
      return List.of(unknown(named));
    }
    if (several && isPair(s, head, named) || Jointly.isBoth(s, head)) {
      jointly.note(s);
      return List.of();
    }
    Mention best = name != null ? name : other;
    List<Entity> who = best == null || Jointly.isRival(s, best) ? List.of() : referents.of(best);
    if (who.size() > 1 && jointly.isJoint(s, head)) {
      jointly.note(s);
      return List.of();
    }
    return who.size() == 1 ? who : List.of(unknown(named));
  }

  private static boolean isSame(Mention m, Token head) {
    return m.first() <= head.index() && head.index() <= m.last();
  }

  /** Whether the speakers joined belong to two states. */
  private boolean isPair(Sentence s, Token head, Span named) {
    String country = null;
    for (Mention m : mentions.get(s.index())) {
      if (!named.contains(m.span())
          || m.kind() == Mention.Kind.PLACE
          || !(m.head().equals(head) || m.head().head() == head.index() && m.head().is("conj"))) {
        continue;
      }
      for (Entity e : referents.of(m)) {
        if (country != null && !country.equals(e.country())) {
          return true;
        }
        country = e.country() != null ? e.country() : country;
      }
    }
    return false;
  }

  private boolean isPerson(Mention m) {
    List<Entity> who = referents.of(m);
    return who.size() == 1 && who.get(0).kind() == Actor.Kind.PERSON;
  }

  /** "Treasury spokeswoman Ana Ruiz": the name stands with the head. */
  private static boolean isTitled(Sentence s, Token head, Mention m) {
    if (m.first() <= head.index() && head.index() <= m.last()) {
      return true;
    }
    if (m.first() > head.index() && m.first() <= head.index() + 3) {
      return s.tokens().subList(head.index(), m.first()).stream().allMatch(Speech::isNominal);
    }
    return m.head().head() == head.index() && (m.head().is("appos") || m.head().is("flat"));
  }

  private static boolean isNominal(Token t) {
    return t.upos().equals("NOUN")
        || t.upos().equals("PROPN")
        || t.upos().equals("ADJ")
        || t.form().equals(",");
  }

  /** A speaker of whom only the words are known: "critics", "a person close to the talks". */
  private Entity unknown(Span named) {
    String name = named.of(text).replaceAll("\\s+", " ");
    return new Entity(
        "speaker:" + name.toLowerCase(Locale.ROOT), Actor.Kind.GROUP, name, null, null, null);
  }

  private Utterance utterance(Attribution a, Entity speaker, Span named) {
    Span passage = a.sentence().span();
    for (Span c : a.content()) {
      passage = passage.cover(c);
    }
    Span first = a.content().get(0);
    return new Utterance(
        Ids.of("s", speaker.id(), first.begin(), first.of(text), a.manner()),
        speaker,
        named,
        a.cue(),
        a.direct(),
        a.content(),
        a.manner(),
        addressee(a, speaker),
        null,
        List.of(),
        speaker.id().startsWith("speaker:") ? together(a, named) : List.of(),
        passage);
  }

  /** "The two ministers", "Duarte and Osei": two or more that are known, speaking as one. */
  private List<ActorRef> together(Attribution a, Span named) {
    Token head = a.source();
    Map<String, ActorRef> all = new LinkedHashMap<>();
    for (Mention m : mentions.get(a.sentence().index())) {
      boolean joined =
          named.contains(m.span())
              && head != null
              && (isSame(m, head)
                  || m.head().is("conj") && m.head().head() == head.index()
                  || m.kind() == Mention.Kind.NAME && isPerson(m));
      for (Entity e : joined && m.kind() != Mention.Kind.PLACE ? referents.of(m) : NOBODY) {
        all.putIfAbsent(e.id(), ref(e));
      }
    }
    return all.size() < 2 ? List.of() : List.copyOf(all.values());
  }

  private static ActorRef ref(Entity e) {
    return new ActorRef(e.id(), e.name(), e.country(), e.sector(), null);
  }

  private @Nullable ActorRef addressee(Attribution a, Entity speaker) {
    Token to = a.addressee();
    if (to != null) {
      for (Mention m : mentions.get(a.sentence().index())) {
        boolean all =
            a.sentence().child(to, "det").filter(d -> ALL.contains(d.lowerLemma())).isPresent();
        boolean named = m.kind() != Mention.Kind.PLACE && !all;
        if (m.head().equals(to) && named && !referents.of(m).isEmpty()) {
          Entity e = referents.of(m).get(0);
          if (e.id().equals(speaker.id())) {
            return null;
          }
          return ref(e);
        }
      }
    }
    return null;
  }

  static boolean isPress(Entity e) {
    String name = e.name().toLowerCase(Locale.ROOT);
    return e.kind() == Actor.Kind.ORGANISATION && "JRN".equals(e.sector())
        || e.kind() != Actor.Kind.PERSON
            && (name.contains("press") || name.equals("akorda") || name.contains("portal"));
  }
}
