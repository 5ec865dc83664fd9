package org.servanda.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.quantity.Numbers.Number;

/** A reading of the amounts of one sentence: what a number measures or counts. */
final class AmountScan {
  private static final Set<String> OF_WHOLE = Set.of("the", "its", "their", "these");

  private final Sentence sentence;
  private final Units units;
  private final Numbers numbers;

  AmountScan(Sentence sentence, Units units) {
    this.sentence = sentence;
    this.units = units;
    this.numbers = new Numbers(units, sentence);
  }

  /** The amount that begins at this token, or null. */
  @Nullable Amount at(int i) {
    if (!numbers.mayBegin(i)) {
      return null;
    }
    Amount word = ratio(i);
    word = word == null ? fraction(i) : word;
    word = word == null ? glued(i) : word;
    if (word != null) {
      return word;
    }
    String currency = value("currency", i);
    int at = currency == null ? i : i + 1;
    if (currency != null && value("currency", at) != null) {
      at++; // "US $", "Rs ."
    }
    Number number = numbers.at(at, currency != null);
    if (number == null) {
      return null;
    }
    Number upper = upper(i, number, currency != null);
    if (upper == null) {
      return unit(i, currency, number, null);
    }
    boolean bare = !number.scaled() && upper.scaled();
    double low = bare ? Numbers.times(number.value(), upper.scale()) : number.value();
    return unit(i, currency, upper, low);
  }

  /** The upper end of a range that this number begins: "2-3 billion", "between $2bn and $3bn". */
  private @Nullable Number upper(int first, Number number, boolean money) {
    int mark = number.end();
    String m = numbers.form(mark);
    boolean between = m.equals("and") && isBetween(first);
    if (!between && !m.equals("-") && !m.equals("–") && !m.equals("to")) {
      // "from 700 million dollars to 3 billion": the unit stands between
      boolean unit = value("currency", mark) != null;
      mark = unit && numbers.form(mark + 1).equals("to") ? mark + 1 : -1;
      if (mark < 0) {
        return null;
      }
    }
    int second = value("currency", mark + 1) != null ? mark + 2 : mark + 1;
    Number upper = numbers.at(second, money || second > mark + 1);
    double scale = upper == null || number.scaled() ? 1 : 1 / Math.max(1, upper.scale());
    boolean fall =
        numbers.form(mark).equals("to")
            && numbers.form(first - 1).equals("from"); // "from 4 to 3 billion"
    boolean ordered = upper != null && (fall || upper.value() > number.value() * scale);
    boolean year =
        isYear(number) && upper != null && (isYear(upper) || upper.scaled() || second > mark + 1);
    return ordered && !year ? upper : null;
  }

  private boolean isBetween(int first) {
    return numbers.form(first - 1).equals("between") || numbers.form(first - 2).equals("between");
  }

  /** "2023": "rose in 2023 to 190 million" is no range. */
  private static boolean isYear(Number n) {
    return !n.scaled() && n.value() >= 1900 && n.value() < 2100;
  }

  /** "doubled", "threefold", "2.5-fold", "1.7 times". */
  private @Nullable Amount ratio(int i) {
    String ratio = value("ratio", i);
    if (ratio != null) {
      return amount(i, i, Double.parseDouble(ratio), null, "times", Amount.Kind.RATIO);
    }
    Number number = numbers.at(i, false);
    int end = number == null ? i : numbers.afterHyphen(number.end());
    boolean fold = numbers.form(end).equals("fold") || numbers.form(end).equals("times");
    return number != null && fold
        ? amount(i, end, number.value(), null, "times", Amount.Kind.RATIO)
        : null;
  }

