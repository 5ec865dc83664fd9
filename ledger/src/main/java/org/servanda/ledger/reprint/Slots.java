package org.servanda.ledger.reprint;

import java.util.Arrays;

/**
 * What stands in the slots of a text: for each name and figure the two words before its run and the
 * two after, as a key of 24 bits, and itself, as a value of 24 bits. Of a long text those of the
 * lowest keys, so that two texts keep the same ones.
 */
final class Slots {
  static final int MOST = 64;
  static final int BYTES = 6;

  private static final int BITS = 24;
  private static final long MASK = (1L << BITS) - 1;

  /** Stands for a run of names and figures. */
  private static final long RUN = 0x5bd1e995L;

  private final long[] fillings;

  /** Fillings in order, each once, {@link #MOST} at most. */
  Slots(long[] fillings) {
    this.fillings = fillings;
  }

  static Slots of(Words words) {
    long[] found = new long[words.count()];
    int n = 0;
    int at = 0;
    while (at < words.count()) {
      if (!words.particular(at)) {
        at++;
        continue;
      }
      int end = runEnd(words, at);
      long key = key(words, at, end);
      for (int i = at; i < end; i++) {
        found[n++] = key << BITS | words.hash(i) & MASK;
      }
      at = end;
    }
    long[] sorted = Shingles.distinct(found, n);
    return new Slots(sorted.length > MOST ? Arrays.copyOf(sorted, MOST) : sorted);
  }

  long[] fillings() {
    return fillings;
  }

  private static int runEnd(Words words, int from) {
    int i = from + 1;
    while (i < words.count() && words.particular(i) && !words.head(i)) {
      i++;
    }
    return i;
  }

  private static int runBegin(Words words, int last) {
    int i = last;
    while (i > 0 && words.particular(i - 1) && !words.head(i)) {
      i--;
    }
    return i;
  }

  /** The words around a run within its line, another run as one word of no name. */
  private static long key(Words words, int from, int to) {
    long h = 1;
    int i = from;
    for (int step = 0; step < 2; step++) {
      if (i == 0 || words.head(i)) {
        h = Words.mix(h + 2);
        break;
      }
      i--;
      h = Words.mix(h * 31 + word(words, i));
      i = words.particular(i) ? runBegin(words, i) : i;
    }
    i = to;
    for (int step = 0; step < 2; step++) {
      if (i == words.count() || words.head(i)) {
        h = Words.mix(h + 3);
        break;
      }
      h = Words.mix(h * 37 + word(words, i));
      i = words.particular(i) ? runEnd(words, i) : i + 1;
    }
    return h & MASK;
  }

  private static long word(Words words, int i) {
    return words.particular(i) ? RUN : words.hash(i);
  }

  /**
   * How many slots both texts have, and in how many of them each has something that the other has
   * not.
   */
  Comparison compare(Slots other) {
    long[] a = fillings;
    long[] b = other.fillings;
    long bound = Math.min(bound(), other.bound());
    int common = 0;
    int otherwise = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      long key = a[i] >>> BITS;
      long there = b[j] >>> BITS;
      if (Math.min(key, there) >= bound) {
        break;
      }
      if (key < there) {
        i++;
      } else if (there < key) {
        j++;
      } else {
        int iEnd = slotEnd(a, i);
        int jEnd = slotEnd(b, j);
        common++;
        if (!holds(a, i, iEnd, b, j, jEnd) && !holds(b, j, jEnd, a, i, iEnd)) {
          otherwise++;
        }
        i = iEnd;
        j = jEnd;
      }
    }
    return new Comparison(common, otherwise);
  }

  /** The first key of which not all fillings may have been kept. */
  private long bound() {
    return fillings.length < MOST ? MASK + 1 : fillings[fillings.length - 1] >>> BITS;
  }

  private static int slotEnd(long[] fillings, int from) {
    int i = from + 1;
    while (i < fillings.length && fillings[i] >>> BITS == fillings[from] >>> BITS) {
      i++;
    }
    return i;
  }

  /** Whether all of the first range stands in the second. */
  private static boolean holds(long[] a, int from, int to, long[] b, int fromB, int toB) {
    for (int i = from; i < to; i++) {
      if (Arrays.binarySearch(b, fromB, toB, a[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Slots that two texts share, and those of them that are filled otherwise. */
  record Comparison(int common, int otherwise) {
    double share() {
      return common == 0 ? 0 : (double) otherwise / common;
    }
  }
}
