package org.servanda.language;

/** What characters are to the tokenizer. */
final class Chars {
  private Chars() {}

  static boolean isSpace(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u0085';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ';
  }

  /** Whether a letter, digit, mark or invisible joiner stands here. */
  static boolean isWordAt(String text, int i) {
    char c = text.charAt(i);
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int type = Character.getType(text.codePointAt(i));
    return Character.isLetterOrDigit(text.codePointAt(i))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /**
   * Whether the sign at a place inside a word that began before belongs to it: "1,500", "U.S",
   * "AT&T".
   */
  static boolean joins(String text, int from, int i) {
    if (i == from || !isWordAt(text, i + 1) || !isWordAt(text, i - 1)) {
      return false;
    }
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (c) {
      case ',', ':' -> digits;
      case '/' -> digits;
      case '.' -> digits || Character.isLetter(after) && (short1(text, from, i) || lower(text, i));
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '-', '_', '\u2011', '\u00AD' -> true;
      case '\'', '’', '‘', 'ʼ', '`' -> Character.isLetter(before) && Character.isLetter(after);
      default -> false;
    };
  }

  /** One letter since the last full stop: "U.S". */
  private static boolean short1(String text, int from, int i) {
    return i - 1 == from || text.charAt(i - 2) == '.';
  }

  /** Lower case on both sides: "example.org", not "talks.The". */
  private static boolean lower(String text, int i) {
    return !Character.isUpperCase(text.charAt(i + 1)) && !Character.isUpperCase(text.charAt(i - 1));
  }

  static int find(String text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** A web or mail address. */
  static boolean isAddress(String text, int from, int to) {
    if (to - from < 6) {
      return false;
    }
    if (text.startsWith("http://", from)
        || text.startsWith("https://", from)
        || text.startsWith("www.", from)) {
      return true;
    }
    int at = find(text, '@', from, to);
    return at > from && at + 3 < to && find(text, '.', at, to - 1) > at;
  }

  /** Where a clitic begins in a word ("n't", "'s"), or -1. */
  static int cliticBegin(String text, int from, int to) {
    int apostrophe = -1;
    for (int i = to - 2; i > from && i >= to - 3; i--) {
      if (isApostrophe(text.charAt(i))) {
        apostrophe = i;
        break;
      }
    }
    if (apostrophe < 0) {
      return -1;
    }
    char a = Character.toLowerCase(text.charAt(apostrophe + 1));
    char b = apostrophe + 2 < to ? Character.toLowerCase(text.charAt(apostrophe + 2)) : 0;
    if (b == 0) {
      boolean not = a == 't' && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n';
      if (not) {
        return apostrophe - 1 > from ? apostrophe - 1 : -1;
      }
      return a == 's' || a == 'd' || a == 'm' ? apostrophe : -1;
    }
    boolean two = a == 'l' && b == 'l' || a == 'r' && b == 'e' || a == 'v' && b == 'e';
    return two ? apostrophe : -1;
  }

  /**
   * Hyphens that don't part: dates and telephone numbers ("2023-08-25"), designations of capitals
   * and digits ("F-16", "COVID-19").
   */
  static boolean isCode(String text, int from, int to) {
    int hyphens = 0;
    boolean allDigits = true;
    boolean lower = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '-') {
        hyphens++;
      } else {
        allDigits &= Character.isDigit(c);
        lower |= Character.isLowerCase(c);
      }
    }
    boolean letterFirst = Character.isLetter(text.charAt(from));
    return allDigits && hyphens >= 2
        || hyphens == 1 && letterFirst && !lower && Character.isDigit(text.charAt(to - 1));
  }
}
