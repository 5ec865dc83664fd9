package org.servanda.intake.source;

import java.time.Duration;

/**
 * How much is read of one source.
 *
 * @param text most characters of a text
 * @param bytes most bytes of a file that must be held whole (PDF, HTML, Word)
 * @param depth how deep archives may lie in each other
 * @param ratio how many times larger than packed an archive may be
 * @param tags most tags of a page
 * @param time for one file, page or message
 */
public record Limits(int text, int bytes, int depth, int ratio, int tags, Duration time) {
  /** A char of text takes about so many bytes of memory while it is read. */
  private static final int BYTES_A_CHAR = 160;

  private static final int MEGABYTE = 1 << 20;

  /** Limits that fit into the memory given. */
  public static Limits of(long memory, Duration time) {
    int text = (int) Math.min(Integer.MAX_VALUE / 4, memory / BYTES_A_CHAR);
    int bytes = (int) Math.max(4L * MEGABYTE, Math.min(256L * MEGABYTE, memory / 10));
    int tags = (int) Math.max(100_000, Math.min(2_000_000, memory / 1200));
    return new Limits(text, bytes, 5, 200, tags, time);
  }
}
