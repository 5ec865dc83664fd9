package org.servanda.export.gdelt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days in GDELT's forms; nothing for no day. */
final class Stamps {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final double DAYS = 365;

  private Stamps() {}

  static @Nullable Long day(@Nullable LocalDate d) {
    return d == null ? null : (Long) Long.parseLong(DAY.format(d));
  }

  static @Nullable Long month(@Nullable LocalDate d) {
    return d == null ? null : (Long) (d.getYear() * 100L + d.getMonthValue());
  }

  static @Nullable Long year(@Nullable LocalDate d) {
    return d == null ? null : (Long) (long) d.getYear();
  }

  /** The codebook's way: the year and (month * 30 + day) / 365, cut to four digits. */
  static @Nullable String fraction(@Nullable LocalDate d) {
    if (d == null) {
      return null;
    }
    double part = Math.min(0.9999, (d.getMonthValue() * 30 + d.getDayOfMonth()) / DAYS);
    return String.format(Locale.ROOT, "%.4f", d.getYear() + part);
  }

  /** The first second of a day, UTC: records know no time of day. */
  static @Nullable Long second(@Nullable LocalDate d) {
    return d == null ? null : (Long) (Long.parseLong(DAY.format(d)) * 1_000_000L);
  }
}
