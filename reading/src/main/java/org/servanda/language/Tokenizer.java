package org.servanda.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts text into words the way the treebank does: punctuation, currency signs, units and clitics
 * stand alone ("$500mln" is "$", "500", "mln"; "don't" is "do", "n't"), compounds come apart at
 * their hyphens ("Tajik", "-", "Kazakh"), abbreviations keep their full stop. One pass, linear.
 */
final class Tokenizer {
  private final String text;
  private final int end;
  private final Abbreviations abbreviations;
  private int[] bounds = new int[256];
  private int count;

  private Tokenizer(String text, int end, Abbreviations abbreviations) {
    this.text = text;
    this.end = end;
    this.abbreviations = abbreviations;
  }

  /** Begin and end of every token in a stretch of text, in turn. */
  static int[] cut(String text, int begin, int end, Abbreviations abbreviations) {
    Tokenizer t = new Tokenizer(text, end, abbreviations);
    int i = begin;
    while (i < end) {
      if (Chars.isSpace(text.charAt(i))) {
        i++;
      } else {
        int stop = i;
        while (stop < end && !Chars.isSpace(text.charAt(stop))) {
          stop++;
        }
        t.chunk(i, stop);
        i = stop;
      }
    }
    return Arrays.copyOf(t.bounds, 2 * t.count);
  }

  private void add(int from, int to) {
    if (from >= to) {
      return;
    }
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * count] = from;
    bounds[2 * count + 1] = to;
    count++;
  }

  /** A stretch without white space. */
  private void chunk(int from, int to) {
    if (Chars.isAddress(text, from, to)) {
      int stop = to;
      while (stop > from + 1 && ".,;:!?)]\"'”’»".indexOf(text.charAt(stop - 1)) >= 0) {
        stop--;
      }
      add(from, stop);
      signs(stop, to);
      return;
    }
    signs(from, to);
  }

  private void signs(int from, int to) {
    int i = from;
    while (i < to) {
      i = Chars.isWordAt(text, i) ? word(i, to) : sign(i, to);
    }
  }

  /** One sign, or a run of the same one where runs are words ("...", "--", "!!!"). */
  private int sign(int i, int to) {
    char c = text.charAt(i);
    int stop = i + Character.charCount(text.codePointAt(i));
    if (".-!?*=_#~".indexOf(c) >= 0) {
      while (stop < to && text.charAt(stop) == c) {
        stop++;
      }
    } else if (Chars.isApostrophe(c) && stop < to && clitic(i, to) > 0) {
      stop = i + clitic(i, to);
    }
    stop = Math.min(stop, to);
    add(i, stop);
    return stop;
  }

  /** Length of a clitic that begins with this apostrophe and follows a token directly, or 0. */
  private int clitic(int i, int to) {
    boolean attached = count > 0 && bounds[2 * count - 1] == i;
    int length = i + 1 < to && Character.toLowerCase(text.charAt(i + 1)) == 's' ? 2 : 0;
    return attached && length > 0 && (i + 2 >= to || !Chars.isWordAt(text, i + 2)) ? length : 0;
  }

  private int word(int i, int to) {
    int stop = i;
    boolean digits = Character.isDigit(text.charAt(i));
    while (stop < to) {
      if (Chars.isWordAt(text, stop)) {
        stop += Character.charCount(text.codePointAt(stop));
      } else if (stop + 1 < to && Chars.joins(text, i, stop)) {
        stop++;
      } else {
        break;
      }
    }
    stop = Math.min(stop, to);
    if (stop < to && text.charAt(stop) == '$' && stop - i <= 3 && !digits) {
      add(i, stop + 1);
      return stop + 1;
    }
    if (stop < to && text.charAt(stop) == '.' && keepsStop(i, stop, to)) {
      add(i, stop + 1);
      return stop + 1;
    }
    if (digits) {
      number(i, stop);
    } else {
      letters(i, stop);
    }
    return stop;
  }

  /** Whether the full stop after a word is the word's own. */
  private boolean keepsStop(int from, int stop, int to) {
    if (stop + 1 < to && text.charAt(stop + 1) == '.') {
      return false;
    }
    int next = stop + 1;
    boolean more = stop + 1 < end;
    while (next < end && next < stop + 4 && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    char follower = more && next < end ? text.charAt(next) : 0;
    return abbreviations.keepsStop(text, from, stop, follower);
  }

  /** A number, and a unit written on to it. */
  private void number(int from, int stop) {
    int i = from;
    while (i < stop && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    String tail = text.substring(i, stop).toLowerCase(Locale.ROOT);
    if (i < stop && abbreviations.isUnit(tail)) {
      int cut = i;
      while (cut > from && !Character.isDigit(text.charAt(cut - 1))) {
        cut--;
      }
      add(from, cut);
      signsBetween(cut, i);
      add(i, stop);
    } else {
      hyphens(from, stop);
    }
  }

  private void signsBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      add(i, i + 1);
    }
  }

  private void letters(int from, int stop) {
    int cut = Chars.cliticBegin(text, from, stop);
    if (cut > from) {
      hyphens(from, cut);
      add(cut, stop);
    } else if (stop - from == 6 && text.regionMatches(true, from, "cannot", 0, 6)) {
      add(from, from + 3);
      add(from + 3, stop);
    } else {
      hyphens(from, stop);
    }
  }

  /**
   * Apart at the hyphens, unless what stands before one is a mere prefix or all of it is one
   * number.
   */
  private void hyphens(int from, int stop) {
    int hyphen = Chars.find(text, '-', from, stop);
    if (hyphen < 0 || Chars.isCode(text, from, stop)) {
      add(from, stop);
      return;
    }
    int start = from;
    while (hyphen >= 0) {
      if (!abbreviations.isPrefix(text, start, hyphen)) {
        add(start, hyphen);
        add(hyphen, hyphen + 1);
        start = hyphen + 1;
      }
      hyphen = Chars.find(text, '-', hyphen + 1, stop);
    }
    add(start, stop);
  }
}
