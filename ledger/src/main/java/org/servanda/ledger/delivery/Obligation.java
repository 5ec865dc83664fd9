package org.servanda.ledger.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Amount;

/**
 * What is to be delivered by a day, and what was.
 *
 * @param what name of the good
 * @param due last day of the schedule
 * @param entry id of the commitment, or null of an imported one
 * @param delivered what was delivered, in the order of the days
 * @param disputed whether sides tell different amounts
 */
public record Obligation(
    String by,
    String to,
    String what,
    Amount scheduled,
    LocalDate due,
    @Nullable String entry,
    List<Part> delivered,
    boolean disputed) {
  /** Parts of so little are rounding. */
  private static final double ROUNDING = 0.005;

  /**
   * A delivery.
   *
   * @param on day of delivery, or of the report where the text tells no other; null where unknown
   * @param timing on time or late where the text tells it, else the empty string
   * @param source outlet, speaker or file that tells it
   */
  public record Part(double value, @Nullable LocalDate on, String timing, String source) {}

  public Obligation {
    delivered = List.copyOf(delivered);
  }

  /**
   * All that was delivered, in the unit of the schedule; where disputed, the least that is told.
   */
  public double total() {
    return disputed
        ? delivered.stream().mapToDouble(Part::value).min().orElse(0)
        : delivered.stream().mapToDouble(Part::value).sum();
  }

  /** What is still owed; negative where more was delivered. */
  public double balance() {
    return scheduled.value() - total();
  }

  /** Disputed, on time, late, delivered (not told when), short (past its day), open (before it). */
  public String state(LocalDate asOf) {
    if (disputed) {
      return "disputed";
    }
    if (balance() > scheduled.value() * ROUNDING) {
      return due.isBefore(asOf) ? "short" : "open";
    }
    if (delivered.stream().anyMatch(p -> p.timing().equals("late"))) {
      return "late";
    }
    if (delivered.stream().allMatch(p -> p.timing().equals("on time"))) {
      return "on time";
    }
    LocalDate last = delivered.get(delivered.size() - 1).on();
    return last == null ? "delivered" : last.isAfter(due) ? "delivered" : "on time";
  }
}
