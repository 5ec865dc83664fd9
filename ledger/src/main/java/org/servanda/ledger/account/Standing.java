package org.servanda.ledger.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands as of a day.
 *
 * @param status by the latest that was told: pledged, in progress, fulfilled, not fulfilled
 * @param fulfilment on the scale of compliance research
 * @param claims what officials claim, the last word of each side
 * @param evidence what outlets and figures show; never empty, it may be that none was seen
 * @param schedule what the calendar says
 * @param confirmed whether the side that it is owed to says that it was fulfilled, or both sides of
 *     a mutual one do
 * @param contested whether sides or sources contradict each other
 * @param supersededBy id of the target that took its place by that day, or null
 */
public record Standing(
    LocalDate asOf,
    String status,
    Fulfilment fulfilment,
    List<Claim> claims,
    String evidence,
    Schedule schedule,
    boolean confirmed,
    boolean contested,
    @Nullable String supersededBy) {
  /** How far it is fulfilled: full, partial, none; unknown where nothing is told of it. */
  public enum Fulfilment {
    FULL,
    PARTIAL,
    NONE,
    UNKNOWN
  }

  /**
   * What a side says became of it.
   *
   * @param on day of publication
   * @param fact key of the fact
   */
  public record Claim(String side, String status, @Nullable LocalDate on, String fact) {}

  /**
   * What the calendar says.
   *
   * @param due the day until which it is due, as told last by then; null where none is told
   * @param before days named before and put off, as they were told
   * @param state no date, not due, overdue, past (its day has passed, and it is contested or
   *     declared as not fulfilled), on time, late, done (where it is not told whether in time)
   * @param days how many days past its day, or 0
   */
  public record Schedule(@Nullable LocalDate due, List<String> before, String state, long days) {}

  public Standing {
    claims = List.copyOf(claims);
  }

  /**
   * Whether its day has passed, no fulfilment was seen, none was declared to have failed or is
   * disputed, and nothing took its place.
   */
  public boolean overdue() {
    return schedule.state().equals("overdue") && supersededBy == null;
  }

  /** In one word or two, the most telling first. */
  public String label() {
    if (contested) {
      return "contested";
    }
    if (fulfilment == Fulfilment.FULL) {
      return schedule.state().equals("late") ? "fulfilled late" : "fulfilled";
    }
    if (supersededBy != null) {
      return "superseded";
    }
    return overdue() ? "overdue" : status;
  }
}
