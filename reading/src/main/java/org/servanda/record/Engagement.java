package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit, meeting or other occasion on which states or their people come together.
 *
 * @param who who takes part: names of persons, country codes
 * @param host country code of the host
 */
public record Engagement(
    String id,
    Kind kind,
    @Nullable String name,
    List<String> who,
    @Nullable String host,
    List<String> places,
    @Nullable Period date,
    Status status,
    @Nullable String saidBy,
    Evidence evidence,
    double confidence) {
  /** Kind of occasion. */
  public enum Kind {
    VISIT,
    MEETING,
    CALL,
    SUMMIT,
    FORUM,
    EXHIBITION,
    CULTURAL,
    ANNIVERSARY
  }

  /** Whether it took place. */
  public enum Status {
    HELD,
    PLANNED,
    CANCELLED
  }

  public Engagement {
    who = List.copyOf(who);
    places = List.copyOf(places);
  }
}
