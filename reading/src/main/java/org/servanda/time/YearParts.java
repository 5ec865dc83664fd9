package org.servanda.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Period;

/** "H1 2023", "Q3", "the first seven months of 2022", "spring 2024", "2023-2025", "the 1990s". */
final class YearParts {
  private final Words words;

  YearParts(Words words) {
    this.words = words;
  }

  @Nullable Hit at(int i) {
    Hit hit = lettered(i);
    hit = hit == null ? ordinal(i) : hit;
    hit = hit == null ? counted(i) : hit;
    hit = hit == null ? season(i) : hit;
    hit = hit == null ? decade(i) : hit;
    return hit == null ? yearly(i) : hit;
  }

  /** "H1", "1H", "Q3", "FY2023". */
  private @Nullable Hit lettered(int i) {
    String w = words.word(i);
    if (w.startsWith("fy") && w.length() > 3) {
      int y = Words.digits(w.substring(2));
      int year = y > 0 && y < 100 ? 2000 + y : y;
      return year >= 1900 && year < 2100 ? new Hit(i + 1, Period.year(year)) : null;
    }
    if (w.length() != 2) {
      return null;
    }
    boolean before = Character.isLetter(w.charAt(0));
    char letter = w.charAt(before ? 0 : 1);
    int part = w.charAt(before ? 1 : 0) - '0';
    int parts = letter == 'h' ? 2 : letter == 'q' ? 4 : 0;
    if (part < 1 || part > parts) {
      return null;
    }
    int months = 12 / parts;
    return ofYear(i + 1, (part - 1) * months + 1, part * months);
  }

  /** "the first half", "the third quarter", "the first two quarters", "the first ten months". */
  private @Nullable Hit ordinal(int i) {
    int ordinal = words.value(i, "ordinal");
    if (ordinal == TimeWords.NONE) {
      return null;
    }
    boolean last = words.word(i).equals("last") || words.word(i).equals("final");
    if (words.word(i + 1).equals("half") && (ordinal < 3 || last)) {
      int half = last ? 2 : ordinal;
      int end = words.word(i + 2).equals("-") && words.is(i + 3, "unit") ? i + 4 : i + 2;
      return ofYear(end, half * 6 - 5, half * 6);
    }
    if (words.word(i + 1).equals("quarter") && (!last || isOfYear(i + 2))) {
      return ofYear(i + 2, ordinal * 3 - 2, ordinal * 3);
    }
    int count = words.number(i + 1);
    if (ordinal == 1 && count > 1 && count < 12 && words.value(i + 2, "unit") == 30) {
      return ofYear(i + 3, 1, count);
    }
    boolean quarters = ordinal == 1 && count > 1 && count < 4;
    return quarters && words.word(i + 2).equals("quarters") ? ofYear(i + 3, 1, count * 3) : null;
  }

  /** "nine months of 2023": counted from January. */
  private @Nullable Hit counted(int i) {
    int count = words.number(i);
    boolean months = count > 1 && count < 12 && words.value(i + 1, "unit") == 30;
    return months && isOfYear(i + 2) ? ofYear(i + 2, 1, count) : null;
  }

  private boolean isOfYear(int i) {
    int at = words.word(i).equals("of") ? i + 1 : i;
    at = words.word(at).equals("the") ? at + 1 : at;
    return words.year(at) > 0
        || words.is(at, "step") && words.word(at + 1).equals("year")
        || at > i + 1 && words.word(at).equals("year");
  }

  /** "this spring", "last winter", "the autumn of 2024"; a bare season is no time. */
  private @Nullable Hit season(int i) {
    LocalDate now = words.now();
    boolean step = words.is(i, "step");
    int at = step ? i + 1 : i;
    int month = words.value(at, "season");
    if (month < 0 || now == null && step) {
      return null;
    }
    int of = words.word(at + 1).equals("of") || words.word(at + 1).equals(",") ? 1 : 0;
    int year = words.year(at + 1 + of);
    if (year > 0) {
      return new Hit(at + 2 + of, months(year, month, month + 2));
    }
    if (!step || now == null) {
      return null;
    }
    int y = now.getYear();
    boolean begun = now.getMonthValue() >= month;
    int move = words.value(i, "step");
    if (move < 0) {
      y -= month + 2 < now.getMonthValue() ? 0 : 1;
    } else if (move > 0) {
      y += begun ? 1 : 0;
    } else if (month == 12 && now.getMonthValue() < 3) {
      y--;
    }
    return new Hit(at + 1, months(y, month, month + 2));
  }

