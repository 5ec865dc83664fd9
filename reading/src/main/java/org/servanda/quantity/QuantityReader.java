package org.servanda.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/**
 * Finds amounts of money, percentages, physical quantities and counts. Words are in {@code
 * en/units.tsv}.
 */
public final class QuantityReader {
  private final Map<String, Word> words;

  private QuantityReader(Map<String, Word> words) {
    this.words = words;
  }

  /**
   * One line of the table: what a word is, and its value (scale, number) or code (currency, unit).
   */
  private record Word(String sort, String value) {}

  public static QuantityReader load() {
    Map<String, Word> words = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(QuantityReader.class.getResourceAsStream("en/units.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (columns.length == 3 && !line.startsWith("#")) {
          for (String w : columns[2].split("\\|")) {
            words.put(w, new Word(columns[0], columns[1]));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new QuantityReader(words);
  }

  /** The amounts of one sentence, in order, not overlapping. */
  public List<Amount> read(Sentence sentence) {
    List<Amount> found = new ArrayList<>();
    Scan scan = new Scan(sentence);
    for (int i = 0; i < sentence.tokens().size(); ) {
      Amount a = scan.at(i);
      if (a == null) {
        i++;
      } else {
        found.add(a);
        i = a.last() + 1;
      }
    }
    return found;
  }

  /** A reading of one sentence. */
  private final class Scan {
    private final Sentence sentence;
    private final int n;

    Scan(Sentence sentence) {
      this.sentence = sentence;
      this.n = sentence.tokens().size();
    }

    private String form(int i) {
      return i < 0 || i >= n ? "" : sentence.token(i).form().toLowerCase(Locale.ROOT);
    }

    private @Nullable String value(String sort, int i) {
      Word w = words.get(form(i));
      return w != null && w.sort().equals(sort) ? w.value() : null;
    }

    @Nullable Amount at(int i) {
      String ratio = value("ratio", i);
      if (ratio != null) {
        return amount(i, i, Double.parseDouble(ratio), null, "times", Amount.Kind.RATIO);
      }
      String currency = value("currency", i);
      int at = currency == null ? i : i + 1;
      if (currency != null && value("currency", at) != null) {
        at++; // "US $", "Rs ."
      }
      Number number = number(at);
      if (number == null) {
        return null;
      }
      Double low = null;
      int rangeMark = number.end;
      boolean range = List.of("-", "–", "to").contains(form(rangeMark));
      int second =
          range ? (value("currency", rangeMark + 1) != null ? rangeMark + 2 : rangeMark + 1) : -1;
      Number upper = range ? number(second) : null;
      if (upper != null
          && upper.value > number.value * (number.scaled ? 1 : 1 / Math.max(1, upper.scale))
          && !isYear(number, upper)) {
        low = number.scaled ? number.value : number.value * upper.scale;
        number = upper;
      }
      return unit(i, currency, number, low);
    }

    private boolean isYear(Number a, Number b) {
      return a.value >= 1900 && a.value < 2100 && b.value >= 1900 && b.value < 2100;
    }

    private @Nullable Amount unit(
        int first, @Nullable String currency, Number number, @Nullable Double low) {
      int end = number.end;
      if (currency != null) {
        int last = value("currency", end) != null ? end : end - 1;
        return amount(first, last, number.value, low, currency, Amount.Kind.MONEY);
      }
      if (form(end).equals("us") && value("currency", end + 1) != null) {
        end++;
      }
      String after = value("currency", end);
      if (after != null && !form(end).equals("$")) {
        return amount(first, end, number.value, low, after, Amount.Kind.MONEY);
      }
      if (form(end).equals("percentage") || value("percent", end) != null) {
        return amount(first, end, number.value, low, "percent", Amount.Kind.PERCENT);
      }
      if (form(end).equals("per") && form(end + 1).equals("cent")) {
        return amount(first, end + 1, number.value, low, "percent", Amount.Kind.PERCENT);
      }
      if (form(end).equals("times") || form(end).equals("fold")) {
        return amount(first, end, number.value, low, "times", Amount.Kind.RATIO);
      }
      Amount physical = physical(first, number, low, end);
      return physical != null ? physical : count(first, number, low, end);
    }

    private @Nullable Amount physical(int first, Number number, @Nullable Double low, int end) {
      String two = form(end) + " " + form(end + 1);
      Word w = words.get(two);
      if (w != null && w.sort().equals("unit")) {
        return amount(first, end + 1, number.value, low, w.value(), Amount.Kind.PHYSICAL);
      }
      String one = value("unit", end);
      return one == null ? null : amount(first, end, number.value, low, one, Amount.Kind.PHYSICAL);
    }

    /** "two soldiers", "26 people": the noun after the number, adjectives between. */
    private @Nullable Amount count(int first, Number number, @Nullable Double low, int end) {
      Token numeral = sentence.token(end - 1);
      if (isOrdinal(numeral.form())) {
        return null;
      }
      Token governor = numeral;
      for (int hops = 0; hops < 3 && (governor.is("nummod") || governor.is("compound")); hops++) {
        governor = sentence.governor(governor).orElse(governor);
      }
      if (!governor.equals(numeral)
          && governor.index() >= end
          && governor.index() < end + 6
          && (governor.upos().equals("NOUN")
              || governor.upos().equals("PROPN")
              || governor.upos().equals("ADJ"))) {
        return new Amount(
            sentence,
            first,
            governor.index(),
            governor,
            number.value,
            low,
            governor.lemma().toLowerCase(Locale.ROOT),
            Amount.Kind.COUNT,
            bound(first));
      }
      boolean plain = number.scaled || Character.isDigit(numeral.form().charAt(0));
      return plain ? amount(first, end - 1, number.value, low, "1", Amount.Kind.PLAIN) : null;
    }

    private boolean isOrdinal(String form) {
      String f = form.toLowerCase(Locale.ROOT);
      return f.endsWith("st") || f.endsWith("nd") || f.endsWith("rd") || f.endsWith("th");
    }

    private Amount amount(
        int first, int last, double value, @Nullable Double low, String unit, Amount.Kind kind) {
      return new Amount(
          sentence, first, last, head(first, last), value, low, unit, kind, bound(first));
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
      String one = value("bound", first - 1);
      Word w = words.get(form(first - 2) + " " + form(first - 1));
      String b = w != null && w.sort().equals("bound") ? w.value() : one;
      return b == null ? Amount.Bound.EXACT : Amount.Bound.valueOf(b);
    }

    /** A number with its scale, from one or more tokens. */
    private @Nullable Number number(int i) {
      Double plain = figure(form(i));
      int end = i + 1;
      double value;
      if (plain != null) {
        value = plain;
      } else {
        String word = value("number", i);
        if (word == null) {
          return glued(i);
        }
        value = Double.parseDouble(word);
        if (form(end).equals("-") && value >= 20 && value("number", end + 1) != null) {
          value += Double.parseDouble(Objects.requireNonNull(value("number", end + 1)));
          end += 2;
        }
      }
      double scale = 1;
      while (value("scale", end) != null) {
        scale *= Double.parseDouble(Objects.requireNonNull(value("scale", end)));
        end++;
      }
      return new Number(times(value, scale), scale, scale != 1, end);
    }

    /** Exact in the decimals that are printed: 130.7 billion is 130700000000. */
    private static double times(double value, double scale) {
      return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
    }

    /** "500mln", "2bn", "1.5m" as one token. */
    private @Nullable Number glued(int i) {
      String f = form(i);
      int k = 0;
      while (k < f.length()
          && (Character.isDigit(f.charAt(k)) || f.charAt(k) == '.' || f.charAt(k) == ',')) {
        k++;
      }
      if (k == 0 || k == f.length()) {
        return null;
      }
      Double v = figure(f.substring(0, k));
      Word scale = words.get(f.substring(k));
      if (v == null || scale == null || !scale.sort().equals("scale")) {
        return null;
      }
      double s = Double.parseDouble(scale.value());
      return new Number(times(v, s), s, true, i + 1);
    }

    /** "1,500", "130.7", "1.500.000"; null where it is no number. */
    private static @Nullable Double figure(String f) {
      if (f.isEmpty() || !Character.isDigit(f.charAt(0)) || f.length() > 20) {
        return null;
      }
      StringBuilder digits = new StringBuilder();
      int dots = 0;
      for (int i = 0; i < f.length(); i++) {
        char c = f.charAt(i);
        if (c == '.') {
          dots++;
          digits.append(c);
        } else if (c >= '0' && c <= '9') {
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

  /** A number read: {@code end} exclusive. */
  private record Number(double value, double scale, boolean scaled, int end) {}
}
