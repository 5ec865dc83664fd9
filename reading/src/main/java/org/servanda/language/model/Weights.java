package org.servanda.language.model;

import java.nio.ByteBuffer;

/**
 * Trained weights: a hash table from feature to a row of (class, weight) bytes, all rows in one
 * array and read in order.
 */
public final class Weights implements Scorer {
  private final int[] table;
  private final int shift;
  private final byte[] rows;

  private Weights(int[] table, int shift, byte[] rows) {
    this.table = table;
    this.shift = shift;
    this.rows = rows;
  }

  /**
   * Reads what {@code bench}'s trainer writes: number of features, number of bytes in rows, the
   * sorted features as differences (7 bits a byte, low first), the rows (a count, then class and
   * weight pairs).
   */
  static Weights read(ByteBuffer in) {
    int features = in.getInt();
    int bytes = in.getInt();
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(features, 8));
    int[] table = new int[2 << bits];
    int[] keys = new int[features];
    int key = 0;
    for (int i = 0; i < features; i++) {
      key += varint(in);
      keys[i] = key;
    }
    byte[] rows = new byte[bytes];
    in.get(rows);
    int at = 0;
    int mask = (1 << bits) - 1;
    for (int i = 0; i < features; i++) {
      int slot = slot(keys[i], 32 - bits);
      while (table[2 * slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[2 * slot] = keys[i];
      table[2 * slot + 1] = at;
      at += 1 + 2 * (rows[at] & 0xFF);
    }
    return new Weights(table, 32 - bits, rows);
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

  @Override
  public void score(int[] features, int count, int[] scores) {
    int[] t = table;
    byte[] r = rows;
    int mask = (t.length >> 1) - 1;
    for (int i = 0; i < count; i++) {
      int key = features[i];
      int slot = slot(key, shift);
      int found;
      while ((found = t[2 * slot]) != 0) {
        if (found == key) {
          int at = t[2 * slot + 1];
          int end = at + 2 * (r[at] & 0xFF);
          for (at++; at < end; at += 2) {
            scores[r[at] & 0xFF] += r[at + 1];
          }
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }
}
