package org.servanda.ledger.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.entry.Entry;
import org.servanda.record.Period;

/**
 * The targets of some parties for one indicator, and what was reported of it.
 *
 * @param line parties, indicator and unit, which name it
 * @param unit of all its numbers
 * @param versions the targets in the order in which they were set; the last one counts
 * @param series the reported values in the order of their periods
 * @param baseline the value of the last full year before the last target was set, or the earliest
 * @param latest the value of the last full year
 * @param share of the target reached, 1 at the target; null where no value is known
 * @param growth needed in each year to be there in time, 0.1 for ten percent; null where not due or
 *     reached
 * @param projected value in the year it is due, if growth goes on as in the series; null where the
 *     series has fewer than two full years
 */
public record Target(
    String line,
    String unit,
    List<Entry> versions,
    List<Point> series,
    @Nullable Point baseline,
    @Nullable Point latest,
    @Nullable Double share,
    @Nullable Double growth,
    @Nullable Double projected) {
  /**
   * A reported value.
   *
   * @param values all values told of the period, several where sources disagree
   * @param value the one that most sources tell
   */
  public record Point(Period period, double value, List<Told> values) {
    public Point {
      values = List.copyOf(values);
    }

    /** Whether it counts a calendar year. */
    public boolean year() {
      return period.equals(Period.year(period.from().getYear()));
    }

    /** Whether sources disagree. */
    public boolean contested() {
      return values.stream().map(Told::value).distinct().count() > 1;
    }
  }

  /**
   * A value as one document tells it.
   *
   * @param by the speaker, else the outlet
   */
  public record Told(double value, String by, @Nullable LocalDate on, String fact) {}

  public Target {
    versions = List.copyOf(versions);
    series = List.copyOf(series);
  }

  /** The target that counts. */
  public Entry current() {
    return versions.get(versions.size() - 1);
  }
}
