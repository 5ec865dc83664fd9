package org.servanda.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Period;

/** Times counted from the day of publication: "last year", "on Friday", "two months ago". */
final class Relatives {
  private final Words words;
  private final Dates dates;

  Relatives(Words words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  @Nullable Hit at(int i) {
    LocalDate now = words.now();
    if (words.is(i, "day")) {
      return new Hit(i + 1, now == null ? null : Period.day(now.plusDays(words.value(i, "day"))));
    }
    if (words.is(i, "weekday")) {
      return weekday(i);
    }
    if (now == null) {
      return null;
    }
    Hit hit = words.is(i, "step") ? unit(i, now) : null;
    hit = hit == null && words.is(i, "edge") ? edge(i, now) : hit;
    hit = hit == null && words.word(i).equals("so") ? soFar(i, now) : hit;
    hit = hit == null && words.word(i).equals("year") ? yearEnd(i, now) : hit;
    return hit == null ? ago(i, now) : hit;
  }

  private @Nullable Hit unit(int i, LocalDate now) {
    int step = words.value(i, "step");
    switch (words.word(i + 1)) {
      case "year":
        return new Hit(i + 2, Period.year(now.getYear() + step));
      case "month":
        LocalDate m = now.plusMonths(step);
        return new Hit(i + 2, Period.month(m.getYear(), m.getMonthValue()));
      case "week":
        LocalDate monday = now.plusWeeks(step).with(DayOfWeek.MONDAY);
        return new Hit(i + 2, new Period(monday, monday.plusDays(6)));
      case "quarter":
        int q = (now.getMonthValue() - 1) / 3 + step;
        int y = now.getYear() + Math.floorDiv(q, 4);
        int first = Math.floorMod(q, 4) * 3 + 1;
        return new Hit(
            i + 2, new Period(Period.month(y, first).from(), Period.month(y, first + 2).to()));
      case "decade":
        return step == 0 ? new Hit(i + 2, decade(now)) : null;
      default:
        return named(i, step, now);
    }
  }

  private static Period decade(LocalDate now) {
    int y = now.getYear() - now.getYear() % 10;
    return new Period(Period.year(y).from(), Period.year(y + 9).to());
  }

  /** "last May", "next Friday". */
  private @Nullable Hit named(int i, int step, LocalDate now) {
    int month = words.month(i + 1);
    if (month > 0) {
      int at = now.getMonthValue();
      int move = step < 0 && month >= at ? -1 : step > 0 && month <= at ? 1 : 0;
      return new Hit(i + 2, Period.month(now.getYear() + move, month));
    }
    return words.is(i + 1, "weekday")
        ? new Hit(i + 2, Period.day(nearest(words.value(i + 1, "weekday"), step > 0, now)))
        : null;
  }

  /** "the end of 2025", "the end of the decade", "the beginning of the year" (up to now). */
  private @Nullable Hit edge(int i, LocalDate now) {
    if (!words.word(i + 1).equals("of")) {
      return null;
    }
    int at = i + 2;
    Hit inner = null;
    boolean article = words.word(at).equals("the");
    if (words.year(at) > 0) {
      inner = new Hit(at + 1, Period.year(words.year(at)));
    } else if (article && words.word(at + 1).equals("year")) {
      inner = new Hit(at + 2, Period.year(now.getYear()));
    } else if (article && words.word(at + 1).equals("month")) {
      inner = new Hit(at + 2, Period.month(now.getYear(), now.getMonthValue()));
    } else if (article && words.word(at + 1).equals("decade")) {
      inner = new Hit(at + 2, decade(now));
    } else {
      int stepAt = article ? at + 1 : at;
      inner = words.is(stepAt, "step") ? unit(stepAt, now) : null;
      inner = inner == null && words.month(at) > 0 ? dates.monthly(at) : inner;
    }
    return inner == null ? null : begun(i, inner, now);
  }

  /** "since the beginning of the year": from then until now. */
  private Hit begun(int i, Hit inner, LocalDate now) {
    int before = words.word(i - 1).equals("the") ? i - 2 : i - 1;
    boolean since = words.is(before, "since") || words.word(before).equals("from");
    Period p = inner.period();
    boolean past = words.value(i, "edge") < 0 && since && p != null && !p.from().isAfter(now);
    return past && p != null
        ? new Hit(inner.end(), new Period(p.from(), now), When.Kind.SINCE)
        : inner;
  }

  private @Nullable Hit soFar(int i, LocalDate now) {
    boolean year = words.word(i + 1).equals("far") && words.word(i + 2).equals("this");
    return year && words.word(i + 3).equals("year")
        ? new Hit(i + 4, new Period(Period.year(now.getYear()).from(), now))
        : null;
  }

  /** "by year-end". */
  private @Nullable Hit yearEnd(int i, LocalDate now) {
    int end = words.word(i + 1).equals("-") ? i + 2 : i + 1;
    return words.word(end).equals("end") && words.is(i - 1, "by")
        ? new Hit(end + 1, Period.year(now.getYear()))
        : null;
  }

  /** "two months ago", "a year earlier". */
  private @Nullable Hit ago(int i, LocalDate now) {
    int count = words.number(i);
    int unit = count > 0 ? words.value(i + 1, "unit") : -1;
    String after = words.word(i + 2);
    boolean earlier = count == 1 && (after.equals("earlier") || after.equals("before"));
    if (earlier && unit > 0) {
      return new Hit(i + 3, null); // from what, only the context tells
    }
    if (unit < 0 || count > 200 || !after.equals("ago")) {
      return null;
    }
    Period p =
        switch (unit) {
          case 1 -> Period.day(now.minusDays(count));
          case 7 -> {
            LocalDate monday = now.minusWeeks(count).with(DayOfWeek.MONDAY);
            yield new Period(monday, monday.plusDays(6));
          }
          case 30 -> {
            LocalDate m = now.minusMonths(count);
            yield Period.month(m.getYear(), m.getMonthValue());
          }
          case 365 -> Period.year(now.getYear() - count);
          default -> null;
        };
    return new Hit(i + 3, p);
  }

  private Hit weekday(int i) {
    // "Monday, March 30": the date says it better.
    int at = words.word(i + 1).equals(",") ? i + 2 : i + 1;
    boolean day = words.dayOfMonth(at) > 0 && words.month(at + 1) > 0;
    Hit date = words.month(at) > 0 || day ? dates.monthly(at) : null;
    if (date != null) {
      return date;
    }
    LocalDate now = words.now();
    boolean ahead = words.word(i - 1).equals("on") && words.looksAhead() && !words.hasPast();
    return new Hit(
        i + 1, now == null ? null : Period.day(nearest(words.value(i, "weekday"), ahead, now)));
  }

  private static LocalDate nearest(int weekday, boolean ahead, LocalDate now) {
    DayOfWeek wanted = DayOfWeek.of(weekday);
    LocalDate d = ahead ? now.plusDays(1) : now;
    while (d.getDayOfWeek() != wanted) {
      d = d.plusDays(ahead ? 1 : -1);
    }
    return d;
  }
}
