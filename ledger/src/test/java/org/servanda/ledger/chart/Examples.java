package org.servanda.ledger.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.series.Claim;
import org.servanda.ledger.series.Point;
import org.servanda.ledger.series.Series;
import org.servanda.ledger.series.Target;
import org.servanda.record.Period;

/** Series for the tests of charts and papers. */
public final class Examples {
  private Examples() {}

  /** Yearly values, one of them contested, half a year, two targets and a projection. */
  public static Series trade() {
    String here = "Kenya Bureau of Statistics";
    String there = "Ethiopian Customs";
    return new Series(
        "Trade turnover, Kenya and Ethiopia",
        "USD",
        List.of(
            Point.of(Period.year(2018), 4.2e8, here),
            Point.of(Period.year(2019), 5.12e8, here),
            Point.of(Period.year(2020), 3.9e8, here),
            Point.of(Period.year(2021), 7.4e8, there),
            new Point(Period.year(2022), List.of(new Claim(1.1e9, there), new Claim(8.9e8, here))),
            Point.of(Period.year(2023), 1.02e9, there),
            Point.of(
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)), 6.1e8, there)),
        List.of(
            new Target(1.0e9, LocalDate.of(2022, 12, 31), "target of 2019", true),
            new Target(2e9, LocalDate.of(2027, 12, 31), "target of May 2023", false)),
        List.of(Point.of(Period.year(2025), 1.35e9, ""), Point.of(Period.year(2027), 1.65e9, "")));
  }

  /** A year of months with a target that has no end. */
  public static Series power() {
    List<Point> points = new ArrayList<>();
    double[] values = {65, 67, 44, 17, 11, 32, 60, 70, 52, 24, 10, 24};
    for (int m = 1; m <= 12; m++) {
      points.add(Point.of(Period.month(2024, m), values[m - 1] * 1e6, "Ministry of <Energy>"));
    }
    return new Series(
        "Electricity delivered by month & side",
        "kWh",
        points,
        List.of(new Target(6e7, null, "a month, by agreement", false)),
        List.of());
  }

  /** Nothing. */
  public static Series empty() {
    return new Series("Water released", "m3", List.of(), List.of(), List.of());
  }
}
