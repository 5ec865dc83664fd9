package org.servanda.reader.figure;

import java.util.ArrayList;
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
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.reader.figure.Indicators.Indicator;
import org.servanda.record.Figure;
import org.servanda.record.Figure.Modality;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.time.When;

/** Finds numbers about relations: what is counted, how much, between whom, when, and how firm. */
public final class FigureReader {
  private static final Set<String> DOCUMENTS =
      Set.of("document", "agreement", "memorandum", "contract", "deal", "accord", "pact");

  private final Lexicon lexicon;
  private final Indicators indicators;

  private FigureReader(Lexicon lexicon, Indicators indicators) {
    this.lexicon = lexicon;
    this.indicators = indicators;
  }

  /** Loads the lexicon beside the class. */
  public static FigureReader load() {
    return new FigureReader(Lexicon.load(FigureReader.class), Indicators.load());
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The figures of a story, in text order; the same value of the same thing is given once. */
  public List<Figure> read(Story story) {
    List<Figure> found = new ArrayList<>();
    Indicator last = null;
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      Changes changes = new Changes(lexicon, scene);
      for (Amount a : story.amounts(s)) {
        Figure f = figure(scene, a, changes, last);
        add(found, f);
        last = f == null ? last : new Indicator(f.indicator(), f.sphere(), f.flow(), "");
      }
      for (Clause c : story.clauses(s)) {
        add(found, single(scene, c));
      }
      if (changes.alone()) {
        add(found, growth(scene, changes));
      }
    }
    return List.copyOf(found);
  }

