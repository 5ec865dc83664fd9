package org.servanda.quantity;

import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/**
 * A quantity in a sentence.
 *
 * @param first index of its first token, currency sign and "about" included
 * @param last index of its last token, unit included
 * @param head the token that stands for it in the parse (highest of its tokens)
 * @param value in the unit, scale applied: 500000000 for $500mln; of a range the upper end
 * @param low lower end of a range, or null
 * @param unit ISO 4217 code, "percent", "times" (doubled = 2), MW, kWh, m3, t, km ..., or the
 *     singular noun counted: "document", "person", "soldier"
 * @param kind MONEY, PERCENT, PHYSICAL, COUNT, RATIO (times), ORDINAL, PLAIN (bare number)
 * @param bound exact, about ("almost", "nearly", "some"), at least ("more than"), at most ("up to")
 * @param whole of what it is a part: 30 of "20 of the 30 tonnes"; or null
 */
public record Amount(
    Sentence sentence,
    int first,
    int last,
    Token head,
    double value,
    @Nullable Double low,
    String unit,
    Kind kind,
    Bound bound,
    @Nullable Double whole) {
  /** What sort of quantity. */
  public enum Kind {
    MONEY,
    PERCENT,
    PHYSICAL,
    COUNT,
    RATIO,
    ORDINAL,
    PLAIN
  }

  /** How exact. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /** The same number read as another kind of amount. */
  public Amount as(Kind other, String itsUnit) {
    return new Amount(sentence, first, last, head, value, low, itsUnit, other, bound, whole);
  }

  /** The whole of which it is a part. */
  public Amount ofWhole() {
    return whole == null
        ? this
        : new Amount(sentence, first, last, head, whole, null, unit, kind, bound, null);
  }

  public Span span() {
    return new Span(sentence.token(first).begin(), sentence.token(last).end());
  }
}
