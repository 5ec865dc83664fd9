package org.servanda.ledger.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Period;

/** Spans of days in the ledger. */
public final class Dates {
  private static final int MONTH = 31;

  private Dates() {}

  /** {@code from/to}, both days, the form that the ledger keeps. */
  public static String write(Period p) {
    return p.from() + "/" + p.to();
  }

  /** The span of {@link #write}. */
  public static Period read(String written) {
    int slash = written.indexOf('/');
    return new Period(
        LocalDate.parse(written.substring(0, slash)),
        LocalDate.parse(written.substring(slash + 1)));
  }

  /** Whether two spans share a day, or lie no more than so many days apart. */
  public static boolean meet(Period a, Period b, int days) {
    return !a.from().minusDays(days).isAfter(b.to()) && !b.from().minusDays(days).isAfter(a.to());
  }

  /** Whether a span is no longer than a month, so that it tells more than the year. */
  public static boolean precise(@Nullable Period p) {
    return p != null && ChronoUnit.DAYS.between(p.from(), p.to()) <= MONTH;
  }

  /** The span that tells more: the shorter one, of equal ones the earlier. */
  public static Period sharper(Period a, Period b) {
    long x = ChronoUnit.DAYS.between(a.from(), a.to());
    long y = ChronoUnit.DAYS.between(b.from(), b.to());
    return x < y || x == y && !b.from().isBefore(a.from()) ? a : b;
  }

  /**
   * A span as a person writes it: {@code 2023}, {@code 2023-05}, {@code 2023-05-04} or {@code
   * from/to}.
   *
   * @throws java.time.format.DateTimeParseException if it is none of these
   */
  public static Period parse(String written) {
    if (written.indexOf('/') > 0) {
      return read(written);
    }
    if (written.length() == 4) {
      return Period.year(Year.parse(written).getValue());
    }
    if (written.length() == 7) {
      YearMonth month = YearMonth.parse(written);
      return Period.month(month.getYear(), month.getMonthValue());
    }
    return Period.day(LocalDate.parse(written));
  }
}
