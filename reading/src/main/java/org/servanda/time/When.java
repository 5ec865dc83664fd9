package org.servanda.time;

import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.record.Period;
import org.servanda.text.Span;

/**
 * An expression of time in a sentence.
 *
 * @param first index of its first token ("in", "by" and the like included)
 * @param last index of its last token, inclusive
 * @param period the days it means, or null where no date to count from is known
 * @param kind AT a time, BY a deadline, SINCE a beginning, DURATION without anchor, EVERY
 *     (recurring)
 */
public record When(Sentence sentence, int first, int last, @Nullable Period period, Kind kind) {
  /** How the period bears on what is said. */
  public enum Kind {
    AT,
    BY,
    SINCE,
    DURATION,
    EVERY
  }

  public Span span() {
    return new Span(sentence.token(first).begin(), sentence.token(last).end());
  }
}
