package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument between two or more parties, at the last stage that the document says it has
 * reached.
 *
 * @param action the last stage reached
 * @param date when it reached it
 * @param stages all stages that the document tells of, in the order of a treaty's life; the last is
 *     {@code action}
 */
public record Agreement(
    String id,
    String name,
    Kind kind,
    List<String> parties,
    Action action,
    @Nullable Period date,
    List<Stage> stages,
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

  /**
   * A stage in the life of an instrument.
   *
   * @param date when it was reached, or null where the document does not say
   */
  public record Stage(Action action, @Nullable Period date) {}

  public Agreement {
    stages = List.copyOf(stages);
    parties = List.copyOf(parties);
  }
}