  /** "by a third", "by almost two-thirds", as a percentage; "by half". */
  private @Nullable Amount fraction(int i) {
    boolean by = false;
    for (int k = i - 1; k >= i - 4 && !by; k--) {
      by = numbers.form(k).equals("by") || numbers.form(k).equals("up");
    }
    if (!by) {
      return null;
    }
    String half = value("fraction", i);
    if (half != null && numbers.form(i).equals("half") && !numbers.form(i + 1).equals("a")) {
      return amount(i, i, Double.parseDouble(half), null, "percent", Amount.Kind.PERCENT);
    }
    boolean one = numbers.form(i).equals("a");
    Number count = one ? null : numbers.at(i, false);
    int at = one ? i + 1 : count == null ? i : numbers.afterHyphen(count.end());
    String part = at > i ? value("fraction", at) : null;
    if (part == null) {
      return null;
    }
    double percent = Math.round((count == null ? 1 : count.value()) * Double.parseDouble(part));
    return amount(i, at, percent, null, "percent", Amount.Kind.PERCENT);
  }

  /** "EUR20m", "USD500", "20bcm", "300MW", "18.5%" written as one word. */
  private @Nullable Amount glued(int i) {
    String f = numbers.form(i);
    int k = 0;
    while (k < f.length() && (f.charAt(k) < '0' || f.charAt(k) > '9')) {
      k++;
    }
    if (k == f.length()) {
      return null;
    }
    if (k > 0) {
      String currency = units.value("currency", f.substring(0, k));
      Number n = currency == null ? null : word(i, f.substring(k));
      return n == null || currency == null ? null : unit(i, currency, n, null);
    }
    int end = Numbers.digitsEnd(f);
    Double v = end == f.length() ? null : Numbers.figure(f.substring(0, end));
    String unit = units.value("unit", f.substring(end));
    return v == null || unit == null || unit.equals("m")
        ? null
        : measured(i, i, new Number(v, 1, i + 1), null, unit);
  }

  private @Nullable Number word(int i, String f) {
    int end = Numbers.digitsEnd(f);
    Double v = Numbers.figure(f.substring(0, end));
    if (v == null) {
      return null;
    }
    if (end == f.length()) {
      String next = value("scale", i + 1);
      double scale = next == null ? 1 : Double.parseDouble(next);
      return new Number(Numbers.times(v, scale), scale, next == null ? i + 1 : i + 2);
    }
    String scale = units.value("scale", f.substring(end));
    return scale == null ? null : new Number(Numbers.times(v, Double.parseDouble(scale)), 2, i + 1);
  }

  private @Nullable Amount unit(
      int first, @Nullable String currency, Number number, @Nullable Double low) {
    int end = numbers.afterHyphen(number.end());
    if (currency != null) {
      int last = value("currency", end) != null ? end : number.end() - 1;
      return amount(first, last, number.value(), low, currency, Amount.Kind.MONEY);
    }
    Amount money = money(first, number, low, end);
    if (money != null) {
      return money;
    }
    boolean percentage = numbers.form(end).equals("percentage");
    if (percentage || value("percent", end) != null) {
      return amount(first, end, number.value(), low, "percent", Amount.Kind.PERCENT);
    }
    if (numbers.form(end).equals("per") && numbers.form(end + 1).equals("cent")) {
      return amount(first, end + 1, number.value(), low, "percent", Amount.Kind.PERCENT);
    }
    Amount physical = physical(first, number, low, end);
    return physical != null ? physical : count(first, number, low);
  }

  /** "500 million tenge", "2 billion US dollars", "3 million Canadian dollars". */
  private @Nullable Amount money(int first, Number number, @Nullable Double low, int end) {
    String phrase = numbers.phrase("currency", end);
    if (phrase != null) {
      return amount(first, end + 1, number.value(), low, phrase, Amount.Kind.MONEY);
    }
    boolean adjective =
        end + 1 < sentence.tokens().size()
            && Character.isUpperCase(sentence.token(end).form().charAt(0))
            && value("currency", end) == null
            && numbers.form(end + 1).length() > 2
            && value("currency", end + 1) != null;
    int at = adjective ? end + 1 : end;
    String after = value("currency", at);
    boolean verb = at < sentence.tokens().size() && sentence.token(at).upos().equals("VERB");
    return after == null || numbers.form(at).equals("$") || verb
        ? null
        : amount(first, at, number.value(), low, after, Amount.Kind.MONEY);
  }

