package org.servanda.ledger.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which documents are reprints of one text: those joined by a chain of reprints, named by the
 * smallest of their keys. The order in which they are given does not matter.
 */
public final class Reprints {
  private Reprints() {}

  /** For each key the smallest key of those that print the same text, often itself. */
  public static <K extends Comparable<K>> Map<K, K> sources(Collection<Copy<K>> copies) {
    List<Copy<K>> sorted = new ArrayList<>(copies);
    // Those of one band stand in the order of their days, so that few need to be compared.
    sorted.sort(
        Comparator.comparing(
                (Copy<K> c) -> c.published(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Copy::key));
    int[] parent = new int[sorted.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    long[][] bands = sorted.stream().map(c -> c.signature().bands()).toArray(long[][]::new);
    for (int band = 0; band < Signature.BANDS; band++) {
      for (int[] alike : alike(bands, band)) {
        join(sorted, alike, parent);
      }
    }
    return named(sorted, parent);
  }

  /** The places, ascending, of those that have one key in a band, where they are two or more. */
  private static List<int[]> alike(long[][] bands, int band) {
    long[] sorted = new long[bands.length];
    int n = 0;
    for (int i = 0; i < bands.length; i++) {
      if (bands[i].length > 0) {
        // Half of the key does: one pair in billions is compared for nothing.
        sorted[n++] = Words.mix(bands[i][band]) << 32 | i;
      }
    }
    Arrays.sort(sorted, 0, n);
    List<int[]> found = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= n; to++) {
      if (to == n || sorted[to] >> 32 != sorted[from] >> 32) {
        if (to - from > 1) {
          found.add(Arrays.stream(sorted, from, to).mapToInt(k -> (int) k).toArray());
        }
        from = to;
      }
    }
    return found;
  }

  private static <K extends Comparable<K>> void join(
      List<Copy<K>> copies, int[] band, int[] parent) {
    int unknown = 0;
    int nearest = 0;
    for (int i = 0; i < band.length; i++) {
      Copy<K> c = copies.get(band[i]);
      if (c.published() == null) {
        unknown = i + 1;
      }
      nearest = Math.max(nearest, unknown);
      while (nearest < i && !near(copies.get(band[nearest]), c)) {
        nearest++;
      }
      join(copies, band, 0, Math.min(unknown, i), i, parent);
      join(copies, band, nearest, i, i, parent);
    }
  }

  /** Joins one document with those of a range of its band that are its reprints. */
  private static <K extends Comparable<K>> void join(
      List<Copy<K>> copies, int[] band, int from, int to, int one, int[] parent) {
    Copy<K> a = copies.get(band[one]);
    for (int j = from; j < to; j++) {
      Copy<K> b = copies.get(band[j]);
      int rootA = root(parent, band[one]);
      int rootB = root(parent, band[j]);
      if (rootA != rootB && a.signature().reprint(b.signature(), a.published(), b.published())) {
        parent[rootA] = rootB;
      }
    }
  }

  private static boolean near(Copy<?> a, Copy<?> b) {
    return Signature.near(a.published(), b.published());
  }

  private static int root(int[] parent, int of) {
    int i = of;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  private static <K extends Comparable<K>> Map<K, K> named(List<Copy<K>> copies, int[] parent) {
    Map<Integer, K> smallest = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      smallest.merge(root(parent, i), copies.get(i).key(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    Map<K, K> sources = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      K source = smallest.get(root(parent, i));
      if (source != null) {
        sources.put(copies.get(i).key(), source);
      }
    }
    return sources;
  }
}
