package org.servanda.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Period;

/** "2023-08-25", "25.08.2023", "5 May", "July 1-3, 2023", "January-May", "June of last year". */
final class Dates {
  private final Words words;

  Dates(Words words) {
    this.words = words;
  }

  @Nullable Hit at(int i) {
    Hit hit = numeric(i);
    return hit == null ? monthly(i) : hit;
  }

  private @Nullable Hit numeric(int i) {
    String w = words.word(i);
    LocalDate d = null;
    if (w.length() == 10 && w.charAt(4) == '-' && w.charAt(7) == '-') {
      d = day(w.substring(0, 4), w.substring(5, 7), w.substring(8));
    } else if (w.length() == 10 && w.charAt(2) == '.' && w.charAt(5) == '.') {
      d = day(w.substring(6), w.substring(3, 5), w.substring(0, 2));
    }
    if (d != null) {
      return new Hit(i + 1, Period.day(d));
    }
    boolean parted =
        words.year(i) > 0
            && words.word(i + 1).equals("-")
            && words.number(i + 2) > 0
            && words.word(i + 3).equals("-")
            && words.number(i + 4) > 0;
    d = parted ? Words.day(words.year(i), words.number(i + 2), words.number(i + 4)) : null;
    return d == null ? null : new Hit(i + 5, Period.day(d));
  }

  private static @Nullable LocalDate day(String y, String m, String d) {
    return Words.day(Words.digits(y), Words.digits(m), Words.digits(d));
  }

  /** A day or days of a month, a month, or months. */
  @Nullable Hit monthly(int i) {
    int of = words.word(i + 1).equals("of") ? 1 : 0;
    int d = of > 0 && words.is(i, "ordinal") ? words.number(i) : words.dayOfMonth(i);
    if (d >= 1 && words.month(i + 1 + of) > 0) {
      return dated(d, -1, words.month(i + 1 + of), i + 2 + of);
    }
    boolean to = words.isDash(i + 1) || words.word(i + 1).equals("to");
    if (d >= 1 && to && words.dayOfMonth(i + 2) >= 1 && words.month(i + 3) > 0) {
      return dated(d, words.dayOfMonth(i + 2), words.month(i + 3), i + 4);
    }
    int m = words.month(i);
    if (m < 0) {
      return null;
    }
    int day = words.dayOfMonth(i + 1);
    if (day >= 1) {
      boolean range = words.isDash(i + 2) || words.word(i + 2).equals("to");
      int last = range ? words.dayOfMonth(i + 3) : -1;
      return last >= 1 ? dated(day, last, m, i + 4) : dated(day, -1, m, i + 2);
    }
    boolean through =
        words.isDash(i + 1)
            || words.word(i + 1).equals("to")
            || words.word(i + 1).equals("through");
    boolean between = words.word(i - 1).equals("between") && words.word(i + 1).equals("and");
    if ((through || between) && words.month(i + 2) > 0) {
      return months(m, words.month(i + 2), i + 3);
    }
    return month(i, m);
  }

  private Hit month(int i, int m) {
    int comma = isJoint(i + 1) ? 1 : 0;
    if (words.year(i + 1 + comma) > 0) {
      return new Hit(i + 2 + comma, Period.month(words.year(i + 1 + comma), m));
    }
    LocalDate now = words.now();
    if (now == null) {
      return new Hit(i + 1, null);
    }
    int stepAt = i + 1 + comma;
    if (words.is(stepAt, "step") && words.word(stepAt + 1).equals("year")) {
      return new Hit(stepAt + 2, Period.month(now.getYear() + words.value(stepAt, "step"), m));
    }
    int y = now.getYear();
    boolean over = words.isOver(Period.month(y, m).to());
    boolean ahead = words.value(i - 1, "step") == 1 || words.isDue(i) && !over;
    if (!ahead && m > now.getMonthValue()) {
      y -= words.looksAhead() && !words.isDone(i) ? 0 : 1;
    } else if (m < now.getMonthValue() && (ahead || words.looksAhead() && !words.hasPast())) {
      y += 1;
    }
    return new Hit(i + 1, Period.month(y, m));
  }

  private boolean isJoint(int i) {
    return words.word(i).equals(",") || words.word(i).equals("of");
  }

  private Hit months(int from, int to, int end) {
    LocalDate now = words.now();
    int at = isJoint(end) ? end + 1 : end;
    int y = words.year(at);
    int stop = y > 0 ? at + 1 : end;
    if (y < 0 && now != null && words.is(at, "step") && words.word(at + 1).equals("year")) {
      y = now.getYear() + words.value(at, "step");
      stop = at + 2;
    }
    if (y < 0 && now != null) {
      y = to > now.getMonthValue() && !words.looksAhead() ? now.getYear() - 1 : now.getYear();
    }
    if (y < 0) {
      return new Hit(stop, null);
    }
    int first = to < from ? y - 1 : y;
    return new Hit(stop, new Period(Period.month(first, from).from(), Period.month(y, to).to()));
  }

  private Hit dated(int day, int last, int month, int end) {
    int comma = isJoint(end) ? 1 : 0;
    int y = words.year(end + comma);
    int stop = y > 0 ? end + comma + 1 : end;
    LocalDate now = words.now();
    if (y < 0 && now != null) {
      y = nearest(now, day, month, words.isDue(stop - 2) || words.isDue(stop - 3));
    }
    LocalDate from = Words.day(y, month, day);
    LocalDate to = last < 0 ? from : Words.day(y, month, last);
    boolean ordered = from != null && to != null && !to.isBefore(from);
    return new Hit(stop, ordered && from != null && to != null ? new Period(from, to) : null);
  }

  /** The year of a day without one: the latest not after now, unless the words look ahead. */
  private int nearest(LocalDate now, int day, int month, boolean due) {
    LocalDate d = Words.day(now.getYear(), month, day);
    if (d != null && d.isAfter(now.plusDays(7)) && !words.looksAhead() && !due) {
      return now.getYear() - 1;
    }
    if (d != null
        && !words.isOver(d)
        && (d.isBefore(now.minusDays(60)) && words.looksAhead() || due && d.isBefore(now))) {
      return now.getYear() + 1;
    }
    return now.getYear();
  }
}
