package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone or something that acts in a document, with all its mentions. */
public record Actor(
    String id,
    Kind kind,
    String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role,
    List<Evidence> mentions) {
  /** What an actor is. */
  public enum Kind {
    STATE,
    PERSON,
    ORGANISATION,
    GROUP
  }

  public Actor {
    mentions = List.copyOf(mentions);
  }
}
