package org.servanda.language;

/**
 * Finds where sentences end among the tokens of a paragraph: after a full stop, question or
 * exclamation mark and the quotation marks that close on it, when what follows can begin a
 * sentence. The end of the paragraph always ends one; an endless one is cut.
 */
final class Splitter {
  /** No sentence is longer, in tokens. */
  static final int LONGEST = 250;

  private final String text;
  private final int[] bounds;
  private final Abbreviations abbreviations;

  /**
   * @param bounds begin and end of each token, in turn
   */
  Splitter(String text, int[] bounds, Abbreviations abbreviations) {
    this.text = text;
    this.bounds = bounds;
    this.abbreviations = abbreviations;
  }

  /** One past the last token of the sentence that begins at this one. */
  int endAfter(int first) {
    int tokens = bounds.length / 2;
    int comma = -1;
    for (int i = first; i < tokens; i++) {
      if (i - first + 1 == LONGEST) {
        return comma > first + LONGEST / 2 ? comma + 1 : i + 1;
      }
      char c = text.charAt(bounds[2 * i]);
      if (c == ',' || c == ';') {
        comma = i;
      } else if (i + 1 < tokens && blankLineAfter(i)) {
        return i + 1;
      } else if (isStop(c)) {
        int end = closers(i + 1, Math.min(tokens, first + LONGEST));
        if (end == tokens || beginsSentence(end)) {
          return end;
        }
      } else if (text.charAt(bounds[2 * i + 1] - 1) == '.' && i + 1 < tokens && abbreviated(i)) {
        return i + 1;
      }
    }
    return tokens;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
  }

  /** Skips marks that close on the token before: no blank between. */
  private int closers(int from, int tokens) {
    int i = from;
    while (i < tokens
        && bounds[2 * i] == bounds[2 * i - 1]
        && "\"'”’»)]!?.…".indexOf(text.charAt(bounds[2 * i])) >= 0) {
      i++;
    }
    return i;
  }

  private boolean beginsSentence(int token) {
    int at = bounds[2 * token];
    boolean glued = at == bounds[2 * token - 1];
    for (int t = token; 2 * t < bounds.length && t < token + 3; t++) {
      int c = text.codePointAt(bounds[2 * t]);
      if (Character.isLetter(c)) {
        return !Character.isLowerCase(c);
      }
      if (Character.isDigit(c)) {
        return !glued;
      }
      if (",;:)]%".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence ends with this abbreviation. */
  private boolean abbreviated(int token) {
    String word = text.substring(bounds[2 * token], bounds[2 * token + 1]);
    if (word.length() < 3 || abbreviations.leansForward(word)) {
      return false;
    }
    int next = token + 1;
    char c = text.charAt(bounds[2 * next]);
    if ("\"“«‘'(".indexOf(c) >= 0 && bounds[2 * next] > bounds[2 * next - 1]) {
      return beginsSentence(next);
    }
    return Character.isUpperCase(c)
        && abbreviations.isStarter(text.substring(bounds[2 * next], bounds[2 * next + 1]));
  }

  private boolean blankLineAfter(int token) {
    int lines = 0;
    int to = Math.min(bounds[2 * token + 2], bounds[2 * token + 1] + 8);
    for (int i = bounds[2 * token + 1]; i < to; i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines > 1;
  }
}
