package org.servanda.reader.figure;

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

/** What money and goods are of, and whether that is a matter between states at all. */
final class Measured {
  private final Lexicon lexicon;
  private final Indicators indicators;
  private final Nouns nouns;

  Measured(Lexicon lexicon, Indicators indicators) {
    this.lexicon = lexicon;
    this.indicators = indicators;
    this.nouns = new Nouns(indicators);
  }

  /** Money or goods; null where it is none of relations: a price, a profit, a length. */
  @Nullable Thing thing(Scene scene, Amount a, @Nullable Figure last) {
    boolean length = set("lengths").contains(a.unit().toLowerCase(Locale.ROOT));
    if (length || isPrice(scene, a) || isDifference(scene, a)) {
      return null;
    }
    Token noun = nouns.over(scene, a);
    Optional<Indicator> indicator =
        noun == null ? Optional.empty() : indicators.of(scene.sentence(), noun, a.kind());
    boolean near = Nouns.isNear(scene, a, noun);
    if (!near && isDomestic(scene, a)) {
      return null;
    }
    if (indicator.isEmpty() || !near) {
      Clause over = scene.clauseOver(a.head()).orElse(null);
      Optional<Indicator> byVerb =
          over == null ? Optional.empty() : indicators.ofVerb(over.lemma(), a.kind());
      indicator = byVerb.isPresent() ? byVerb : indicator;
      boolean power = set("power").contains(a.unit().toLowerCase(Locale.ROOT));
      indicator = power && indicator.isPresent() ? indicators.named("electricity") : indicator;
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
        && Counted.isBetween(scene, scene.codes(over.all("nsubj")));
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
                set("figure").contains(t.lowerLemma())
                    || t.upos().equals("PRON")
                        && (t.form().equalsIgnoreCase("it") || t.form().equalsIgnoreCase("this")));
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

  private Set<String> set(String name) {
    return lexicon.set(name);
  }
}
