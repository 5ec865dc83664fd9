package org.servanda.ledger.reprint;

import java.util.Set;
import java.util.TreeSet;

/**
 * The words and numbers of a text as hashes of their lower-cased letters, and which of them are
 * particulars: names and figures. An ideograph is a word.
 */
final class Words {
  /** Capital at the head of a sentence makes no name of these. */
  private static final Set<Long> COMMON = new TreeSet<>();

  static {
    for (String w :
        ("a an the this that these those it its he she his her they their we our in on at by for"
                + " from to of with as and but or if when while after before during according there"
                + " also both all not no")
            .split(" ")) {
      COMMON.add(hash(w));
    }
  }

  private final long[] hashes;
  private final boolean[] particular;
  private final boolean[] head;
  private int count;

  private Words(int most) {
    hashes = new long[most];
    particular = new boolean[most];
    head = new boolean[most];
  }

  static Words of(String text) {
    Words words = new Words(text.length());
    boolean head = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = end(text, i);
        words.add(text, i, end, head);
        head = false;
        i = end;
      } else {
        head |= c == '\n';
        i++;
      }
    }
    return words;
  }

  int count() {
    return count;
  }

  long hash(int word) {
    return hashes[word];
  }

  boolean particular(int word) {
    return particular[word];
  }

  /** Whether a line begins with it. */
  boolean head(int word) {
    return head[word];
  }

  private void add(String text, int from, int to, boolean first) {
    long h = 0;
    boolean figure = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      figure |= c >= '0' && c <= '9';
      h = next(h, c);
    }
    h = mix(h);
    hashes[count] = h;
    particular[count] = figure || (Character.isUpperCase(text.charAt(from)) && !COMMON.contains(h));
    head[count] = first;
    count++;
  }

  /** A number goes on over a point or comma between digits. */
  private static int end(String text, int from) {
    if (ideograph(text.charAt(from))) {
      return from + 1;
    }
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean within =
          Character.isLetterOrDigit(c)
              ? !ideograph(c)
              : (c == '.' || c == ',')
                  && Character.isDigit(text.charAt(i - 1))
                  && i + 1 < text.length()
                  && Character.isDigit(text.charAt(i + 1));
      if (!within) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean ideograph(char c) {
    return c >= '\u2e80' && Character.isIdeographic(c);
  }

  private static long hash(String word) {
    long h = 0;
    for (int i = 0; i < word.length(); i++) {
      h = next(h, word.charAt(i));
    }
    return mix(h);
  }

  private static long next(long h, char c) {
    return (h ^ Character.toLowerCase(c)) * 0x100000001b3L + 0x9e3779b97f4a7c15L;
  }

  /** Spreads a value over all 64 bits (the finish of SplitMix64). */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
