package org.servanda.ledger.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.servanda.record.Period;

/**
 * Periods in few letters: 2023, H1 2023, Q3 2024, May 2023, Jan–Aug 2024, 4 May 2023, 2019–2023.
 */
public final class PeriodName {
  private PeriodName() {}

  /** The short name of a period. */
  public static String of(Period p) {
    if (p.from().equals(p.to())) {
      return day(p.from());
    }
    if (!wholeMonths(p)) {
      return day(p.from()) + " – " + day(p.to());
    }
    int first = p.from().getMonthValue();
    int last = p.to().getMonthValue();
    int year = p.to().getYear();
    if (p.from().getYear() != year) {
      boolean years = first == 1 && last == 12;
      return years
          ? p.from().getYear() + "–" + year
          : month(p.from()) + " " + p.from().getYear() + "–" + month(p.to()) + " " + year;
    }
    return within(first, last, p) + year;
  }

  /** A day: 4 May 2023. */
  public static String day(LocalDate d) {
    return d.getDayOfMonth() + " " + month(d) + " " + d.getYear();
  }

  /** A day in full: 4 September 2023. */
  public static String date(LocalDate d) {
    String month = d.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return d.getDayOfMonth() + " " + month + " " + d.getYear();
  }

  /** The last day for something: 2027 for the end of a year, else the day. */
  public static String due(LocalDate d) {
    return d.getMonthValue() == 12 && d.getDayOfMonth() == 31
        ? String.valueOf(d.getYear())
        : day(d);
  }

  private static String within(int first, int last, Period p) {
    int length = last - first + 1;
    if (length == 12) {
      return "";
    }
    if (length == 6 && first % 6 == 1) {
      return "H" + (first / 6 + 1) + " ";
    }
    if (length == 3 && first % 3 == 1) {
      return "Q" + (first / 3 + 1) + " ";
    }
    return length == 1 ? month(p.from()) + " " : month(p.from()) + "–" + month(p.to()) + " ";
  }

  private static boolean wholeMonths(Period p) {
    return p.from().getDayOfMonth() == 1 && p.to().equals(YearMonth.from(p.to()).atEndOfMonth());
  }

  private static String month(LocalDate d) {
    return d.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
