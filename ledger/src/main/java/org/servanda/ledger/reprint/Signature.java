package org.servanda.ledger.reprint;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a text to know its reprints by: at most 645 bytes, the same for the same text on
 * any machine.
 */
public final class Signature {
  /** How far apart a text and its reprint are published at most. */
  public static final int DAYS = 7;

  /** How much of the shorter text stands in the longer, at least. */
  static final double CONTAINED = 0.7;

  /** Length of the shorter beside the longer, at least. */
  static final double LENGTH = 0.5;

  /** Slots filled otherwise, of those that both have, at most. */
  /**
   * No mould of which only names and figures differ comes so near; names of agencies may change.
   */
  private static final double NEARLY_ALL = 0.85;

  private static final double OTHERWISE_NEARLY_ALL = 0.25;

  static final double OTHERWISE = 0.11;

  private static final byte VERSION = 1;
  private static final int MINIMA = 128;
  private static final int HEADER = 1 + Integer.BYTES;

  /** Three minima a band: texts alike by half share a band of 24 with 96 %, by 0.6 with 99.7 %. */
  private static final int ROWS = 3;

  static final int BANDS = 24;

  // One hash function each, of 32 bits, so that the loop over them runs in vector instructions.
  private static final int[] FACTORS = new int[MINIMA];
  private static final int[] MASKS = new int[MINIMA];

  static {
    SplittableRandom random = new SplittableRandom(20_000_003);
    for (int i = 0; i < MINIMA; i++) {
      FACTORS[i] = random.nextInt() | 1;
      MASKS[i] = random.nextInt();
    }
  }

  private final int size;
  private final short[] minima;
  private final Slots slots;

  private Signature(int size, short[] minima, Slots slots) {
    this.size = size;
    this.minima = minima;
    this.slots = slots;
  }

  public static Signature of(String text) {
    Words words = Words.of(text);
    long[] shingles = Shingles.of(words);
    return new Signature(shingles.length, minima(shingles), Slots.of(words));
  }

  /**
   * Reads {@link #bytes()} back.
   *
   * @throws IllegalArgumentException where they are not those of a signature
   */
  public static Signature of(byte[] bytes) {
    int rest = bytes.length - HEADER - MINIMA * Short.BYTES;
    if (rest < 0 || rest % Slots.BYTES != 0 || rest / Slots.BYTES > Slots.MOST) {
      throw new IllegalArgumentException("not a signature: " + bytes.length + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte version = in.get();
    if (version != VERSION) {
      throw new IllegalArgumentException("signature of an unknown version: " + version);
    }
    int size = in.getInt();
    short[] minima = new short[MINIMA];
    in.asShortBuffer().get(minima);
    in.position(HEADER + MINIMA * Short.BYTES);
    long[] fillings = new long[rest / Slots.BYTES];
    for (int i = 0; i < fillings.length; i++) {
      fillings[i] = (in.getShort() & 0xffffL) << 32 | in.getInt() & 0xffffffffL;
    }
    return new Signature(size, minima, new Slots(fillings));
  }

  public byte[] bytes() {
    long[] fillings = slots.fillings();
    ByteBuffer out =
        ByteBuffer.allocate(HEADER + MINIMA * Short.BYTES + fillings.length * Slots.BYTES);
    out.put(VERSION).putInt(size);
    for (short m : minima) {
      out.putShort(m);
    }
    for (long f : fillings) {
      out.putShort((short) (f >>> 32)).putInt((int) f);
    }
    return out.array();
  }

  /** Keys of which two texts that may be reprints share one; none for a text without words. */
  public long[] bands() {
    if (size == 0) {
      return new long[0];
    }
    long[] bands = new long[BANDS];
    for (int b = 0; b < BANDS; b++) {
      long key = b + 1;
      for (int r = 0; r < ROWS; r++) {
        key = key << Short.SIZE | minima[b * ROWS + r] & 0xffffL;
      }
      bands[b] = key;
    }
    return bands;
  }

  /** Jaccard of the shingles, estimated to within 0.09 (two standard deviations). */
  public double similarity(Signature other) {
    if (size == 0 || other.size == 0) {
      return size == other.size ? 1 : 0;
    }
    int same = 0;
    for (int i = 0; i < MINIMA; i++) {
      if (minima[i] == other.minima[i]) {
        same++;
      }
    }
    return (double) same / MINIMA;
  }

  /** How much of the shorter text stands in the longer, estimated. */
  public double containment(Signature other) {
    int shorter = Math.min(size, other.size);
    if (shorter == 0) {
      return 0;
    }
    double alike = similarity(other);
    double common = alike * ((double) size + other.size) / (1 + alike);
    return Math.min(1, common / shorter);
  }

  /** Share of the slots of both texts that are filled otherwise. */
  double otherwise(Signature other) {
    return slots.compare(other.slots).share();
  }

  /** Whether one text is a reprint of the other; the days of publication may be unknown. */
  public boolean reprint(Signature other, @Nullable LocalDate a, @Nullable LocalDate b) {
    return near(a, b)
        && Math.min(size, other.size) >= LENGTH * Math.max(size, other.size)
        && containment(other) >= CONTAINED
        && otherwise(other)
            <= (containment(other) >= NEARLY_ALL ? OTHERWISE_NEARLY_ALL : OTHERWISE);
  }

  static boolean near(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS;
  }

  /** For each of the hash functions the last bits of the lowest value of any shingle. */
  private static short[] minima(long[] shingles) {
    int[] lowest = new int[MINIMA];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (long s : shingles) {
      lower(lowest, (int) (s >>> 32));
    }
    short[] minima = new short[MINIMA];
    for (int i = 0; i < MINIMA; i++) {
      minima[i] = (short) lowest[i];
    }
    return minima;
  }

  private static void lower(int[] lowest, int shingle) {
    for (int i = 0; i < MINIMA; i++) {
      int h = (shingle ^ MASKS[i]) * FACTORS[i];
      h = (h ^ h >>> 15) * 0x2c1b3c6d;
      lowest[i] = Math.min(lowest[i], h ^ h >>> 12);
    }
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Signature s
        && size == s.size
        && Arrays.equals(minima, s.minima)
        && Arrays.equals(slots.fillings(), s.slots.fillings());
  }

  @Override
  public int hashCode() {
    return 31 * size + Arrays.hashCode(minima);
  }

  @Override
  public String toString() {
    return "signature of " + size + " shingles";
  }
}
