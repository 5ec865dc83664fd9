package org.servanda.record;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A span of days, both inclusive. A day is a period of one day, a month one of all its days.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("period ends before it begins: " + from + " " + to);
    }
  }

  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  public static Period month(int year, int month) {
    YearMonth m = YearMonth.of(year, month);
    return new Period(m.atDay(1), m.atEndOfMonth());
  }

  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * The shortest ISO 8601 form: {@code 2023}, {@code 2023-05}, {@code 2023-05-04} or {@code
   * from/to}.
   */
  @Override
  public String toString() {
    if (from.equals(to)) {
      return from.toString();
    }
    if (equals(year(from.getYear()))) {
      return String.format("%04d", from.getYear());
    }
    if (equals(month(from.getYear(), from.getMonthValue()))) {
      return YearMonth.from(from).toString();
    }
    return from + "/" + to;
  }
}
