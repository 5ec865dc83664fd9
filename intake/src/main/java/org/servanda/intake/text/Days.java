package org.servanda.intake.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as headers, tables and pages write them. The day is the one written, in its own zone. */
public final class Days {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<iso>(?<![\\d])(?:(19|20)(\\d\\d))[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d))"
              + "|(?<dmy>(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ \\u00a0.-](?:of )?"
              + MONTH
              + ",?[ \\u00a0.-]((?:19|20)\\d\\d)(?!\\d))"
              + "|(?<mdy>\\b"
              + MONTH
              + "[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0]((?:19|20)\\d\\d)(?!\\d))"
              + "|(?<num>(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\16((?:19|20)\\d\\d)(?!\\d))",
          Pattern.CASE_INSENSITIVE);

  private Days() {}

  /** The day that a value of a field says: a day, a point in time, a month, a year. */
  public static @Nullable LocalDate parse(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String s = value.strip();
    try {
      if (s.length() == 4 && digits(s)) {
        return LocalDate.of(Integer.parseInt(s), 1, 1);
      }
      if (s.length() == 7 && s.charAt(4) == '-') {
        return YearMonth.parse(s).atDay(1);
      }
      if (digits(s)) {
        return number(s);
      }
      if (s.length() > 8 && digits(s.substring(0, 8)) && !Character.isDigit(s.charAt(8))) {
        return number(s.substring(0, 8));
      }
    } catch (DateTimeException e) {
      return null;
    }
    return find(s, true);
  }

  /**
   * The first full date of a text, or null.
   *
   * @param dayFirst whether 03/04/2023 is in April
   */
  public static @Nullable LocalDate find(String text, boolean dayFirst) {
    Matcher m = WRITTEN.matcher(text);
    while (m.find()) {
      LocalDate day = day(m, dayFirst);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(Matcher m, boolean dayFirst) {
    if (m.group("iso") != null) {
      return of(m.group(2) + m.group(3), m.group(4), m.group(5));
    }
    if (m.group("dmy") != null) {
      return of(m.group(9), month(m.group(8)), m.group(7));
    }
    if (m.group("mdy") != null) {
      return of(m.group(13), month(m.group(11)), m.group(12));
    }
    String first = m.group(15);
    String second = m.group(17);
    String year = m.group(18);
    boolean dotted = m.group(16).equals(".");
    boolean monthFirst = !dotted && !dayFirst && Integer.parseInt(first) <= 12;
    LocalDate day = monthFirst ? of(year, first, second) : of(year, second, first);
    return day == null && !dotted ? of(year, first, second) : day;
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  private static @Nullable LocalDate of(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** 20230825, 20230825101500, seconds or milliseconds since 1970. */
  private static @Nullable LocalDate number(String s) {
    return switch (s.length()) {
      case 8, 12, 14 -> of(s.substring(0, 4), s.substring(4, 6), s.substring(6, 8));
      case 10 -> Instant.ofEpochSecond(Long.parseLong(s)).atZone(ZoneOffset.UTC).toLocalDate();
      case 13 -> Instant.ofEpochMilli(Long.parseLong(s)).atZone(ZoneOffset.UTC).toLocalDate();
      default -> null;
    };
  }

  private static boolean digits(String s) {
    return !s.isEmpty() && s.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
