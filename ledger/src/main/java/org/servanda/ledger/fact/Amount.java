package org.servanda.ledger.fact;

/**
 * A number in a unit.
 *
 * @param unit ISO 4217 for money, percent, SI or customary symbol, or the noun counted
 */
public record Amount(double value, String unit) {
  private static final double ROUNDING = 0.01;

  /** Whether both may be one number told more or less exactly: within one part in a hundred. */
  public boolean near(Amount other) {
    double larger = Math.max(Math.abs(value), Math.abs(other.value));
    return unit.equals(other.unit) && Math.abs(value - other.value) <= larger * ROUNDING;
  }
}
