package org.servanda.reader.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import org.servanda.table.Tables;

/** Finds numbers about relations: what is counted, how much, between whom, when, and how firm. */
public final class FigureReader {
  private final Lexicon lexicon;
  private final Indicators indicators;
  private final Measured measured;
  private final Counted counted;
  private final Casualties casualties;
  private final Parties parties;
  private final Periods periods;
  private final Firmness firmness;

  private FigureReader(Lexicon lexicon, Indicators indicators) {
    this.lexicon = lexicon;
    this.indicators = indicators;
    this.measured = new Measured(lexicon, indicators);
    this.counted = new Counted(lexicon, indicators);
    this.casualties = new Casualties(lexicon);
    this.parties = new Parties(lexicon);
    this.periods = new Periods(lexicon);
    this.firmness = new Firmness(lexicon);
  }

  /** Loads the lexicon beside the class. */
  public static FigureReader load(Tables tables) {
    return new FigureReader(Lexicon.load(tables, FigureReader.class), Indicators.load(tables));
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The figures of a story, in text order; the same value of the same thing is given once. */
  public List<Figure> read(Story story) {
    List<Figure> found = new ArrayList<>();
    Figure last = null;
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      Changes changes = new Changes(lexicon, scene);
      for (Amount a : story.amounts(s)) {
        Figure f = figure(scene, a, changes, last);
        add(found, f);
        last = f == null || periods.isCompared(s, a) ? last : f;
      }
      for (Clause c : story.clauses(s)) {
        add(found, casualties.single(scene, c));
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
      boolean same =
          b.value() == f.value() && b.unit().equals(f.unit()) && b.modality() == f.modality();
      if (same && isAlike(b.parties(), f.parties())) {
        if (b.period() == null && f.period() != null) {
          found.set(i, f);
        }
        return;
      }
    }
    found.add(f);
  }

  private static boolean isAlike(List<String> a, List<String> b) {
    return new HashSet<>(a).containsAll(b) || new HashSet<>(b).containsAll(a);
  }

  private @Nullable Figure figure(Scene scene, Amount a, Changes changes, @Nullable Figure last) {
    Thing thing =
        switch (a.kind()) {
          case MONEY, PHYSICAL -> measured.thing(scene, a, last);
          case COUNT -> counted.thing(scene, a, parties);
          case PLAIN -> counted.number(scene, a, last);
          default -> null;
        };
    if (a.kind() == Amount.Kind.COUNT || a.kind() == Amount.Kind.PLAIN) {
      Figure harm = casualties.counted(scene, a);
      if (harm != null || thing == null) {
        return harm;
      }
    }
    return thing == null || firmness.isAsked(scene, a) || firmness.isNamed(scene, a)
        ? null
        : make(scene, a, thing, changes, last);
  }

  private String unit(Amount a, Token noun, @Nullable Figure last) {
    if (a.kind() == Amount.Kind.PLAIN) {
      return noun.equals(a.head()) && last != null ? last.unit() : noun.lemma();
    }
    boolean person = a.kind() == Amount.Kind.COUNT && lexicon.set("person").contains(a.unit());
    return person ? "person" : a.unit();
  }

  private @Nullable Figure make(
      Scene scene, Amount a, Thing thing, Changes changes, @Nullable Figure last) {
    Indicator indicator = thing.indicator();
    Clause over = clauseOver(scene, a);
    Modality modality = firmness.modality(scene, a, over);
    boolean reached = modality == Modality.REPORTED;
    Double change = changes.percent(a);
    String unit = unit(a, thing.noun(), last);
    List<String> between = parties.of(scene, a, thing.noun(), over, indicator);
    boolean things = a.kind() == Amount.Kind.COUNT || a.kind() == Amount.Kind.PLAIN;
    if (things && between.size() < 2) {
      return null; // a state's own prisoners, jets, companies
    }
    return new Figure(
        Ids.of("f", indicator.name(), a.value(), unit, scene.evidence()),
        indicator.name(),
        a.value(),
        unit,
        reached ? periods.period(scene, a, goingOn(scene, indicator, last)) : null,
        between,
        between.isEmpty() ? null : indicator.flow(),
        change,
        change != null ? (change < 0 ? "down" : "up") : firmness.trend(scene, a, over),
        modality,
        reached ? null : periods.due(scene, a),
        scene.saidBy(a.head()),
        indicator.sphere(),
        scene.evidence(),
        0.7);
  }

  /**
   * The clause that tells the amount: the one over it in the parse, unless that tells nothing of
   * amounts and the nearest verb before it does.
   */
  private @Nullable Clause clauseOver(Scene scene, Amount a) {
    Clause over = scene.clauseOver(a.head()).orElse(null);
    if (over != null && !lexicon.match(over).isEmpty()) {
      return over;
    }
    Clause before = null;
    for (Clause c : scene.story().clauses(scene.sentence())) {
      int at = c.predicate().index();
      boolean near = at < a.first() && at > a.first() - 16 && c.kind() == Clause.Kind.VERB;
      if (near && (over == null || at > over.predicate().index())) {
        for (FrameMatch m : lexicon.match(c)) {
          before = m.meaning(1).equals("-") ? before : c;
        }
      }
    }
    return before == null ? over : before;
  }

  /** The figure told just before, where this one breaks it down: exports after trade. */
  private static @Nullable Figure goingOn(Scene scene, Indicator indicator, @Nullable Figure last) {
    boolean same =
        last != null
            && last.flow() != null
            && indicator.flow() != null
            && last.modality() == Modality.REPORTED
            && scene.evidence().begin() - last.evidence().end() < 200;
    return same ? last : null;
  }

  /** "Trade grew by 14 percent", "trade doubled": growth without a value. */
  private @Nullable Figure growth(Scene scene, Changes changes) {
    Sentence s = scene.sentence();
    for (Token t : s.tokens()) {
      Optional<Indicator> i = indicators.of(s, t, Amount.Kind.MONEY);
      boolean trade = i.isPresent() && i.get().flow() != null;
      if (!trade || !(t.is("nsubj") || t.is("obj"))) {
        continue;
      }
      double percent = changes.first();
      Amount a = changes.firstAmount();
      Clause over = scene.clauseOver(t).orElse(null);
      Modality modality = firmness.modality(scene, a, over);
      boolean reached = modality == Modality.REPORTED;
      Period period = reached ? periods.period(scene, a, null) : null;
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
          modality,
          reached ? null : periods.due(scene, a),
          scene.saidBy(t),
          i.get().sphere(),
          scene.evidence(),
          0.6);
    }
    return null;
  }
}