  private static Period months(int year, int from, int to) {
    int over = to > 12 ? 1 : 0;
    return new Period(
        Period.month(year, from).from(), Period.month(year + over, to - 12 * over).to());
  }

  private @Nullable Hit decade(int i) {
    String w = words.word(i);
    int y = w.length() == 5 && w.endsWith("0s") ? Words.digits(w.substring(0, 4)) : -1;
    return y >= 1900 && y < 2100
        ? new Hit(i + 1, new Period(Period.year(y).from(), Period.year(y + 9).to()))
        : null;
  }

  /** Months of the year that the words from here on name, or of the last one that has them. */
  private Hit ofYear(int i, int from, int to) {
    LocalDate now = words.now();
    int at = i;
    while (at < i + 3
        && (words.word(at).equals(",")
            || words.word(at).equals("the")
            || words.word(at).equals("of")
            || words.word(at).equals("in"))) {
      at++;
    }
    int y = words.year(at);
    int end = y > 0 ? at + 1 : i;
    if (y < 0 && now != null) {
      boolean stepped = words.is(at, "step") && words.word(at + 1).equals("year");
      if (stepped) {
        y = now.getYear() + words.value(at, "step");
        end = at + 2;
      } else if (words.word(at).equals("year")) {
        y = now.getYear();
        end = at + 1;
      } else {
        y = now.getMonthValue() >= from ? now.getYear() : now.getYear() - 1;
      }
    }
    return new Hit(end, y < 0 ? null : months(y, from, to));
  }

  /** "2023", "2023-2025", "2023-25", "between 2020 and 2023". */
  private @Nullable Hit yearly(int i) {
    int y = words.year(i);
    if (y < 0) {
      return slashed(i);
    }
    if (isAmount(i)) {
      return null;
    }
    boolean between = words.word(i - 1).equals("between") && words.word(i + 1).equals("and");
    if (words.isDash(i + 1) || words.word(i + 1).equals("to") || between) {
      int to = words.year(i + 2);
      int two = words.word(i + 2).length() == 2 ? Words.digits(words.word(i + 2)) : -1;
      to = to < 0 && two > y % 100 ? y - y % 100 + two : to;
      if (to > y) {
        return new Hit(i + 3, new Period(Period.year(y).from(), Period.year(to).to()));
      }
    }
    return new Hit(i + 1, Period.year(y));
  }

  /** "2021/22": the year of a budget or a harvest. */
  private @Nullable Hit slashed(int i) {
    String w = words.word(i);
    if (w.length() != 7 && w.length() != 9 || w.charAt(4) != '/') {
      return null;
    }
    int y = Words.digits(w.substring(0, 4));
    int to = Words.digits(w.substring(5));
    boolean next = y >= 1900 && y < 2099 && (to == y + 1 || to == (y + 1) % 100);
    return next ? new Hit(i + 1, new Period(Period.year(y).from(), Period.year(y + 1).to())) : null;
  }

  /**
   * "2000 tonnes", "$2000": a year stands after a preposition, at the end, or before a proper noun.
   */
  private boolean isAmount(int i) {
    String before = words.word(i - 1);
    if (before.endsWith("$") || before.equals("€") || before.equals("£")) {
      return true;
    }
    boolean preposition =
        words.is(i - 1, "at")
            || words.is(i - 1, "by")
            || words.is(i - 1, "since")
            || words.is(i - 1, "filler")
            || words.isDash(i - 1)
            || before.equals("to")
            || before.equals("with")
            || before.equals("than")
            || before.equals("and")
            || before.equals("between")
            || before.equals(",")
            || before.equals("(");
    boolean counts =
        i + 1 < words.size()
            && words.sentence().token(i + 1).upos().equals("NOUN")
            && words.sentence().token(i).head() == i + 1;
    return counts && !preposition || COUNTED.contains(words.word(i + 1));
  }

  private static final java.util.Set<String> COUNTED =
      java.util.Set.of(
          "million", "billion", "percent", "%", "tons", "tonnes", "people", "soldiers", "mw");
}
