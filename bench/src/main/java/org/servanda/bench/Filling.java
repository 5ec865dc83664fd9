package org.servanda.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.SplittableRandom;

/** Fills the slots of one varied story. */
final class Filling {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final Side a;
  private final Side b;
  private final LocalDate day;
  private final String outlet;
  private final SplittableRandom random;

  Filling(Side a, Side b, LocalDate day, String outlet, SplittableRandom random) {
    this.a = a;
    this.b = b;
    this.day = day;
    this.outlet = outlet;
    this.random = random;
  }

  String fill(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      out.append(text, at, open).append(value(text.substring(open + 1, close)));
      at = close + 1;
    }
    return out.append(text, at, text.length()).toString();
  }

  private String value(String slot) {
    int colon = slot.indexOf(':');
    String name = colon < 0 ? slot : slot.substring(0, colon);
    String with = colon < 0 ? "" : slot.substring(colon + 1);
    return switch (name) {
      case "outlet" -> outlet;
      case "weekday" -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case "d" -> ahead(with).format(DAY);
      case "D" -> ahead(with).format(WHOLE);
      case "m" -> ahead(with).format(MONTH);
      case "y" -> String.valueOf(day.getYear() + Integer.parseInt(with));
      case "t" -> target();
      case "n" -> number(with);
      case "w" -> choice(with.split("\\|"));
      default ->
          (slot.charAt(0) == 'A' ? a : b).field(slot.length() < 2 ? "" : slot.substring(2), day);
    };
  }

  private LocalDate ahead(String days) {
    return day.plusDays(Integer.parseInt(days));
  }

  private String choice(String[] of) {
    return of[random.nextInt(of.length)];
  }

  /** The pair's target of that time: told again and again, and raised every three years. */
  private String target() {
    int step = Math.floorMod(pair(), 4) + (day.getYear() - 2000) / 3;
    return step < 6 ? (step + 4) * 100 + " million" : step - 5 + " billion";
  }

  /** Mostly the same for the pair and year, at times as another source has it. */
  private String number(String range) {
    int dash = range.indexOf('-');
    int from = Integer.parseInt(range.substring(0, dash));
    int to = Integer.parseInt(range.substring(dash + 1));
    int hash = (range + pair() + day.getYear()).hashCode();
    int told = random.nextInt(8) == 0 ? random.nextInt(1000) : 0;
    return String.valueOf(from + Math.floorMod(hash * 31 + (hash >>> 15) + told, to - from + 1));
  }

  private int pair() {
    return a.name().hashCode() ^ b.name().hashCode();
  }
}
