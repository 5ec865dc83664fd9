package org.servanda.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;

/**
 * The numbers of one sentence with their scale: "1,500", "130.7 billion", "500mln", "two dozen".
 */
final class Numbers {
  /**
   * A number read.
   *
   * @param scale what it was multiplied with; 1 where there was none
   * @param end index of the token after it
   */
  record Number(double value, double scale, int end) {
    boolean scaled() {
      return scale != 1;
    }
  }

  private final Units units;
  private final Sentence sentence;
  private final String[] forms;

  Numbers(Units units, Sentence sentence) {
    this.units = units;
    this.sentence = sentence;
    this.forms = new String[sentence.tokens().size()];
    for (int i = 0; i < forms.length; i++) {
      String f = sentence.token(i).lowerForm();
      boolean dotted = f.length() > 1 && f.endsWith("."); // "bn." at the end
      forms[i] = dotted ? f.substring(0, f.length() - 1) : f;
    }
  }

  /** The word in lower case; empty outside the sentence. */
  String form(int i) {
    return i < 0 || i >= forms.length ? "" : forms[i];
  }

  @Nullable String value(String sort, int i) {
    return units.value(sort, form(i));
  }

  /** The value of the two words from here on. */
  @Nullable String phrase(String sort, int i) {
    return i < 0 || i + 1 >= forms.length ? null : units.value(sort, forms[i] + " " + forms[i + 1]);
  }

  /** Whether an amount can begin here at all. */
  boolean mayBegin(int i) {
    String f = form(i);
    if (units.knows(f)) {
      return true;
    }
    for (int k = 0; k < f.length(); k++) {
      if (isDigit(f.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The next token where this one is a hyphen without spaces: "50-million". */
  int afterHyphen(int i) {
    boolean hyphen =
        form(i).equals("-")
            && i + 1 < forms.length
            && i > 0
            && sentence.token(i - 1).end() == sentence.token(i).begin()
            && sentence.token(i).end() == sentence.token(i + 1).begin();
    return hyphen ? i + 1 : i;
  }

  /**
   * The number that begins here.
   *
   * @param money whether a currency stands before it, so that "m" is a million and no metre
   */
  @Nullable Number at(int i, boolean money) {
    Double plain = figure(form(i));
    double value;
    int end = i + 1;
    if (plain != null) {
      value = plain;
      while (isGroup(i, end)) {
        value = value * 1000 + Double.parseDouble(form(end));
        end++;
      }
    } else if (value("number", i) != null) {
      value = parsed(value("number", i));
      if (form(end).equals("-") && value >= 20 && value("number", end + 1) != null) {
        value += parsed(value("number", end + 1));
        end += 2;
      }
    } else if (isArticle(i)) {
      value = form(i).equals("half") ? 0.5 : 1;
      end = form(i).equals("half") ? i + 2 : i + 1;
    } else {
      return glued(i);
    }
    return scaled(value, end, money);
  }

  /** "a million", "half a billion": only before a scale. */
  private boolean isArticle(int i) {
    boolean half = form(i).equals("half") && form(i + 1).equals("a");
    int scale = half ? i + 2 : i + 1;
    boolean article = half || form(i).equals("a");
    return article && form(scale).length() > 3 && value("scale", scale) != null;
  }

  /** "5 000": groups of three digits parted by spaces. */
  private boolean isGroup(int first, int at) {
    String f = form(at);
    boolean three = f.length() == 3 && isDigit(f.charAt(0)) && isDigit(f.charAt(1));
    return three
        && isDigit(f.charAt(2))
        && form(first).length() < 4
        && form(first).indexOf('.') < 0
        && form(first).indexOf(',') < 0
        && sentence.token(at).begin() == sentence.token(at - 1).end() + 1;
  }

  private Number scaled(double value, int from, boolean money) {
    double scale = 1;
    int end = from;
    while (true) {
      int at = afterHyphen(end);
      String word = value("scale", at);
      boolean letter = form(at).length() == 1;
      if (word == null || letter && !money) {
        break;
      }
      scale *= Double.parseDouble(word);
      end = at + 1;
    }
    return new Number(times(value, scale), scale, end);
  }

  private static double parsed(@Nullable String number) {
    return number == null ? 0 : Double.parseDouble(number);
  }

  /** Exact in the decimals that are printed: 130.7 billion is 130700000000. */
  static double times(double value, double scale) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  /** "500mln", "2bn", "1.5m" as one token; a further scale may follow. */
  private @Nullable Number glued(int i) {
    String f = form(i);
    int k = digitsEnd(f);
    String scale = k == 0 || k == f.length() ? null : units.value("scale", f.substring(k));
    Double v = scale == null ? null : figure(f.substring(0, k));
    if (v == null || scale == null) {
      return null;
    }
    double s = Double.parseDouble(scale);
    return new Number(times(v, s), s, i + 1);
  }

  /** Where the digits at the beginning of a word end. */
  static int digitsEnd(String f) {
    int k = 0;
    while (k < f.length() && (isDigit(f.charAt(k)) || f.charAt(k) == '.' || f.charAt(k) == ',')) {
      k++;
    }
    return k;
  }

  /** "1,500", "130.7", "1.500.000"; null where it is no number. */
  static @Nullable Double figure(String f) {
    if (f.isEmpty() || !isDigit(f.charAt(0)) || f.length() > 20) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int dots = 0;
    for (int i = 0; i < f.length(); i++) {
      char c = f.charAt(i);
      if (c == '.') {
        dots++;
        digits.append(c);
      } else if (isDigit(c)) {
        digits.append(c);
      } else if (c != ',' && c != '\u00a0') {
        return null;
      }
    }
    if (f.indexOf(',') >= 0 && f.indexOf('.') < 0 && f.length() - f.lastIndexOf(',') != 4) {
      return parse(f.replace(',', '.')); // decimal comma
    }
    return parse(dots > 1 ? digits.toString().replace(".", "") : digits.toString());
  }

  private static @Nullable Double parse(String digits) {
    try {
      return Double.valueOf(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
