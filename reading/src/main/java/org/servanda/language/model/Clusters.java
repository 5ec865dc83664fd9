package org.servanda.language.model;

import java.nio.ByteBuffer;

/**
 * Classes of words that are used alike, at three grains, for words that the treebank has never or
 * seldom seen. 0 is the class of unknown words.
 */
public final class Clusters {
  private final int[] words;
  private final short[] fine;
  private final short[] middle;
  private final short[] coarse;
  private final int mask;

  /**
   * @param keys hashes of the words ({@link Hash#word})
   * @param classes the fine class of each word
   * @param middles the middle class of each fine class
   * @param coarses the coarse class of each fine class
   */
  public Clusters(int[] keys, short[] classes, short[] middles, short[] coarses) {
    int size = Integer.highestOneBit(Math.max(keys.length, 4)) * 4;
    mask = size - 1;
    words = new int[size];
    fine = new short[size];
    middle = middles;
    coarse = coarses;
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      if (fine[slot] == 0) {
        words[slot] = keys[i];
        fine[slot] = classes[i];
      }
    }
  }

  static Clusters read(ByteBuffer in) {
    int count = in.getInt();
    short[] middles = shorts(in, in.getShort());
    short[] coarses = shorts(in, in.getShort());
    int[] keys = new int[count];
    int key = 0;
    for (int i = 0; i < count; i++) {
      key += Weights.varint(in);
      keys[i] = key;
    }
    return new Clusters(keys, shorts(in, count), middles, coarses);
  }

  private static short[] shorts(ByteBuffer in, int count) {
    short[] values = new short[count];
    in.asShortBuffer().get(values);
    in.position(in.position() + 2 * count);
    return values;
  }

  private int slot(int key) {
    int slot = (key * 0x9E3779B1 >>> 7) & mask;
    while (fine[slot] != 0 && words[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int fine(int word) {
    return fine[slot(word)];
  }

  int middle(int fine) {
    return middle[fine];
  }

  int coarse(int fine) {
    return coarse[fine];
  }
}
