package org.servanda.ledger.chart;

import java.time.LocalDate;
import org.servanda.record.Period;

/** The box in which values stand, and where in it a day and a value are. */
record Frame(double left, double top, double right, double bottom, Ticks ticks, TimeAxis time) {
  double x(LocalDate day) {
    return left + time.share(day) * (right - left);
  }

  double x(Period period) {
    return left + time.middle(period) * (right - left);
  }

  double y(double value) {
    return bottom - (value - ticks.low()) / (ticks.high() - ticks.low()) * (bottom - top);
  }
}
