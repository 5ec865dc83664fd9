package org.servanda.reader.figure;

import java.util.List;
import java.util.Locale;
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
import org.servanda.world.Mention;

/** What an amount counts, and whether that is a matter between states at all. */
final class Counted {
  /**
   * What is counted.
   *
   * @param noun the word that says it
   */
  record Thing(Token noun, Indicator indicator) {}

  private final Lexicon lexicon;
  private final Indicators indicators;

  Counted(Lexicon lexicon, Indicators indicators) {
    this.lexicon = lexicon;
    this.indicators = indicators;
  }

  /** Money or goods; null where it is none of relations: a price, a profit, a length. */
  @Nullable Thing measured(Scene scene, Amount a, @Nullable Figure last) {
    boolean length = set("lengths").contains(a.unit().toLowerCase(Locale.ROOT));
    if (length || isPrice(scene, a) || isDifference(scene, a)) {
      return null;
    }
    Token noun = noun(scene, a);
    Optional<Indicator> indicator =
        noun == null ? Optional.empty() : indicators.of(scene.sentence(), noun, a.kind());
    boolean near = isNear(scene, a, noun);
    if (!near && isDomestic(scene, a)) {
      return null;
    }
    if (indicator.isEmpty() || !near) {
      Clause over = scene.clauseOver(a.head()).orElse(null);
      Optional<Indicator> byVerb =
          over == null ? Optional.empty() : indicators.ofVerb(over.lemma(), a.kind());
      indicator = byVerb.isPresent() ? byVerb : indicator;
    }
    Token anchor = noun != null ? noun : a.head();
    if (indicator.isPresent()) {
      return new Thing(anchor, indicator.get());
    }
    // "The sides agreed to raise this figure": what was counted before
    boolean unit = last != null && (a.kind() == Amount.Kind.MONEY || last.unit().equals(a.unit()));
    if (unit && last != null && isAnaphor(scene, a)) {
      return new Thing(anchor, Indicators.of(last));
    }
    if (a.kind() == Amount.Kind.PHYSICAL) {
      return null;
    }
    boolean between = states(scene) > 1 || isPaid(scene, a);
    return between ? new Thing(anchor, new Indicator("amount", null, null, "")) : null;
  }

  /** One of the two sides pays it. */
  private boolean isPaid(Scene scene, Amount a) {
    Clause over = scene.clauseOver(a.head()).orElse(null);
    return over != null
        && set("paying").contains(over.lemma())
        && isBetween(scene, scene.codes(over.all("nsubj")));
  }

  private static long states(Scene scene) {
    return scene.story().mentions(scene.sentence()).stream()
        .flatMap(m -> scene.story().referents(m).stream())
        .filter(r -> r.country() != null && !"JRN".equals(r.sector()))
        .map(r -> r.country())
        .distinct()
        .count();
  }

  /** "this figure", "it", "the volume": what stands for the number before. */
  private boolean isAnaphor(Scene scene, Amount a) {
    Clause over = scene.clauseOver(a.head()).orElse(null);
    if (over == null) {
      return false;
    }
    return over.arguments().stream()
        .map(x -> x.head())
        .anyMatch(
            t ->
                set("figure").contains(t.lemma().toLowerCase(Locale.ROOT))
                    || t.upos().equals("PRON")
                        && (t.form().equalsIgnoreCase("it") || t.form().equalsIgnoreCase("this")));
  }

