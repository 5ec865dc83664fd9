package org.servanda.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.record.Period;

/**
 * Finds expressions of time. What is relative ("on Friday", "last year") is counted from the day of
 * publication; a month or day without a year is the latest one not after it, unless the words point
 * ahead.
 */
public final class TimeReader {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4));
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** The expressions of one sentence, in order, not overlapping. */
  public List<When> read(Sentence sentence, @Nullable LocalDate published) {
    List<When> found = new ArrayList<>();
    Scan scan = new Scan(sentence, published);
    for (int i = 0; i < sentence.tokens().size(); ) {
      Scan.Hit hit = scan.at(i);
      if (hit == null) {
        i++;
        continue;
      }
      found.add(scan.when(i, hit));
      i = hit.end();
    }
    return found;
  }

  /** A reading of one sentence. */
  private static final class Scan {
    /** An expression without its preposition; {@code end} exclusive. */
    record Hit(int end, @Nullable Period period, When.@Nullable Kind kind) {}

    private final Sentence sentence;
    private final @Nullable LocalDate now;
    private final int n;

    Scan(Sentence sentence, @Nullable LocalDate now) {
      this.sentence = sentence;
      this.now = now;
      this.n = sentence.tokens().size();
    }

    When when(int i, Hit hit) {
      String before = word(i - 1);
      String beforeThat = word(i - 2);
      int first = i;
      When.Kind kind = hit.kind();
      if (List.of("by", "until", "till", "before").contains(before)) {
        kind = kind == null ? When.Kind.BY : kind;
        first = i - 1;
      } else if (before.equals("since")) {
        kind = When.Kind.SINCE;
        first = i - 1;
      } else if (List.of("in", "on", "at", "during", "from", "for", "of", "within", "over", "after")
          .contains(before)) {
        first = i - 1;
      } else if (before.equals("the")
          && List.of("in", "by", "on", "over", "within", "during", "until").contains(beforeThat)) {
        kind =
            kind == null && (beforeThat.equals("by") || beforeThat.equals("until"))
                ? When.Kind.BY
                : kind;
        first = i - 2;
      }
      Period period = hit.period();
      if (kind == When.Kind.SINCE && period != null && now != null && now.isAfter(period.from())) {
        period = new Period(period.from(), now);
      }
      return new When(sentence, first, hit.end() - 1, period, kind == null ? When.Kind.AT : kind);
    }

    @Nullable Hit at(int i) {
      Hit hit = iso(i);
      hit = hit == null ? monthly(i) : hit;
      hit = hit == null ? partOfYear(i) : hit;
      hit = hit == null ? yearly(i) : hit;
      hit = hit == null ? relative(i) : hit;
      hit = hit == null ? weekday(i) : hit;
      return hit == null ? span(i) : hit;
    }

    private String word(int i) {
      return i < 0 || i >= n ? "" : sentence.token(i).form().toLowerCase(Locale.ROOT);
    }

    private int number(int i) {
      String w = word(i);
      if (w.length() > 0 && w.length() <= 4 && w.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Integer.parseInt(w);
      }
      if (w.length() > 2
          && w.length() <= 4
          && Character.isDigit(w.charAt(0))
          && !Character.isDigit(w.charAt(w.length() - 1))) {
        String digits = w.replaceAll("(st|nd|rd|th)$", "");
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
      }
      return NUMBERS.getOrDefault(w, -1);
    }

    private int year(int i) {
      String w = word(i);
      boolean digits = w.length() == 4 && w.chars().allMatch(c -> c >= '0' && c <= '9');
      int y = digits ? Integer.parseInt(w) : -1;
      return y >= 1900 && y < 2100 ? y : -1;
    }

    private int month(int i) {
      if (i < 0 || i >= n) {
        return -1;
      }
      String form = sentence.token(i).form();
      if (form.length() < 3
          || !Character.isUpperCase(form.charAt(0))
          || sentence.token(i).xpos().equals("MD")) {
        return -1;
      }
      String w = form.toLowerCase(Locale.ROOT).replace(".", "");
      String[] names = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
      };
      for (int m = 0; m < 12; m++) {
        if (names[m].equals(w)
            || names[m].substring(0, 3).equals(w)
            || (m == 8 && w.equals("sept"))) {
          return m + 1;
        }
      }
      return -1;
    }

    private @Nullable Hit iso(int i) {
      String w = word(i);
      if (w.length() == 10 && w.charAt(4) == '-' && w.charAt(7) == '-') {
        LocalDate d = day(parse(w, 0, 4), parse(w, 5, 7), parse(w, 8, 10));
        return d == null ? null : new Hit(i + 1, Period.day(d), null);
      }
      if (year(i) > 0
          && word(i + 1).equals("-")
          && number(i + 2) > 0
          && word(i + 3).equals("-")
          && number(i + 4) > 0) {
        LocalDate d = day(year(i), number(i + 2), number(i + 4));
        return d == null ? null : new Hit(i + 5, Period.day(d), null);
      }
      return null;
    }

    private static int parse(String w, int from, int to) {
      String part = w.substring(from, to);
      return part.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(part) : -1;
    }

    private @Nullable Hit monthly(int i) {
      int d = number(i);
      if (d >= 1 && d <= 31 && month(i + 1) > 0) {
        return dated(d, -1, month(i + 1), i + 2);
      }
      if (d >= 1 && isDash(i + 1) && number(i + 2) >= 1 && month(i + 3) > 0) {
        return dated(d, number(i + 2), month(i + 3), i + 4);
      }
      int m = month(i);
      if (m < 0) {
        return null;
      }
      int day = number(i + 1);
      if (day >= 1 && day <= 31 && year(i + 1) < 0 && Character.isDigit(word(i + 1).charAt(0))) {
        boolean range =
            (isDash(i + 2) || word(i + 2).equals("to"))
                && number(i + 3) >= 1
                && number(i + 3) <= 31;
        return range ? dated(day, number(i + 3), m, i + 4) : dated(day, -1, m, i + 2);
      }
      if ((isDash(i + 1) || word(i + 1).equals("to")) && month(i + 2) > 0) {
        return months(m, month(i + 2), i + 3);
      }
      int comma = word(i + 1).equals(",") || word(i + 1).equals("of") ? 1 : 0;
      if (year(i + 1 + comma) > 0) {
        return new Hit(i + 2 + comma, Period.month(year(i + 1 + comma), m), null);
      }
      if (word(i + 1).equals("this") || word(i + 1).equals("last")) {
        return null;
      }
      if (now == null) {
        return new Hit(i + 1, null, null);
      }
      boolean ahead =
          List.of("next", "coming", "upcoming").contains(word(i - 1))
              || List.of("by", "until").contains(word(i - 1));
      int y = now.getYear();
      if (!ahead && m > now.getMonthValue()) {
        y -= isFuture() ? 0 : 1;
      } else if (ahead && m < now.getMonthValue()) {
        y += 1;
      }
      return new Hit(i + 1, Period.month(y, m), null);
    }

    private boolean isFuture() {
      return sentence.tokens().stream()
          .anyMatch(t -> List.of("will", "plan", "schedule", "would", "shall").contains(t.lemma()));
    }

    private boolean isDash(int i) {
      return List.of("-", "–", "—").contains(word(i));
    }

    private @Nullable Hit months(int from, int to, int end) {
      int comma = word(end).equals(",") || word(end).equals("of") ? 1 : 0;
      int y = year(end + comma);
      int stop = y > 0 ? end + comma + 1 : end;
      if (y < 0
          && (word(end).equals("this") || word(end).equals("last"))
          && word(end + 1).equals("year")
          && now != null) {
        y = now.getYear() - (word(end).equals("last") ? 1 : 0);
        stop = end + 2;
      }
      if (y < 0 && now != null) {
        y = to > now.getMonthValue() && !isFuture() ? now.getYear() - 1 : now.getYear();
      }
      if (y < 0 || to < from) {
        return new Hit(stop, null, null);
      }
      return new Hit(
          stop, new Period(Period.month(y, from).from(), Period.month(y, to).to()), null);
    }

    private @Nullable Hit dated(int day, int last, int month, int end) {
      int comma = word(end).equals(",") || word(end).equals("of") ? 1 : 0;
      int y = year(end + comma);
      int stop = y > 0 ? end + comma + 1 : end;
      if (y < 0 && now != null) {
        y = now.getYear();
        LocalDate d = day(y, month, day);
        if (d != null && d.isAfter(now.plusDays(7)) && !isFuture()) {
          y--;
        } else if (d != null && d.isBefore(now.minusDays(60)) && isFuture()) {
          y++;
        }
      }
      LocalDate from = y < 0 ? null : day(y, month, day);
      LocalDate to = from == null || last < 0 ? from : day(y, month, last);
      boolean ordered = from != null && to != null && !to.isBefore(from);
      return new Hit(
          stop, ordered && from != null && to != null ? new Period(from, to) : null, null);
    }

    private static @Nullable LocalDate day(int y, int m, int d) {
      boolean valid =
          y > 0 && m >= 1 && m <= 12 && d >= 1 && d <= java.time.YearMonth.of(y, m).lengthOfMonth();
      return valid ? LocalDate.of(y, m, d) : null;
    }

    /** "H1 2023", "Q3", "the first half of this year", "the first seven months of 2022". */
    private @Nullable Hit partOfYear(int i) {
      String w = word(i);
      int part = w.length() == 2 && Character.isDigit(w.charAt(1)) ? w.charAt(1) - '0' : -1;
      if (w.startsWith("h") && (part == 1 || part == 2)
          || w.startsWith("q") && part >= 1 && part <= 4) {
        int months = w.startsWith("h") ? 6 : 3;
        return ofYear(i + 1, (part - 1) * months + 1, part * months);
      }
      boolean first =
          w.equals("first")
              || w.equals("second")
              || w.equals("third")
              || w.equals("fourth")
              || w.equals("last");
      if (!first) {
        return null;
      }
      int ordinal = number(i);
      if (word(i + 1).equals("half") && ordinal > 0 && ordinal < 3) {
        return ofYear(i + 2, ordinal * 6 - 5, ordinal * 6);
      }
      if (word(i + 1).equals("quarter") && ordinal > 0) {
        return ofYear(i + 2, ordinal * 3 - 2, ordinal * 3);
      }
      int count = number(i + 1);
      if (w.equals("first") && count > 1 && count < 12 && word(i + 2).startsWith("month")) {
        return ofYear(i + 3, 1, count);
      }
      return null;
    }

    private Hit ofYear(int i, int fromMonth, int toMonth) {
      int at = i;
      while (List.of("of", "in", "the", ",", "half").contains(word(at)) && at < i + 3) {
        at++;
      }
      int y = year(at);
      int end = y > 0 ? at + 1 : i;
      if (y < 0 && word(at + 1).equals("year") && now != null) {
        y = now.getYear() - (List.of("last", "previous", "past").contains(word(at)) ? 1 : 0);
        end = at + 2;
      } else if (y < 0 && word(at).equals("year") && now != null) {
        y = now.getYear();
        end = at + 1;
      } else if (y < 0 && now != null) {
        y = now.getMonthValue() >= fromMonth ? now.getYear() : now.getYear() - 1;
      }
      if (y < 0) {
        return new Hit(end, null, null);
      }
      return new Hit(
          end, new Period(Period.month(y, fromMonth).from(), Period.month(y, toMonth).to()), null);
    }

    private @Nullable Hit yearly(int i) {
      int y = year(i);
      if (y < 0 || isAmount(i)) {
        return null;
      }
      int to = isDash(i + 1) || word(i + 1).equals("to") ? year(i + 2) : -1;
      if (to > y) {
        return new Hit(i + 3, new Period(Period.year(y).from(), Period.year(to).to()), null);
      }
      return new Hit(i + 1, Period.year(y), null);
    }

    /**
     * "2000 tonnes", "$2000": a year stands after a preposition, at the end, or before a proper
     * noun.
     */
    private boolean isAmount(int i) {
      if (List.of("$", "€", "£").contains(word(i - 1))) {
        return true;
      }
      boolean preposition =
          List.of(
                  "in", "by", "since", "of", "from", "to", "until", "for", "during", "with", "over",
                  "before", "after", "year", "the", ",", "(", "-", "–")
              .contains(word(i - 1));
      boolean noun =
          i + 1 < n
              && sentence.token(i + 1).upos().equals("NOUN")
              && sentence.token(i).head() == i + 1;
      return noun && !preposition
          || List.of("million", "billion", "percent", "%", "tons", "tonnes", "people", "soldiers")
              .contains(word(i + 1));
    }

    private @Nullable Hit relative(int i) {
      if (now == null) {
        return List.of("today", "yesterday", "tomorrow").contains(word(i))
            ? new Hit(i + 1, null, null)
            : null;
      }
      switch (word(i)) {
        case "today", "tonight":
          return new Hit(i + 1, Period.day(now), null);
        case "yesterday":
          return new Hit(i + 1, Period.day(now.minusDays(1)), null);
        case "tomorrow":
          return new Hit(i + 1, Period.day(now.plusDays(1)), null);
        case "last", "this", "next", "previous", "current", "past", "coming", "same":
          return unit(i);
        case "end":
          return endOf(i);
        default:
          return null;
      }
    }

    private @Nullable Hit unit(int i) {
      LocalDate day = now;
      if (day == null) {
        return null;
      }
      int step =
          List.of("last", "previous", "past").contains(word(i))
              ? -1
              : List.of("next", "coming").contains(word(i)) ? 1 : 0;
      switch (word(i + 1)) {
        case "year":
          return new Hit(i + 2, Period.year(day.getYear() + step), null);
        case "month":
          LocalDate m = day.plusMonths(step);
          return new Hit(i + 2, Period.month(m.getYear(), m.getMonthValue()), null);
        case "week":
          LocalDate monday = day.plusWeeks(step).with(DayOfWeek.MONDAY);
          return new Hit(i + 2, new Period(monday, monday.plusDays(6)), null);
        default:
          int month = month(i + 1);
          if (month > 0) {
            int y =
                step < 0 && month >= day.getMonthValue()
                    ? day.getYear() - 1
                    : step > 0 && month <= day.getMonthValue() ? day.getYear() + 1 : day.getYear();
            return new Hit(i + 2, Period.month(y, month), null);
          }
          int weekday = WEEKDAYS.indexOf(word(i + 1));
          return weekday < 0 ? null : new Hit(i + 2, Period.day(nearest(weekday, step > 0)), null);
      }
    }

    /** "by the end of the year", "the end of 2025", "the end of this month". */
    private @Nullable Hit endOf(int i) {
      if (!word(i + 1).equals("of") || now == null) {
        return null;
      }
      int at = i + 2;
      if (year(at) > 0) {
        return new Hit(at + 1, Period.year(year(at)), null);
      }
      if (List.of("the", "this", "current").contains(word(at)) && word(at + 1).equals("year")) {
        return new Hit(at + 2, Period.year(now.getYear()), null);
      }
      Hit inner = unit(at);
      if (inner == null && month(at) > 0) {
        inner = monthly(at);
      }
      return inner;
    }

    private LocalDate nearest(int weekday, boolean ahead) {
      LocalDate day = now == null ? LocalDate.EPOCH : now;
      DayOfWeek wanted = DayOfWeek.of(weekday + 1);
      int step = ahead ? 1 : -1;
      LocalDate d = ahead ? day.plusDays(1) : day;
      while (d.getDayOfWeek() != wanted) {
        d = d.plusDays(step);
      }
      return d;
    }

    private @Nullable Hit weekday(int i) {
      int weekday = WEEKDAYS.indexOf(word(i));
      if (weekday < 0) {
        return null;
      }
      // "Monday, March 30": the date says it better.
      int at = word(i + 1).equals(",") ? i + 2 : i + 1;
      Hit date = month(at) > 0 || number(at) > 0 && month(at + 1) > 0 ? monthly(at) : null;
      if (date != null) {
        return date;
      }
      return new Hit(
          i + 1,
          now == null
              ? null
              : Period.day(nearest(weekday, isFuture() && word(i - 1).equals("on") && !hasPast())),
          null);
    }

    private boolean hasPast() {
      return sentence.tokens().stream().anyMatch(t -> t.xpos().equals("VBD"));
    }

    /** "within five years", "over the next three months", "in the coming years". */
    private @Nullable Hit span(int i) {
      if (!List.of("within", "over", "in", "during").contains(word(i))) {
        return null;
      }
      int at = i + 1;
      boolean ahead = word(i).equals("within");
      while (at < i + 4
          && List.of("the", "next", "coming", "last", "past", "near").contains(word(at))) {
        ahead |= word(at).equals("next") || word(at).equals("coming");
        at++;
      }
      int count = number(at);
      String unit = count > 0 ? word(at + 1) : word(at);
      boolean years = unit.equals("years") || unit.equals("year") && count == 1;
      boolean months = unit.equals("months");
      if (!years && !months && !unit.equals("decade") && !unit.equals("future")) {
        return null;
      }
      int end = count > 0 ? at + 2 : at + 1;
      if (count > 0 && ahead && now != null) {
        LocalDate due = years ? now.plusYears(count) : now.plusMonths(count);
        return new Hit(end, new Period(now, due), When.Kind.BY);
      }
      return new Hit(end, null, When.Kind.DURATION);
    }
  }
}
