package org.servanda.reader.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.record.Engagement;
import org.servanda.record.Engagement.Kind;
import org.servanda.record.Engagement.Status;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.time.When;
import org.servanda.world.Mention;

/** Finds occasions on which states or their people come together, each once. */
public final class EngagementReader {
  private static final Set<String> ABANDONED =
      Set.of("cancel", "postpone", "call_off", "scrap", "abandon", "put_off", "suspend");
  private static final Set<String> REFUSED =
      Set.of(
          "refuse", "reject", "decline", "rule_out", "rule", "propose", "offer", "demand", "urge");
  private static final Set<String> HOSTING = Set.of("host", "organize", "organise");
  private static final Set<String> AHEAD =
      Set.of(
          "upcoming",
          "forthcoming",
          "planned",
          "scheduled",
          "next",
          "coming",
          "future",
          "plan",
          "schedule",
          "prepare",
          "expect",
          "invite",
          "agree",
          "await",
          "preparation",
          "ahead",
          "before",
          "set",
          "organize",
          "organise",
          "invitation",
          "preparations");

  private final Lexicon lexicon;
  private final Occasions occasions;

  private EngagementReader(Lexicon lexicon, Occasions occasions) {
    this.lexicon = lexicon;
    this.occasions = occasions;
  }

  /** Loads the lexicon beside the class. */
  public static EngagementReader load() {
    return new EngagementReader(Lexicon.load(EngagementReader.class), Occasions.load());
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The engagements of a story, in text order. */
  public List<Engagement> read(Story story) {
    List<Engagement> found = new ArrayList<>();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      Set<Token> told = new HashSet<>();
      for (Clause c : story.clauses(s)) {
        for (FrameMatch m : lexicon.match(c)) {
          Engagement e = byVerb(scene, m);
          if (e != null) {
            told.addAll(m.fillers("event"));
            merge(found, e);
            break;
          }
        }
        Engagement stay = stay(scene, c);
        if (stay != null) {
          merge(found, stay);
        }
      }
      for (Token t : s.tokens()) {
        if (!told.contains(t)) {
          Engagement e = byNoun(scene, t);
          if (e != null) {
            merge(found, e);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Engagement byVerb(Scene scene, FrameMatch m) {
    Clause c = m.clause();
    Kind kind = Kind.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
    if (c.negated() || c.modality() == Clause.Modality.POSSIBLE || isRefused(c)) {
      return null;
    }
    List<String> who = scene.names(m.fillers("who"));
    List<String> hosts = scene.names(m.fillers("host"));
    if (kind == Kind.VISIT) {
      return visit(scene, m, who);
    }
    who = Scene.join(hosts, who);
    Token event = m.fillers("event").stream().findFirst().orElse(c.predicate());
    Set<String> states = states(scene, m);
    if (states.size() < 2 && (kind == Kind.MEETING || kind == Kind.CALL)) {
      List<String> sides = scene.story().sides(scene.sentence());
      boolean both = who.size() < 2 && !states.isEmpty() && sides.containsAll(states);
      if (!both) {
        return null;
      }
      who = Scene.join(who, sides.stream().filter(x -> !states.contains(x)).toList());
    }
    Kind told = event.equals(c.predicate()) ? kind : kindOf(scene.sentence(), event, kind);
    String host =
        hosts.isEmpty() ? null : scene.codes(m.fillers("host")).stream().findFirst().orElse(null);
    return make(scene, told, event, who, host, c);
  }

  private Kind kindOf(Sentence s, Token event, Kind kind) {
    boolean phone =
        s.children(event).stream()
            .anyMatch(
                x ->
                    Set.of("telephone", "phone", "video").contains(x.lemma())
                        && (x.is("compound") || x.is("amod") || x.is("nmod")));
    return phone ? Kind.CALL : kind;
  }

  private static Set<String> states(Scene scene, FrameMatch m) {
    Set<String> states = new HashSet<>(scene.codes(m.fillers("who")));
    states.addAll(scene.codes(m.fillers("host")));
    return states;
  }

  private @Nullable Engagement visit(Scene scene, FrameMatch m, List<String> who) {
    Clause c = m.clause();
    Token verb = c.predicate();
    List<String> from = scene.codes(m.fillers("who"));
    String host = null;
    for (Token t : m.fillers("place")) {
      host = host == null ? country(scene, t) : host;
    }
    boolean own = host != null && from.contains(host);
    Token event = m.fillers("event").stream().findFirst().orElse(verb);
    if (who.isEmpty() || own || host == null && m.fillers("event").isEmpty()) {
      return null;
    }
    return make(scene, Kind.VISIT, event, who, host, c);
  }

  /** "The premier is in Hanoi on a working visit", "is in Peru from 3 to 5 May". */
  private @Nullable Engagement stay(Scene scene, Clause c) {
    Sentence s = scene.sentence();
    Token place = c.predicate();
    boolean located =
        (place.upos().equals("PROPN"))
            && s.child(place, "cop").isPresent()
            && s.child(place, "case").filter(x -> x.lemma().equals("in")).isPresent();
    if (!located) {
      return null;
    }
    List<Token> subjects = s.children(place).stream().filter(x -> x.is("nsubj")).toList();
    List<String> from = scene.codes(subjects);
    String host = country(scene, place);
    if (host == null || from.isEmpty() || from.contains(host)) {
      return null;
    }
    return make(scene, Kind.VISIT, place, scene.names(subjects), host, c);
  }

  private static @Nullable String country(Scene scene, Token t) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      if (m.first() <= t.index() && t.index() <= m.last()) {
        if (m.place() != null) {
          return m.place().country();
        }
        return m.entity() == null ? null : m.entity().country();
      }
    }
    return null;
  }

  private @Nullable Engagement byNoun(Scene scene, Token t) {
    Sentence s = scene.sentence();
    Occasions.Kind kind = occasions.kind(s, t).orElse(null);
    Optional<Clause> over = scene.clauseOver(t);
    boolean unreal =
        over.filter(c -> c.negated() || isRefused(c) || c.modality() == Clause.Modality.POSSIBLE)
                .isPresent()
            && !t.is("obl");
    if (kind == null || unreal || isRefused(scene, t)) {
      return null;
    }
    Kind k = kindOf(s, t, kind.kind());
    boolean named = Character.isUpperCase(t.form().charAt(0)) && t.index() > 0;
    boolean byPhone =
        k == Kind.CALL
            && s.children(t).stream()
                .anyMatch(c -> Set.of("phone", "telephone", "video").contains(c.lemma()));
    if (kind.needsName() && !named && k == kind.kind() && !byPhone) {
      return null;
    }
    if (k == Kind.VISIT) {
      return nominalVisit(scene, t);
    }
    List<Token> heads = participants(s, t);
    boolean told = k == Kind.CALL || over.filter(c -> HOSTING.contains(c.lemma())).isPresent();
    if (told && over.isPresent()) {
      heads.addAll(over.get().all("nsubj"));
    }
    List<String> who = scene.names(heads);
    List<String> states = scene.codes(heads);
    boolean bilateral = k == Kind.MEETING || k == Kind.CALL;
    if (bilateral && states.size() < 2) {
      List<String> sides = scene.story().sides(s);
      boolean both = sides.containsAll(states) && sides.size() > 1 && isOurs(s, t);
      if (!both) {
        return null;
      }
      who = Scene.join(who, sides.stream().filter(x -> !states.contains(x)).toList());
    }
    if (k == Kind.ANNIVERSARY && !isOfRelations(s, t)) {
      return null;
    }
    if (who.isEmpty()) {
      who = bilateral ? who : scene.story().sides(s);
    }
    String host =
        over.filter(c -> HOSTING.contains(c.lemma()))
            .flatMap(c -> scene.codes(c.all("nsubj")).stream().findFirst())
            .orElse(null);
    return make(scene, k, t, who, host, over.orElse(null));
  }

  /** Talks in general, "such talks", "peace talks" elsewhere, are not an occasion. */
  private static boolean isOurs(Sentence s, Token t) {
    boolean definite =
        s.children(t).stream()
            .anyMatch(
                c ->
                    c.is("det")
                            && Set.of("the", "this", "these")
                                .contains(c.lemma().toLowerCase(Locale.ROOT))
                        || c.deprel().equals("nmod:poss"));
    boolean during =
        s.child(t, "case")
            .filter(
                c ->
                    Set.of("during", "after", "following", "at", "in")
                        .contains(c.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
    boolean held =
        s.governor(t)
            .filter(
                g ->
                    Set.of("hold", "have", "take", "begin", "focus", "conduct").contains(g.lemma()))
            .isPresent();
    return definite && during || held;
  }

  private static boolean isOfRelations(Sentence s, Token t) {
    return s.children(t).stream()
        .anyMatch(
            c ->
                c.is("nmod")
                    && c.index() > t.index()
                    && s
                        .tokens()
                        .subList(t.index(), Math.min(s.tokens().size(), c.index() + 2))
                        .stream()
                        .anyMatch(
                            x ->
                                Set.of(
                                        "relation",
                                        "tie",
                                        "independence",
                                        "establishment",
                                        "treaty",
                                        "diplomatic",
                                        "agreement",
                                        "cooperation",
                                        "friendship")
                                    .contains(x.lemma().toLowerCase(Locale.ROOT))));
  }

  private @Nullable Engagement nominalVisit(Scene scene, Token t) {
    Sentence s = scene.sentence();
    List<Token> visitors = new ArrayList<>();
    String host = null;
    for (Token c : s.children(t)) {
      String preposition =
          s.child(c, "case").map(x -> x.lemma().toLowerCase(Locale.ROOT)).orElse("");
      if (c.deprel().equals("nmod:poss") || preposition.equals("of") || preposition.equals("by")) {
        visitors.add(c);
        s.children(c).stream().filter(x -> x.is("conj")).forEach(visitors::add);
      } else if (preposition.equals("to") || preposition.equals("in")) {
        host = country(scene, c);
      }
    }
    Optional<Clause> over = scene.clauseOver(t);
    boolean onVisit =
        s.child(t, "case")
            .filter(x -> Set.of("on", "during", "for", "with").contains(x.lemma()))
            .isPresent();
    if (visitors.isEmpty() && over.isPresent() && (onVisit || host != null)) {
      visitors.addAll(over.get().all("nsubj").stream().limit(1).toList());
    }
    List<ActorRef> actors = new ArrayList<>();
    visitors.forEach(v -> actors.addAll(scene.story().actors(s, v)));
    List<String> from = scene.codes(visitors);
    if (actors.isEmpty() || actors.size() > 3) {
      return null;
    }
    if (host == null) {
      host =
          scene.story().sides(s).stream().filter(x -> !from.contains(x)).findFirst().orElse(null);
    }
    if (host == null && from.isEmpty() || host != null && from.contains(host)) {
      return null;
    }
    return make(scene, Kind.VISIT, t, scene.names(visitors), host, over.orElse(null));
  }

  private static List<Token> participants(Sentence s, Token t) {
    List<Token> heads = new ArrayList<>();
    for (Token c : s.children(t)) {
      String preposition =
          s.child(c, "case").map(x -> x.lemma().toLowerCase(Locale.ROOT)).orElse("");
      boolean of = c.is("nmod") && Set.of("between", "with", "of", "by").contains(preposition);
      if (of || c.deprel().equals("nmod:poss") || c.is("amod") || c.is("compound")) {
        heads.add(c);
        s.children(c).stream().filter(x -> x.is("conj") || x.is("compound")).forEach(heads::add);
      }
    }
    return heads;
  }

  private static boolean isRefused(Clause c) {
    Token g = c.governor();
    return g != null && REFUSED.contains(g.lemma());
  }

  private static boolean isRefused(Scene scene, Token t) {
    return scene
        .sentence()
        .governor(t)
        .filter(g -> REFUSED.contains(g.lemma()) && !t.is("nsubj") && !t.is("obl"))
        .isPresent();
  }

  private Engagement make(
      Scene scene,
      Kind kind,
      Token event,
      List<String> who,
      @Nullable String host,
      @Nullable Clause c) {
    Status status = status(scene, event, c);
    List<String> places = scene.places();
    String at = host;
    if (at == null && kind != Kind.CALL) {
      Place p = scene.place();
      at = p == null ? null : p.country();
    }
    String name =
        Character.isUpperCase(event.form().charAt(0))
                && event.upos().equals("PROPN")
                && kind != Kind.VISIT
            ? scene.words(scene.phrase(event)).replaceFirst("^(?i)the ", "")
            : null;
    return new Engagement(
        Ids.of("g", kind, who, scene.evidence(), event.begin()),
        kind,
        name,
        who,
        at,
        kind == Kind.CALL ? List.of() : places,
        date(scene, event, c, status),
        status,
        scene.saidBy(event),
        scene.evidence(),
        0.7);
  }

  private static @Nullable Period date(
      Scene scene, Token event, @Nullable Clause c, Status status) {
    Story story = scene.story();
    for (When w : story.times(scene.sentence())) {
      Token time = scene.sentence().token(w.last());
      boolean within = time.head() == event.index() || w.last() == event.index() - 1;
      if (w.period() != null && within) {
        return w.period();
      }
    }
    Period own = c == null ? null : story.date(c);
    boolean fresh =
        status == Status.HELD
            && story.document().published() != null
            && scene.sentence().paragraph() < 2
            && (c == null || c.tense() != Clause.Tense.PERFECT);
    return own != null || !fresh
        ? own
        : Period.day(java.util.Objects.requireNonNull(story.document().published()));
  }

  private static Status status(Scene scene, Token event, @Nullable Clause c) {
    Sentence s = scene.sentence();
    Token g = s.governor(event).orElse(event);
    if (c != null && ABANDONED.contains(c.lemma()) || ABANDONED.contains(g.lemma())) {
      return Status.CANCELLED;
    }
    boolean ahead =
        s.children(event).stream().anyMatch(x -> AHEAD.contains(x.lemma().toLowerCase(Locale.ROOT)))
            || AHEAD.contains(g.lemma())
            || s.children(event).stream()
                .anyMatch(
                    x ->
                        x.is("acl") && x.xpos().equals("VB")
                            || x.is("acl")
                                && x.xpos().equals("VBN")
                                && s.child(x, "mark").isPresent());
    boolean planned =
        c != null
            && (c.tense() == Clause.Tense.FUTURE || c.modality() == Clause.Modality.INTENDED)
            && !event.is("obl");
    return ahead || planned ? Status.PLANNED : Status.HELD;
  }

  /** The same occasion told again adds what was not known of it. */
  private static void merge(List<Engagement> found, Engagement e) {
    for (int i = 0; i < found.size(); i++) {
      Engagement b = found.get(i);
      if (b.kind() == e.kind() && same(b, e)) {
        found.set(i, united(b, e));
        return;
      }
    }
    found.add(e);
  }

  private static boolean same(Engagement a, Engagement b) {
    if (a.name() != null && b.name() != null && !a.name().equals(b.name())) {
      return false;
    }
    if (a.status() != b.status()) {
      return false;
    }
    if (a.kind() == Kind.VISIT
        && a.host() != null
        && b.host() != null
        && !a.host().equals(b.host())) {
      return false;
    }
    boolean dates = a.date() == null || b.date() == null || overlap(a.date(), b.date());
    boolean who =
        a.who().isEmpty()
            || b.who().isEmpty()
            || a.kind() != Kind.VISIT
            || a.who().stream().anyMatch(b.who()::contains);
    return dates && who;
  }

  private static boolean overlap(Period a, Period b) {
    return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
  }

  private static Engagement united(Engagement a, Engagement b) {
    return new Engagement(
        a.id(),
        a.kind(),
        a.name() != null ? a.name() : b.name(),
        a.who().size() >= b.who().size() ? a.who() : b.who(),
        a.host() != null ? a.host() : b.host(),
        Scene.join(a.places(), b.places()),
        a.date() != null ? a.date() : b.date(),
        a.status(),
        a.saidBy(),
        a.evidence(),
        a.confidence());
  }
}
