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
   * A record, by what outlives reading anew: its document, its id, or else its passage and what it
   * said.
   *
   * @param document key of the document
   * @param kind label of its kind
   * @param record id of the record in the document
   * @param begins first code point of its passage
   * @param ends one past the last
   * @param quote the words of the passage; empty where not known
   * @param told what the record said, by field
   */
  public record Anchor(
      String document,
      String kind,
      String record,
      int begins,
      int ends,
      String quote,
      Map<String, String> told) {
    public Anchor {
      told = Map.copyOf(told);
    }

    /** The same with the words of the passage. */
    public Anchor quoting(String words) {
      return new Anchor(document, kind, record, begins, ends, words, told);
    }

    /** By where it is alone, since what else it holds follows from that. */
    String place() {
      return String.join(
          " ", document, kind, record, Integer.toString(begins), Integer.toString(ends));
    }
  }

  public Decision {
    fields = Map.copyOf(fields);
    anchors = List.copyOf(anchors);
  }

  /** The same on other anchors. */
  public Decision on(List<Anchor> others) {
    return new Decision(id, at, who, verb, fields, note, others);
  }
}
