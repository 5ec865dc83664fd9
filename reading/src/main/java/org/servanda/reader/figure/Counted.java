package org.servanda.reader.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.reader.figure.Indicators.Indicator;
import org.servanda.record.Figure;

/** Things counted, as far as they are a matter between states. */
final class Counted {
  private final Lexicon lexicon;
  private final Indicators indicators;

  Counted(Lexicon lexicon, Indicators indicators) {
    this.lexicon = lexicon;
    this.indicators = indicators;
  }

  /** Things counted, or handed over by one state to another. */
  @Nullable Thing thing(Scene scene, Amount a, Parties parties) {
    boolean named = a.head().upos().equals("PROPN");
    if (isAge(scene.sentence(), a) || named || isTerm(scene.sentence(), a)) {
      return null;
    }
    boolean person = set("person").contains(a.unit());
    Optional<Indicator> indicator = indicators.of(scene.sentence(), a.head(), a.kind());
    boolean few = (set("document").contains(a.unit()) || person) && a.value() < 3;
    if (few || a.value() < 2) {
      return null;
    }
    if (indicator.isPresent()) {
      return new Thing(a.head(), indicator.get());
    }
    Clause over = scene.clauseOver(a.head()).orElse(null);
    boolean handed =
        over != null && isHanded(over) && over.all("obj").contains(a.head())
            || a.head().is("nmod")
                && scene
                    .sentence()
                    .governor(a.head())
                    .filter(g -> set("supplying").contains(g.lemma()))
                    .isPresent();
    boolean moved =
        over != null
            && person
            && set("moving").contains(over.lemma())
            && over.all("nsubj").contains(a.head())
            && !over.negated();
    boolean between =
        (handed || moved)
            && over != null
            && isBetween(scene, parties.stated(scene, a.head(), over));
    String name = a.head().lowerForm();
    return between ? new Thing(a.head(), new Indicator(name, null, null, "")) : null;
  }

  /** Two are named, or one of the two sides that the story is about. */
  static boolean isBetween(Scene scene, List<String> stated) {
    return stated.size() > 1
        || stated.size() == 1 && scene.story().sides(scene.sentence()).contains(stated.get(0));
  }

  /** "raise the number of scholarships to 200": null where no noun says of what. */
  @Nullable Thing number(Scene scene, Amount a, @Nullable Figure last) {
    Clause over = scene.clauseOver(a.head()).orElse(null);
    if (over == null || a.value() < 3 || isYear(a)) {
      return null;
    }
    boolean goesOn = last != null && last.unit().equals("person") || last != null && isNoun(last);
    if (goesOn && last != null && over.all("obj").contains(a.head()) && isHanded(over)) {
      return new Thing(a.head(), Indicators.of(last));
    }
    Sentence s = scene.sentence();
    for (String role : List.of("obj", "nsubj")) {
      for (Token t : over.all(role)) {
        if (!t.lemma().equals("number") && !t.lemma().equals("quota")) {
          continue;
        }
        for (Token c : s.children(t)) {
          Optional<Indicator> i =
              c.is("nmod") ? indicators.of(s, c, Amount.Kind.COUNT) : Optional.empty();
          if (i.isPresent()) {
            return new Thing(c, i.get());
          }
        }
      }
    }
    return null;
  }

  /** Whether the figure counted things, so that a bare number after it may count more of them. */
  private static boolean isNoun(Figure f) {
    String unit = f.unit();
    return unit.length() > 3 && !unit.equals("percent") && Character.isLowerCase(unit.charAt(0));
  }

  private boolean isHanded(Clause over) {
    return set("handing").contains(over.lemma()) && !over.negated();
  }

  private static boolean isYear(Amount a) {
    return a.value() >= 1900 && a.value() < 2100;
  }

  /** "A 25-year agreement": how long, not how many. */
  private static boolean isTerm(Sentence s, Amount a) {
    int next = a.first() + 1;
    return next < a.head().index() && s.token(next).form().equals("-");
  }

  private boolean isAge(Sentence s, Amount a) {
    String before = a.first() > 0 ? s.token(a.first() - 1).lowerLemma() : "";
    return before.equals("aged")
        || before.equals("age")
        || before.equals("turn")
        || set("uncounted").contains(a.unit());
  }

  private Set<String> set(String name) {
    return lexicon.set(name);
  }
}
