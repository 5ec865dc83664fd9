package org.servanda.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Period;

/** "within five years", "over the past decade", "in the coming years", "annually". */
final class Durations {
  private final Words words;

  Durations(Words words) {
    this.words = words;
  }

  @Nullable Hit at(int i) {
    if (words.is(i, "every")) {
      return new Hit(i + 1, null, When.Kind.EVERY);
    }
    boolean unit = words.is(i + 1, "unit") && !words.word(i + 1).endsWith("s");
    if (words.is(i, "per") && unit) {
      return new Hit(i + 2, null, When.Kind.EVERY);
    }
    if (words.word(i).equals("per") && words.word(i + 1).equals("annum")) {
      return new Hit(i + 2, null, When.Kind.EVERY);
    }
    if (words.word(i).equals("a") && unit && isRate(i)) {
      return new Hit(i + 2, null, When.Kind.EVERY);
    }
    return words.is(i, "span") ? span(i) : null;
  }

  /** "$2 billion a year": after a noun or a number, not after a preposition. */
  private boolean isRate(int i) {
    if (i == 0 || words.word(i + 2).equals("ago") || words.word(i + 2).equals("earlier")) {
      return false;
    }
    String tag = words.sentence().token(i - 1).upos();
    return tag.equals("NOUN") || tag.equals("NUM") || tag.equals("SYM");
  }

  private @Nullable Hit span(int i) {
    int at = i + 1;
    boolean ahead = words.word(i).equals("within");
    boolean back = false;
    while (at < i + 5 && (words.is(at, "step") || isLoose(at))) {
      ahead |= words.value(at, "step") == 1;
      back |= words.value(at, "step") == -1;
      at++;
    }
    int count = words.number(at);
    int unitAt = count > 0 ? at + 1 : at;
    int unit = words.value(unitAt, "unit");
    if (words.word(at).equals("future")) {
      return new Hit(at + 1, null, When.Kind.DURATION);
    }
    boolean plural = words.word(unitAt).endsWith("s");
    boolean part = words.word(unitAt + 1).equals("of"); // "for nine months of 2022"
    boolean none =
        part || unit < 0 || !plural && count != 1 && unit != 3650 || unit == 1 && count < 0;
    return none ? null : new Hit(unitAt + 1, counted(count, unit, ahead, back), kind(count, ahead));
  }

  private boolean isLoose(int at) {
    String w = words.word(at);
    return w.equals("the") || w.equals("near") || w.equals("about") || w.equals("around");
  }

  private When.Kind kind(int count, boolean ahead) {
    return count > 0 && ahead && words.now() != null ? When.Kind.BY : When.Kind.DURATION;
  }

  private @Nullable Period counted(int count, int unit, boolean ahead, boolean back) {
    LocalDate now = words.now();
    int n = count < 0 && unit == 3650 ? 1 : count;
    if (now == null || n <= 0 || n > 200 || !ahead && !back) {
      return null;
    }
    long move = ahead ? n : -n;
    LocalDate other =
        switch (unit) {
          case 1 -> now.plusDays(move);
          case 7 -> now.plusWeeks(move);
          case 30 -> now.plusMonths(move);
          case 365 -> now.plusYears(move);
          default -> now.plusYears(move * 10);
        };
    return ahead ? new Period(now, other) : new Period(other, now);
  }
}
