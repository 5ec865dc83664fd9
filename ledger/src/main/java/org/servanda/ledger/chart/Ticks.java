package org.servanda.ledger.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Round values along an axis.
 *
 * @param low the beginning of the axis, a mark
 * @param high the end of the axis
 * @param step between two marks
 */
record Ticks(double low, double high, double step) {
  /** Marks from nought (or below, if values are) to at least {@code max}, about {@code count}. */
  static Ticks of(double min, double max, int count) {
    double bottom = Math.min(0, min);
    double top = Math.max(0, max);
    if (top == bottom) {
      top = bottom + 1;
    }
    double step = round((top - bottom) / count);
    return new Ticks(
        Math.floor(bottom / step + 1e-9) * step, Math.ceil(top / step - 1e-9) * step, step);
  }

  /** The same marks on an axis that ends at {@code top}, be there a mark or not. */
  Ticks upTo(double top) {
    return new Ticks(low, Math.max(top, low + step), step);
  }

  List<Double> values() {
    List<Double> values = new ArrayList<>();
    int steps = (int) Math.floor((high - low) / step + 1e-6);
    for (int i = 0; i <= steps; i++) {
      values.add((Math.round(low / step) + i) * step);
    }
    return values;
  }

  private static double round(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double nice : new double[] {1, 2, 2.5, 5}) {
      if (rough <= nice * power * 1.0001) {
        return nice * power;
      }
    }
    return 10 * power;
  }
}
