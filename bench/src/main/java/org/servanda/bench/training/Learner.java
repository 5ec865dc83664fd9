package org.servanda.bench.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.servanda.language.model.Scorer;

/**
 * An averaged perceptron under training. A row holds, for each class that was ever touched, the
 * class, the weight and (as float bits) the sum of changes times their moment, for averaging.
 */
final class Learner implements Scorer {
  private static final int CELL = 3;
  private static final int SEEN = 1 << 28;

  private int[] keys = new int[1 << 16];
  private int[][] rows = new int[1 << 16][];
  private final BitSet seen = new BitSet(SEEN);
  private int features;
  private int moment = 1;

  @Override
  public void score(int[] on, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      int slot = slot(on[i]);
      if (keys[slot] != 0) {
        int[] row = rows[slot];
        for (int c = 1; c < row[0]; c += CELL) {
          scores[row[c]] += row[c + 1];
        }
      }
    }
  }

  /** Moves the weights of the features towards one class and away from another. */
  void learn(int[] on, int count, int right, int wrong) {
    for (int i = 0; i < count; i++) {
      int slot = slot(on[i]);
      if (keys[slot] == 0) {
        // What has been of use only once is noise, and half the size of the model.
        int bit = on[i] & (SEEN - 1);
        if (!seen.get(bit)) {
          seen.set(bit);
          continue;
        }
        slot = insert(on[i]);
      }
      change(slot, right, 1);
      change(slot, wrong, -1);
    }
  }

  /** One more decision was taken, right or wrong. */
  void tick() {
    moment++;
  }

  int size() {
    return features;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key * 0x9E3779B1 >>> 4) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int insert(int key) {
    if (features * 2 > keys.length) {
      int[] oldKeys = keys;
      int[][] oldRows = rows;
      keys = new int[oldKeys.length * 2];
      rows = new int[oldKeys.length * 2][];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          rows[slot] = oldRows[i];
        }
      }
    }
    int slot = slot(key);
    keys[slot] = key;
    rows[slot] = new int[1 + 2 * CELL];
    rows[slot][0] = 1;
    features++;
    return slot;
  }

  private void change(int slot, int target, int by) {
    int[] row = rows[slot];
    int c = 1;
    while (c < row[0] && row[c] != target) {
      c += CELL;
    }
    if (c == row[0]) {
      if (c + CELL > row.length) {
        row = Arrays.copyOf(row, 1 + (row.length - 1) * 2);
        rows[slot] = row;
      }
      row[0] += CELL;
      row[c] = target;
    }
    row[c + 1] += by;
    row[c + 2] = Float.floatToRawIntBits(Float.intBitsToFloat(row[c + 2]) + (float) by * moment);
  }

  private float average(int[] row, int c) {
    return row[c + 1] - Float.intBitsToFloat(row[c + 2]) / moment;
  }

  /**
   * A model with the averaged weights of several learners of the same task, in 1/scale, small ones
   * left out. Learners that saw the examples in different orders err differently; their mean errs
   * less than any.
   */
  static Rows averaged(List<Learner> learners, float scale, int smallest) {
    int[] sorted =
        learners.stream()
            .flatMapToInt(l -> IntStream.of(l.keys))
            .filter(k -> k != 0)
            .map(k -> k + Integer.MIN_VALUE)
            .sorted()
            .distinct()
            .toArray();
    int[] kept = new int[sorted.length];
    byte[][] weights = new byte[sorted.length][];
    float[] sums = new float[256];
    int n = 0;
    for (int k : sorted) {
      int key = k + Integer.MIN_VALUE;
      Arrays.fill(sums, 0);
      for (Learner l : learners) {
        l.add(key, sums);
      }
      byte[] row = quantised(sums, scale / learners.size(), smallest);
      if (row.length > 1) {
        kept[n] = key;
        weights[n++] = row;
      }
    }
    return new Rows(Arrays.copyOf(kept, n), Arrays.copyOf(weights, n));
  }

  private void add(int key, float[] sums) {
    int slot = slot(key);
    if (keys[slot] != 0) {
      int[] row = rows[slot];
      for (int c = 1; c < row[0]; c += CELL) {
        sums[row[c]] += average(row, c);
      }
    }
  }

  private static byte[] quantised(float[] sums, float scale, int smallest) {
    byte[] out = new byte[1 + 2 * sums.length];
    int n = 1;
    for (int c = 0; c < sums.length; c++) {
      int w = Math.max(-127, Math.min(127, Math.round(sums[c] * scale)));
      if (Math.abs(w) >= smallest) {
        out[n++] = (byte) c;
        out[n++] = (byte) w;
      }
    }
    out[0] = (byte) ((n - 1) / 2);
    return Arrays.copyOf(out, n);
  }

  /**
   * The weights as they ship.
   *
   * @param keys the features, sorted as unsigned numbers
   * @param weights for each: a count, then class and weight pairs
   */
  record Rows(int[] keys, byte[][] weights) {
    void write(DataOutputStream out) throws IOException {
      out.writeInt(keys.length);
      int bytes = 0;
      for (byte[] row : weights) {
        bytes += row.length;
      }
      out.writeInt(bytes);
      writeSorted(out, keys);
      for (byte[] row : weights) {
        out.write(row);
      }
    }
  }

  /** Sorted numbers as differences, 7 bits a byte, low first. */
  static void writeSorted(DataOutputStream out, int[] sorted) throws IOException {
    int last = 0;
    for (int key : sorted) {
      int rest = key - last;
      last = key;
      while ((rest & ~0x7F) != 0) {
        out.write(rest & 0x7F | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
    }
  }
}
