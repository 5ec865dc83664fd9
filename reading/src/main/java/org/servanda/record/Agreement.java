package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument between two or more parties, at the last stage that the document says it has
 * reached.
 */
public record Agreement(
    String id,
    String name,
    Kind kind,
    List<String> parties,
    Action action,
    @Nullable Period date,
    @Nullable String place,
    @Nullable String saidBy,
    Evidence evidence,
    double confidence) {
  /** Kind of instrument. */
  public enum Kind {
    DECLARATION,
    TREATY,
    AGREEMENT,
    MEMORANDUM,
    ROADMAP,
    CONTRACT,
    PROTOCOL,
    COMMUNIQUE,
    OTHER
  }

  /** What is said to have been done with it. */
  public enum Action {
    SIGNED,
    ADOPTED,
    RATIFIED,
    PLANNED,
    IMPLEMENTED,
    DISCUSSED,
    TERMINATED
  }

  public Agreement {
    parties = List.copyOf(parties);
  }
}
