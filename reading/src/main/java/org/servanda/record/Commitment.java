package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor bound to a checkable act, quantity or target.
 *
 * @param by who is bound; country codes, organisation acronyms or names
 * @param to toward whom
 * @param text what is promised, in the document's words
 */
public record Commitment(
    String id,
    List<String> by,
    List<String> to,
    Kind kind,
    String text,
    @Nullable String sphere,
    @Nullable Quantity quantity,
    @Nullable Period due,
    Status status,
    @Nullable String saidBy,
    Evidence evidence,
    double confidence) {
  /**
   * What is promised: to reach a number, to hand something over, to do something, to negotiate or
   * consider.
   */
  public enum Kind {
    TARGET,
    DELIVERY,
    ACTION,
    NEGOTIATION
  }

  /** What the document says became of it. */
  public enum Status {
    PLEDGED,
    IN_PROGRESS,
    FULFILLED,
    NOT_FULFILLED
  }

  public Commitment {
    by = List.copyOf(by);
    to = List.copyOf(to);
  }

  /** The same, by and to others where it names none itself. */
  public Commitment owing(List<String> bound, List<String> toward) {
    return new Commitment(
        id,
        bound,
        toward.isEmpty() ? to : toward,
        kind,
        text,
        sphere,
        quantity,
        due,
        status,
        saidBy,
        evidence,
        confidence);
  }

  /** The same, with what became of it. */
  public Commitment became(Status other) {
    return new Commitment(
        id, by, to, kind, text, sphere, quantity, due, other, saidBy, evidence, confidence);
  }

  /** How much: a value in a unit as in {@link Figure}. */
  public record Quantity(double value, String unit) {}
}