  private static void add(List<Figure> found, @Nullable Figure f) {
    if (f == null) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      Figure b = found.get(i);
      if (b.value() == f.value() && b.unit().equals(f.unit()) && b.modality() == f.modality()) {
        if (b.period() == null && f.period() != null) {
          found.set(i, f);
        }
        return;
      }
    }
    found.add(f);
  }

  private @Nullable Figure figure(
      Scene scene, Amount a, Changes changes, @Nullable Indicator before) {
    switch (a.kind()) {
      case MONEY, PHYSICAL:
        return measured(scene, a, changes, before);
      case COUNT:
        return counted(scene, a, changes);
      default:
        return null;
    }
  }

  private @Nullable Figure measured(
      Scene scene, Amount a, Changes changes, @Nullable Indicator before) {
    if (Set.of("km", "mi", "m", "ha", "km2").contains(a.unit())) {
      return null;
    }
    Token noun = indicatorNoun(scene, a);
    Optional<Indicator> indicator =
        noun == null ? Optional.empty() : indicators.of(scene.sentence(), noun, a.kind());
    if (indicator.isEmpty() || !isNear(scene, a, noun)) {
      Clause over = scene.clauseOver(a.head()).orElse(null);
      Optional<Indicator> byVerb =
          over == null ? Optional.empty() : indicators.ofVerb(over.lemma(), a.kind());
      indicator = byVerb.isPresent() ? byVerb : indicator;
    }
    if (indicator.isEmpty() && a.kind() == Amount.Kind.PHYSICAL) {
      return null;
    }
    Token anchor = noun != null ? noun : a.head();
    // "The sides agreed to raise this figure": what was counted before
    Indicator unnamed = before != null ? before : new Indicator("amount", null, null, "");
    Indicator counted = indicator.orElse(unnamed);
    return make(scene, a, anchor, counted, a.unit(), changes);
  }

  private @Nullable Figure counted(Scene scene, Amount a, Changes changes) {
    Sentence s = scene.sentence();
    if (isAge(s, a) || a.head().upos().equals("PROPN")) {
      return null;
    }
    Clause over = scene.clauseOver(a.head()).orElse(null);
    boolean person = set("person").contains(a.unit());
    if (person && over != null && isHarm(scene, a.head(), over)) {
      return casualty(scene, a.head(), a.value(), over);
    }
    Optional<Indicator> indicator = indicators.of(s, a.head(), a.kind());
    boolean document = DOCUMENTS.contains(a.unit());
    if (indicator.isEmpty() || (document || person) && a.value() < 3 || a.value() < 2) {
      return null;
    }
    return make(scene, a, a.head(), indicator.get(), person ? "person" : a.unit(), changes);
  }

  private static boolean isAge(Sentence s, Amount a) {
    String before = a.first() > 0 ? s.token(a.first() - 1).lemma().toLowerCase(Locale.ROOT) : "";
    return Set.of("aged", "age", "turn").contains(before)
        || Set.of(
                "year", "month", "day", "week", "hour", "minute", "decade", "time", "side",
                "country", "state", "party", "leader", "nation")
            .contains(a.unit());
  }

  /** "a child was wounded": one person, told without a number. */
  private @Nullable Figure single(Scene scene, Clause c) {
    if (c.kind() != Clause.Kind.VERB || !set("harm").contains(c.lemma())) {
      return null;
    }
    for (Token t : c.all("obj")) {
      boolean one =
          set("person").contains(t.lemma().toLowerCase(Locale.ROOT))
              && t.xpos().equals("NN")
              && scene.sentence().children(t).stream()
                  .anyMatch(
                      x ->
                          x.is("det")
                              && Set.of("a", "an").contains(x.lemma().toLowerCase(Locale.ROOT)));
      if (one && !c.negated()) {
        return casualty(scene, t, 1, c);
      }
    }
    return null;
  }

  private boolean isHarm(Scene scene, Token people, Clause over) {
    if (set("harm").contains(over.lemma())) {
      return true;
    }
    return scene.sentence().children(people).stream()
            .anyMatch(x -> (x.is("amod") || x.is("acl")) && set("harm").contains(x.lemma()))
        || scene
            .sentence()
            .governor(people)
            .filter(g -> set("harm").contains(g.lemma()))
            .isPresent();
  }

  private Figure casualty(Scene scene, Token people, double value, Clause over) {
    String verb =
        switch (over.lemma()) {
          case "wound", "injure", "hurt", "maim" -> "injured";
          case "detain", "capture", "arrest", "abduct" -> "detained";
          case "evacuate", "displace" -> over.lemma() + "d";
          default -> "killed";
        };
    List<String> parties =
        scene.codes(over.all("nsubj").stream().filter(x -> !x.equals(people)).toList());
    parties = Scene.join(parties, scene.story().sides(scene.sentence()));
    return new Figure(
        Ids.of("f", people.begin(), value, scene.evidence()),
        "persons " + verb,
        value,
        "person",
        scene.story().date(over),
        parties,
        null,
        null,
        null,
        Modality.REPORTED,
        null,
        scene.saidBy(people),
        "security",
        scene.evidence(),
        0.7);
  }

  /** The noun that says what is counted: the nearest above the amount, else of its clause. */
  private @Nullable Token indicatorNoun(Scene scene, Amount a) {
    Sentence s = scene.sentence();
    for (Token c : s.children(a.head())) {
      if (c.index() > a.last() && c.is("nmod") && indicators.of(s, c, a.kind()).isPresent()) {
        return c; // "5,000 tonnes of flour"
      }
    }
    Token up = a.head();
    for (int hops = 0; hops < 8; hops++) {
      if (hops > 0 && indicators.of(s, up, a.kind()).isPresent()) {
        return up;
      }
      Token best = null;
      for (Token c : s.children(up)) {
        boolean argument =
            c.is("nsubj") || c.is("obj") || c.is("obl") || c.is("nmod") || c.is("compound");
        if (argument && !within(a, c) && indicators.of(s, c, a.kind()).isPresent()) {
          boolean nearer = best == null || distance(a, c) < distance(a, best);
          best =
              c.is("nsubj") || c.is("obj")
                  ? c
                  : nearer && (best == null || !best.is("nsubj")) ? c : best;
        }
      }
      if (best != null) {
        return best;
      }
      Optional<Token> g = s.governor(up);
      if (g.isEmpty()) {
        break;
      }
      up = g.get();
    }
    Token nearest = null;
    for (Token t : s.tokens()) {
      if (!within(a, t)
          && indicators.of(s, t, a.kind()).isPresent()
          && (nearest == null || distance(a, t) < distance(a, nearest))) {
        nearest = t;
      }
    }
    return nearest != null ? nearest : null;
  }

  /** Whether the noun stands over, under or beside the amount. */
  private static boolean isNear(Scene scene, Amount a, @Nullable Token noun) {
    if (noun == null) {
      return false;
    }
    Token up = scene.sentence().governor(a.head()).orElse(a.head());
    return noun.head() == a.head().index()
        || a.head().head() == noun.index()
        || noun.head() == up.index();
  }

  private static boolean within(Amount a, Token t) {
    return a.first() <= t.index() && t.index() <= a.last();
  }

  private static int distance(Amount a, Token t) {
    return t.index() < a.first() ? a.first() - t.index() : (t.index() - a.last()) + 2;
  }

  private Figure make(
      Scene scene, Amount a, Token noun, Indicator indicator, String unit, Changes changes) {
    Clause over = scene.clauseOver(a.head()).orElse(null);
    Modality modality = modality(scene, a, over);
    Period due = modality == Modality.REPORTED ? null : due(scene, a);
    Double change = changes.percent(a);
    List<String> parties = parties(scene, noun, over, indicator);
    return new Figure(
        Ids.of("f", indicator.name(), a.value(), unit, scene.evidence()),
        indicator.name(),
        a.value(),
        unit,
        due == null ? period(scene, a, over) : null,
        parties,
        flow(scene, noun, indicator),
        change,
        change != null ? (change < 0 ? "down" : "up") : trend(over),
        modality,
        due,
        scene.saidBy(a.head()),
        indicator.sphere(),
        scene.evidence(),
        0.7);
  }

  private static @Nullable String flow(Scene scene, Token noun, Indicator indicator) {
    boolean none = indicator.flow() == null || scene.parties(noun).isEmpty();
    return none ? null : indicator.flow();
  }

  private Modality modality(Scene scene, Amount a, @Nullable Clause over) {
    Sentence s = scene.sentence();
    for (Token c : s.children(a.head())) {
      if (set("potential").contains(c.lemma())) {
        return Modality.FORECAST;
      }
    }
    Token noun = s.governor(a.head()).orElse(a.head());
    if (set("goal").contains(noun.lemma()) || over != null && isGoal(over)) {
      return Modality.TARGET;
    }
    if (over == null) {
      return Modality.REPORTED;
    }
    boolean told = false;
    Modality found = Modality.REPORTED;
    Clause at = over;
    for (int hops = 0; hops < 4 && at != null; hops++) {
      Clause c = at;
      for (FrameMatch m : lexicon.match(c)) {
        Modality said = Modality.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
        if (!told || hops > 0 && said != Modality.REPORTED) {
          found = said == Modality.TARGET && isDone(c) ? Modality.REPORTED : said;
          told = true;
        }
        break;
      }
      if (c.modality() == Clause.Modality.POSSIBLE) {
        return Modality.FORECAST;
      }
      boolean aimed = c.modality() != Clause.Modality.ASSERTED || c.tense() == Clause.Tense.FUTURE;
      if (aimed && found != Modality.FORECAST) {
        found = Modality.TARGET;
      }
      if (found != Modality.REPORTED
          || c.tense() == Clause.Tense.PAST
          || c.tense() == Clause.Tense.PERFECT) {
        break;
      }
      Token g = c.governor();
      at = g == null ? null : scene.clauseOver(g).orElse(null);
    }
    return found;
  }

  /** "raised trade to", "has brought it to": done, no longer an aim. */
  private static boolean isDone(Clause c) {
    return c.modality() == Clause.Modality.ASSERTED
        && (c.tense() == Clause.Tense.PAST || c.tense() == Clause.Tense.PERFECT)
        && !Set.of(
                "set", "plan", "intend", "aim", "target", "agree", "pledge", "promise", "mean",
                "commit")
            .contains(c.lemma());
  }

  private boolean isGoal(Clause c) {
    return c.all("nsubj").stream().anyMatch(t -> set("goal").contains(t.lemma()))
        || c.all("obj").stream()
            .anyMatch(t -> set("goal").contains(t.lemma()) && !c.lemma().equals("reach"));
  }

  private @Nullable String trend(@Nullable Clause over) {
    if (over == null) {
      return null;
    }
    for (FrameMatch m : lexicon.match(over)) {
      if (!m.meaning(1).equals("-") && !m.meaning(1).isEmpty()) {
        return m.meaning(1);
      }
    }
    return null;
  }

  private static @Nullable Period due(Scene scene, Amount a) {
    Period nearest = null;
    int best = Integer.MAX_VALUE;
    for (When w : scene.story().times(scene.sentence())) {
      int d = Math.abs(w.first() - a.last());
      boolean ahead =
          w.kind() == When.Kind.BY
              || w.kind() == When.Kind.AT && w.period() != null && isAhead(scene, w.period());
      if (w.period() != null && ahead && d < best) {
        best = d;
        nearest = w.period();
      }
    }
    return nearest;
  }

  private static boolean isAhead(Scene scene, Period p) {
    return scene.story().document().published() == null
        || !p.to().isBefore(java.util.Objects.requireNonNull(scene.story().document().published()));
  }

  private static @Nullable Period period(Scene scene, Amount a, @Nullable Clause over) {
    Period own = over == null ? null : scene.story().date(over);
    if (own != null) {
      return own;
    }
    When nearest = null;
    for (When w : scene.story().times(scene.sentence())) {
      boolean counts =
          w.period() != null && w.kind() != When.Kind.BY && w.kind() != When.Kind.DURATION;
      if (counts
          && (nearest == null
              || Math.abs(w.first() - a.last()) < Math.abs(nearest.first() - a.last()))) {
        nearest = w;
      }
    }
    return nearest == null ? null : nearest.period();
  }

  /** Exporter or giver first. */
  private static List<String> parties(
      Scene scene, Token noun, @Nullable Clause over, Indicator indicator) {
    List<String> named = scene.story().countries(scene.sentence(), noun);
    List<String> doers =
        over == null || over.all("nsubj").contains(noun)
            ? List.of()
            : scene.codes(over.all("nsubj"));
    boolean taking = over != null && TAKING.contains(over.lemma());
    List<String> all = named.size() > 1 && doers.isEmpty() ? named : Scene.join(doers, named);
    if (over != null) {
      for (String role : List.of("iobj", "obl:to", "obl:from", "obl:in", "obl:with", "obl:for")) {
        all = Scene.join(all, scene.codes(over.all(role)));
      }
    }
    all = all.size() > 1 ? all : Scene.join(all, scene.story().sides(scene.sentence()));
    if (all.size() == 2 && ("import".equals(indicator.flow()) || taking)) {
      return List.of(all.get(1), all.get(0));
    }
    return all.size() > 4 ? all.subList(0, 4) : all;
  }

  private static final Set<String> TAKING =
      Set.of(
          "import", "receive", "buy", "purchase", "get", "obtain", "accept", "borrow", "attract");

  /** "Trade grew by 14 percent", "trade doubled": growth without a value. */
  private @Nullable Figure growth(Scene scene, Changes changes) {
    Sentence s = scene.sentence();
    for (Token t : s.tokens()) {
      Optional<Indicator> i = indicators.of(s, t, Amount.Kind.MONEY);
      boolean trade = i.isPresent() && "trade".equals(i.get().sphere());
      if (!trade || !(t.is("nsubj") || t.is("obj"))) {
        continue;
      }
      double percent = changes.first();
      Clause over = scene.clauseOver(t).orElse(null);
      Period period = over == null ? null : scene.story().date(over);
      boolean ahead =
          over != null
              && (over.modality() != Clause.Modality.ASSERTED
                  || over.tense() == Clause.Tense.FUTURE);
      return new Figure(
          Ids.of("f", i.get().name(), percent, scene.evidence()),
          "growth of " + i.get().name(),
          Math.abs(percent),
          "percent",
          period,
          scene.parties(t),
          i.get().flow(),
          percent,
          percent < 0 ? "down" : "up",
          ahead ? Modality.TARGET : Modality.REPORTED,
          null,
          scene.saidBy(t),
          i.get().sphere(),
          scene.evidence(),
          0.6);
    }
    return null;
  }

  private Set<String> set(String name) {
    return lexicon.set(name);
  }
}