  /** Things counted, or handed over by one state to another. */
  @Nullable Thing counted(Scene scene, Amount a, Parties parties) {
    if (isAge(scene.sentence(), a) || a.head().upos().equals("PROPN")) {
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
    String name = a.head().form().toLowerCase(Locale.ROOT);
    return between ? new Thing(a.head(), new Indicator(name, null, null, "")) : null;
  }

  /** Two are named, or one of the two sides that the story is about. */
  private static boolean isBetween(Scene scene, List<String> stated) {
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

  private boolean isAge(Sentence s, Amount a) {
    String before = a.first() > 0 ? s.token(a.first() - 1).lemma().toLowerCase(Locale.ROOT) : "";
    return before.equals("aged")
        || before.equals("age")
        || before.equals("turn")
        || set("uncounted").contains(a.unit());
  }

  /** "$93 a barrel", "300 dollars per tonne". */
  private boolean isPrice(Scene scene, Amount a) {
    Sentence s = scene.sentence();
    int i = a.last() + 1;
    if (a.kind() != Amount.Kind.MONEY || i + 1 >= s.tokens().size()) {
      return false;
    }
    String per = s.token(i).form();
    boolean each = per.equals("a") || per.equals("per") || per.equals("an") || per.equals("each");
    return each && set("priced").contains(s.token(i + 1).lemma());
  }

  /** "up $200 million on last year", "by $200 million to $1.4 billion": only a step. */
  private static boolean isDifference(Scene scene, Amount a) {
    Sentence s = scene.sentence();
    String before = a.first() > 0 ? s.token(a.first() - 1).form() : "";
    int after = a.last() + 1;
    String next = after < s.tokens().size() ? s.token(after).form() : "";
    boolean on = next.equals("on") || next.equals("from") || next.equals("compared");
    if ((before.equals("up") || before.equals("down")) && on) {
      return true;
    }
    return before.equals("by")
        && next.equals("to")
        && scene.story().amounts(s).stream()
            .anyMatch(b -> b.first() > after && b.kind() == a.kind());
  }

  /** A company's profit, a budget, a price: a matter of one state or firm. */
  private boolean isDomestic(Scene scene, Amount a) {
    Sentence s = scene.sentence();
    Token up = a.head();
    for (int hops = 0; hops < 3; hops++) {
      for (Token c : s.children(up)) {
        boolean names = c.is("nsubj") || c.is("obj") || c.is("nmod") || c.is("compound");
        if (names && c.index() < a.first() && set("domestic").contains(c.lemma())) {
          return true;
        }
      }
      if (hops > 0 && set("domestic").contains(up.lemma())) {
        return true;
      }
      if (up.upos().equals("VERB")) {
        return false;
      }
      up = s.governor(up).orElse(up);
    }
    return false;
  }

  /** The noun that says what is counted: the nearest above the amount, else of its clause. */
  private @Nullable Token noun(Scene scene, Amount a) {
    Sentence s = scene.sentence();
    for (Token c : s.children(a.head())) {
      if (c.index() > a.last() && c.is("nmod") && isIndicator(scene, c, a)) {
        return c; // "5,000 tonnes of flour"
      }
    }
    Token up = a.head();
    for (int hops = 0; hops < 8; hops++) {
      if (hops > 0 && isIndicator(scene, up, a)) {
        return up;
      }
      Token best = argument(scene, up, a);
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
          && isIndicator(scene, t, a)
          && (nearest == null || distance(a, t) < distance(a, nearest))) {
        nearest = t;
      }
    }
    return nearest;
  }

  /** Of the dependents that could be meant, subject and object before others, then the nearest. */
  private @Nullable Token argument(Scene scene, Token up, Amount a) {
    Token best = null;
    Sentence s = scene.sentence();
    for (Token c : s.children(up)) {
      boolean core = c.is("nsubj") || c.is("obj");
      boolean other = c.is("obl") || c.is("nmod") || c.is("compound");
      if (!core && !other || within(a, c) || !isIndicator(scene, c, a)) {
        continue;
      }
      boolean nearer = best == null || distance(a, c) < distance(a, best);
      if (core || nearer && (best == null || !best.is("nsubj"))) {
        best = c;
      }
    }
    return best;
  }

  /** A noun of the table, unless it stands in a name ("World Food Programme"). */
  private boolean isIndicator(Scene scene, Token t, Amount a) {
    return indicators.of(scene.sentence(), t, a.kind()).isPresent()
        && (!t.upos().equals("PROPN") || !isNamed(scene, t));
  }

  private static boolean isNamed(Scene scene, Token t) {
    return scene.story().mentions(scene.sentence()).stream()
        .anyMatch(
            m -> m.kind() == Mention.Kind.NAME && m.first() <= t.index() && t.index() <= m.last());
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

  private Set<String> set(String name) {
    return lexicon.set(name);
  }
}
