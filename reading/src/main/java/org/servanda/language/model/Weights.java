package org.servanda.language.model;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Trained weights: a hash table from feature to a row. Short rows are pairs of class and weight;
 * long ones are written out for every class, four to a {@code long}, so that one addition adds
 * four. A weight is stored there with {@link #BIAS} on top: no lane is ever negative, and about a
 * hundred of them stay within 16 bits, so that none runs over into the next.
 */
public final class Weights implements Scorer {
  private static final int LONG_ROW = 12;
  private static final int LANES = 4;
  private static final int BIAS = 128;
  private static final long BIASES = BIAS * 0x0001_0001_0001_0001L;

  /** Pairs of feature and where its row is: from 0 in {@code pairs}, below 0 in {@code whole}. */
  private final int[] table;

  private final int shift;
  private final byte[] pairs;
  private final long[] whole;
  private final int width;

  private Weights(int[] table, int shift, byte[] pairs, long[] whole, int width) {
    this.table = table;
    this.shift = shift;
    this.pairs = pairs;
    this.whole = whole;
    this.width = width;
  }

  /**
   * Reads what {@code bench}'s trainer writes: number of features, number of bytes in rows, the
   * sorted features as differences (7 bits a byte, low first), the rows (a count, then class and
   * weight pairs).
   *
   * @param classes how many classes there are
   */
  static Weights read(ByteBuffer in, int classes) {
    int features = in.getInt();
    byte[] rows = new byte[in.getInt()];
    int[] keys = new int[features];
    int key = 0;
    for (int i = 0; i < features; i++) {
      key += varint(in);
      keys[i] = key;
    }
    in.get(rows);
    int width = (classes + LANES - 1) / LANES;
    long[] whole = new long[width * longRows(rows, features)];
    Arrays.fill(whole, BIASES);
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(features, 8));
    int[] table = new int[2 << bits];
    int mask = (1 << bits) - 1;
    int at = 0;
    int lines = 0;
    for (int i = 0; i < features; i++) {
      int slot = slot(keys[i], 32 - bits);
      while (table[2 * slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[2 * slot] = keys[i];
      int count = rows[at] & 0xFF;
      if (count > LONG_ROW) {
        for (int k = at + 1; k < at + 1 + 2 * count; k += 2) {
          int c = rows[k] & 0xFF;
          whole[lines * width + c / LANES] += (long) rows[k + 1] << 16 * (c % LANES);
        }
        table[2 * slot + 1] = ~lines;
        lines++;
      } else {
        table[2 * slot + 1] = at;
      }
      at += 1 + 2 * count;
    }
    return new Weights(table, 32 - bits, rows, whole, width);
  }

  private static int longRows(byte[] rows, int features) {
    int n = 0;
    int at = 0;
    for (int i = 0; i < features; i++) {
      int count = rows[at] & 0xFF;
      n += count > LONG_ROW ? 1 : 0;
      at += 1 + 2 * count;
    }
    return n;
  }

  static int varint(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.get();
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private static int slot(int key, int shift) {
    return (key * 0x9E3779B1) >>> shift;
  }

  /**
   * Adds the weights of the features to the scores. Memory bounds the speed, so the loops are apart
   * and without branches where they fetch: the processor then waits for many rows at once. Sums
   * stay within 16 bits: about a hundred features of at most 127.
   */
  @Override
  public void score(int[] features, int count, int[] scores) {
    int[] t = table;
    int[] slots = new int[count];
    int[] keys = new int[count];
    for (int i = 0; i < count; i++) {
      int slot = 2 * slot(features[i], shift);
      slots[i] = slot;
      keys[i] = t[slot];
    }
    int n = found(features, count, slots, keys);
    int[] rows = slots;
    byte[] p = pairs;
    int longs = 0;
    for (int i = 0; i < n; i++) {
      keys[longs] = rows[i];
      longs += rows[i] >>> 31;
    }
    long[] sums = new long[width];
    for (int i = 0; i < longs; i++) {
      add(sums, whole, ~keys[i] * width);
    }
    for (int i = 0; i < n; i++) {
      int at = rows[i];
      if (at >= 0) {
        int end = at + 2 * p[at];
        for (at++; at < end; at += 2) {
          scores[p[at] & 0xFF] += p[at + 1];
        }
      }
    }
    int surplus = BIAS * longs;
    for (int c = 0; c < scores.length; c++) {
      scores[c] += (int) (sums[c / LANES] >>> 16 * (c % LANES) & 0xFFFF) - surplus;
    }
  }

  /** Replaces the slots by the rows of the features that the table has; gives their number. */
  private int found(int[] features, int count, int[] slots, int[] keys) {
    int[] t = table;
    int mask = t.length - 1;
    int n = 0;
    for (int i = 0; i < count; i++) {
      int slot = slots[i];
      int key = keys[i];
      while (key != features[i] && key != 0) {
        slot = (slot + 2) & mask;
        key = t[slot];
      }
      slots[n] = t[slot + 1];
      n += key != 0 ? 1 : 0;
    }
    return n;
  }

  private static void add(long[] sums, long[] rows, int from) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += rows[from + c];
    }
  }
}
