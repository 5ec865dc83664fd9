package org.servanda.ledger.series;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.record.Period;

/**
 * Values over time and the targets they are measured by.
 *
 * @param title what is shown: "Trade turnover, Kazakhstan and Tajikistan"
 * @param unit as in a figure's record: ISO 4217 for money, "percent", kWh, m3, or the noun counted
 * @param points in order of time
 * @param targets in the order they were set
 * @param projection where the values would go if they went on as they did; empty if not known
 */
public record Series(
    String title, String unit, List<Point> points, List<Target> targets, List<Point> projection) {
  private static final Comparator<Point> BY_TIME =
      Comparator.comparing((Point p) -> p.period().from()).thenComparing(p -> p.period().to());

  public Series {
    points = points.stream().sorted(BY_TIME).toList();
    targets = List.copyOf(targets);
    projection = projection.stream().sorted(BY_TIME).toList();
  }

  /** Is there nothing to show? */
  public boolean empty() {
    return points.isEmpty() && targets.isEmpty() && projection.isEmpty();
  }

  /** How this series' values are written. */
  public Measure measure() {
    return new Measure(unit);
  }

  /**
   * The length in months that most points have (of equals the longest): a line may join only these,
   * for half a year's value is no fall from the year before.
   */
  public int step() {
    Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    points.forEach(p -> counts.merge(months(p.period()), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(12);
  }

  /** Points of the usual length. */
  public List<Point> line() {
    int step = step();
    return points.stream().filter(p -> months(p.period()) == step).toList();
  }

  private static int months(Period p) {
    long days = p.to().toEpochDay() - p.from().toEpochDay() + 1;
    return (int) Math.round(days / 30.4375);
  }
}
