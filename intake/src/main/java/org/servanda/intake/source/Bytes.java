package org.servanda.intake.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads whole sources within a limit. */
public final class Bytes {
  private Bytes() {}

  /** All bytes, at most so many. */
  public static byte[] read(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw new Unreadable(tooLarge(-1, most));
    }
    return bytes;
  }

  /** What is said of a file that is larger than may be held. */
  public static String tooLarge(long size, int most) {
    return "%s is more than the memory given can read (%d MB); split it, or give more: SERVANDA_OPTS=-Xmx4g"
        .formatted(size < 0 ? "it" : (size >> 20) + " MB", most >> 20);
  }
}
