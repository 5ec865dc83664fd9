package org.servanda.ledger.chart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.servanda.ledger.series.Point;
import org.servanda.ledger.series.Series;
import org.servanda.ledger.series.Target;
import org.servanda.record.Period;

/**
 * The days of a chart from left to right, in bands of whole years, or of months if it is short.
 *
 * @param first the first day
 * @param end the day after the last
 * @param months length of a band
 */
record TimeAxis(LocalDate first, LocalDate end, int months) {
  private static final int MOST_MONTHS = 18;

  /** One stretch of the axis with its name. */
  record Band(LocalDate from, LocalDate to, String name) {}

  static TimeAxis of(Series series) {
    List<LocalDate> days = new ArrayList<>();
    Stream.concat(series.points().stream(), series.projection().stream())
        .map(Point::period)
        .forEach(p -> add(days, p));
    for (Target t : series.targets()) {
      LocalDate due = t.due();
      if (due != null) {
        days.add(due);
      }
    }
    LocalDate least = days.stream().min(LocalDate::compareTo).orElse(LocalDate.of(2000, 1, 1));
    LocalDate most = days.stream().max(LocalDate::compareTo).orElse(least);
    long months = (most.toEpochDay() - least.toEpochDay()) / 30;
    boolean yearly = months >= MOST_MONTHS || series.step() >= 12;
    return yearly
        ? new TimeAxis(least.withDayOfYear(1), most.withDayOfYear(1).plusYears(1), 12)
        : new TimeAxis(least.withDayOfMonth(1), most.withDayOfMonth(1).plusMonths(1), 1);
  }

  private static void add(List<LocalDate> days, Period p) {
    days.add(p.from());
    days.add(p.to());
  }

  /** Where a period's middle lies, from 0 to 1. */
  double middle(Period p) {
    return (share(p.from()) + share(p.to().plusDays(1))) / 2;
  }

  /** Where a day begins, from 0 to 1. */
  double share(LocalDate day) {
    double length = end.toEpochDay() - first.toEpochDay();
    return (day.toEpochDay() - first.toEpochDay()) / length;
  }

  /** The bands, so few that {@code most} names fit beside each other. */
  List<Band> bands(int most) {
    int length = months;
    for (int i = 0; count(length) > most; i++) {
      length = months == 12 ? 12 * nice(i) : new int[] {2, 3, 6, 12}[Math.min(i, 3)];
    }
    List<Band> bands = new ArrayList<>();
    for (LocalDate d = first; d.isBefore(end); d = d.plusMonths(length)) {
      bands.add(new Band(d, d.plusMonths(months), name(d)));
    }
    return bands;
  }

  private int count(int length) {
    int all = (end.getYear() - first.getYear()) * 12 + end.getMonthValue() - first.getMonthValue();
    return (all + length - 1) / length;
  }

  private static int nice(int i) {
    int[] steps = {2, 5, 10, 20, 50, 100};
    return i < steps.length ? steps[i] : 100 * (i + 1);
  }

  private String name(LocalDate d) {
    return months == 12
        ? String.valueOf(d.getYear())
        : d.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + d.getYear();
  }
}