  private @Nullable Amount physical(int first, Number number, @Nullable Double low, int end) {
    boolean hyphen = numbers.form(end + 1).equals("-");
    String joined =
        hyphen ? units.value("unit", numbers.form(end) + "-" + numbers.form(end + 2)) : null;
    if (joined != null) { // "kilowatt - hours"
      return measured(first, end + 2, number, low, joined);
    }
    String two = numbers.phrase("unit", end);
    if (two != null) {
      return measured(first, end + 1, number, low, two);
    }
    String one = value("unit", end);
    boolean house = one != null && one.equals("m") && numbers.form(end).equals("m") && low == null;
    return one == null || house ? null : measured(first, end, number, low, one);
  }

  /** A unit may have a factor: "m3 1000000000" of "bcm". */
  private Amount measured(int first, int last, Number number, @Nullable Double low, String unit) {
    int space = unit.indexOf(' ');
    String symbol = space < 0 ? unit : unit.substring(0, space);
    double factor = space < 0 ? 1 : Double.parseDouble(unit.substring(space + 1));
    Double least = low == null ? null : Numbers.times(low, factor);
    double value = Numbers.times(number.value(), factor);
    return amount(first, last, value, least, symbol, Amount.Kind.PHYSICAL);
  }

  /** "two soldiers", "26 people": the noun after the number, adjectives between. */
  private @Nullable Amount count(int first, Number number, @Nullable Double low) {
    int end = number.end();
    Token numeral = sentence.token(end - 1);
    if (isOrdinal(numbers.form(end - 1))) {
      return null;
    }
    Token governor = numeral;
    for (int hops = 0; hops < 3 && (governor.is("nummod") || governor.is("compound")); hops++) {
      governor = sentence.governor(governor).orElse(governor);
    }
    boolean noun =
        governor.upos().equals("NOUN")
            || governor.upos().equals("PROPN")
            || governor.upos().equals("ADJ");
    boolean year = isYear(number) && !governor.xpos().endsWith("S");
    if (noun && !year && governor.index() >= end && governor.index() < end + 8) {
      String unit = governor.lowerLemma();
      return new Amount(
          sentence,
          first,
          governor.index(),
          governor,
          number.value(),
          low,
          unit,
          Amount.Kind.COUNT,
          bound(first),
          null);
    }
    boolean plain =
        number.scaled() || numeral.form().charAt(0) >= '0' && numeral.form().charAt(0) <= '9';
    Amount whole = plain ? whole(end) : null;
    if (whole != null) {
      return new Amount(
          sentence,
          first,
          whole.last(),
          head(first, whole.last()),
          number.value(),
          low,
          whole.unit(),
          whole.kind(),
          bound(first),
          whole.value());
    }
    return plain ? amount(first, end - 1, number.value(), low, "1", Amount.Kind.PLAIN) : null;
  }

  /** "20 million of the 30 million tonnes": what the part is counted in, told with the whole. */
  private @Nullable Amount whole(int i) {
    boolean of = numbers.form(i).equals("of") && OF_WHOLE.contains(numbers.form(i + 1));
    Number number = of ? numbers.at(i + 2, false) : null;
    return number == null ? null : physical(i + 2, number, null, numbers.afterHyphen(number.end()));
  }

  private static boolean isOrdinal(String f) {
    return f.endsWith("st") || f.endsWith("nd") || f.endsWith("rd") || f.endsWith("th");
  }

  private @Nullable String value(String sort, int i) {
    return numbers.value(sort, i);
  }

  private Amount amount(
      int first, int last, double value, @Nullable Double low, String unit, Amount.Kind kind) {
    return new Amount(
        sentence, first, last, head(first, last), value, low, unit, kind, bound(first), null);
  }

  /** The token whose governor stands outside. */
  private Token head(int first, int last) {
    for (int i = last; i >= first; i--) {
      int h = sentence.token(i).head();
      if (h < first || h > last) {
        return sentence.token(i);
      }
    }
    return sentence.token(last);
  }

  private Amount.Bound bound(int first) {
    String phrase = numbers.phrase("bound", first - 2);
    String b = phrase != null ? phrase : value("bound", first - 1);
    return b == null ? Amount.Bound.EXACT : Amount.Bound.valueOf(b);
  }
}
