package org.servanda.ledger.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/**
 * Values of a unit as people write them: $500m, $1.2bn, 1.2 bn kWh, 350 MW, 18.5%, 12,500 t.
 *
 * @param unit ISO 4217 for money, "percent", a symbol, or the noun counted
 */
public record Measure(String unit) {
  private static final Map<String, String> SIGNS =
      Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "TRY", "₺", "KZT", "₸");
  private static final Map<String, String> SYMBOLS =
      Map.of("m3", "m³", "m2", "m²", "km2", "km²", "km3", "km³");

  /** A value with at most two decimals. */
  public String text(double value) {
    return text(value, 2);
  }

  /** A value with at most so many decimals. */
  public String text(double value, int decimals) {
    return text(value, scale(value), decimals);
  }

  /** A value beside others of its kind: three digits, and of units only the sign of money. */
  public String brief(double value) {
    Scale scale = scale(value);
    int whole = String.valueOf((long) (Math.abs(value) / scale.factor)).length();
    String text = text(value, scale, Math.max(0, 3 - whole));
    return money() || unit.equals("percent") || !text.endsWith(symbol())
        ? text
        : text.substring(0, text.length() - symbol().length()).strip();
  }

  /** A mark of an axis whose marks stand {@code step} apart and end at {@code top}. */
  public String tick(double value, double top, double step) {
    Scale scale = scale(top);
    int decimals =
        Math.max(0, BigDecimal.valueOf(step / scale.factor).stripTrailingZeros().scale());
    return value == 0 ? "0" : text(value, scale, Math.min(4, decimals));
  }

  /** Two different values with as many decimals as it takes to tell them apart. */
  public String range(double low, double high) {
    for (int decimals = 2; decimals < 6; decimals++) {
      if (!text(low, decimals).equals(text(high, decimals))) {
        return text(low, decimals) + "–" + text(high, decimals);
      }
    }
    return text(low, 6) + "–" + text(high, 6);
  }

  private String text(double value, Scale scale, int decimals) {
    String number = number(Math.abs(value) / scale.factor, decimals);
    String minus = value < 0 ? "−" : "";
    if (unit.equals("percent")) {
      return minus + number + "%";
    }
    if (money()) {
      String sign = SIGNS.getOrDefault(unit, unit + " ");
      return minus + sign + number + (scale == Scale.MILLION ? "m" : scale.word);
    }
    return (minus + number + " " + scale.word).strip() + (unit.isEmpty() ? "" : " " + symbol());
  }

  private String symbol() {
    return SYMBOLS.getOrDefault(unit, unit);
  }

  private boolean money() {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private Scale scale(double value) {
    double size = Math.abs(value);
    Scale found = Scale.ONE;
    for (Scale scale : Scale.values()) {
      // a hair below a scale is written in it: 999.999m is 1bn
      if (!unit.equals("percent") && size >= scale.factor * 0.99999) {
        found = scale;
      }
    }
    return found;
  }

  private static String number(double value, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }

  private enum Scale {
    ONE(1, ""),
    MILLION(1e6, "mn"),
    BILLION(1e9, "bn"),
    TRILLION(1e12, "tn");

    private final double factor;
    private final String word;

    Scale(double factor, String word) {
      this.factor = factor;
      this.word = word;
    }
  }
}
