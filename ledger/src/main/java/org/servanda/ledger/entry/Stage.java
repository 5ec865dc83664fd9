package org.servanda.ledger.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Fact;
import org.servanda.record.Period;

/**
 * A step in the life of an entry, as one fact tells it.
 *
 * @param status discussed, planned, signed, ratified, in force, implemented, terminated of an
 *     agreement; pledged, in progress, fulfilled, not fulfilled of a commitment; and so on
 * @param date when it was reached or is to be, or null where the text does not say
 * @param said day on which it was published
 */
public record Stage(String status, @Nullable Period date, @Nullable LocalDate said, Fact fact) {
  /** By date, else by day of publication. */
  public static final Comparator<Stage> ORDER =
      Comparator.comparing(Stage::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(s -> Life.rank(s.status()))
          .thenComparing(Stage::fact, Fact.ORDER);

  /** The day it counts from. */
  public @Nullable LocalDate day() {
    return date == null ? said : date.from();
  }

  /** Whether it is so as of a day: told by then, and its date not in the future. */
  boolean holds(LocalDate asOf) {
    LocalDate day = day();
    return (said == null || !said.isAfter(asOf))
        && (day == null || !day.isAfter(asOf) || List.of("planned", "pledged").contains(status));
  }
}
