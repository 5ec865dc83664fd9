package org.servanda.ledger.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a person decided.
 *
 * @param id hash of the rest
 * @param who name of the person
 * @param fields of a correction: field to new value; of an undoing: {@code decision} to its id
 * @param note reason or remark, or the empty string
 * @param anchors the records that it was made on
 */
public record Decision(
    String id,
    Instant at,
    String who,
    Verb verb,
    Map<String, String> fields,
    String note,
    List<Anchor> anchors) {
  /** What is decided. */
  public enum Verb {
    CONFIRM,
    CORRECT,
    REJECT,
    MERGE,
    SPLIT,
    ANNOTATE,
    UNDO
  }

  /**
   * A record, by what outlives reading anew: its document, its id or else its passage.
   *
   * @param document key of the document
   * @param kind label of its kind
   * @param record id of the record in the document
   * @param begins first code point of its passage
   * @param ends one past the last
   */
  public record Anchor(String document, String kind, String record, int begins, int ends) {}

  public Decision {
    fields = Map.copyOf(fields);
    anchors = List.copyOf(anchors);
  }
}
