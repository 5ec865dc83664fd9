package org.servanda.ledger.series;

import java.util.List;
import org.servanda.record.Period;

/**
 * What is said of one period, by one source or by several.
 *
 * @param period the time the value is for
 * @param claims at least one; the one to be preferred comes first
 */
public record Point(Period period, List<Claim> claims) {
  public Point {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a point without a value: " + period);
    }
  }

  /** A value that one source gives and none disputes. */
  public static Point of(Period period, double value, String source) {
    return new Point(period, List.of(new Claim(value, source)));
  }

  /** The value to be preferred. */
  public double value() {
    return claims.get(0).value();
  }

  /** The lowest value claimed. */
  public double low() {
    return claims.stream().mapToDouble(Claim::value).min().orElseThrow();
  }

  /** The highest value claimed. */
  public double high() {
    return claims.stream().mapToDouble(Claim::value).max().orElseThrow();
  }

  /** Do the sources give different values? */
  public boolean contested() {
    return low() < high();
  }
}
