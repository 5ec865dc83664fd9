package org.servanda.ledger.reprint;

import java.util.Arrays;

/** The different runs of four words of a text, as hashes; a shorter text is one run. */
final class Shingles {
  private static final int WIDTH = 4;

  private Shingles() {}

  static long[] of(Words words) {
    int n = words.count();
    if (n == 0) {
      return new long[0];
    }
    int width = Math.min(WIDTH, n);
    long[] all = new long[n - width + 1];
    for (int i = 0; i < all.length; i++) {
      long h = 0;
      for (int k = i; k < i + width; k++) {
        h = Words.mix(h * 31 + words.hash(k));
      }
      all[i] = h;
    }
    return distinct(all, all.length);
  }

  /** The first {@code n} values in order, each once. */
  static long[] distinct(long[] values, int n) {
    long[] sorted = Arrays.copyOf(values, n);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
