package org.servanda.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of records: hashes of what they say and where, so that reading twice gives the same ids. */
public final class Ids {
  private Ids() {}

  /**
   * An id such as {@code s-3f2a9c0d1e5b}.
   *
   * @param prefix a letter or two for the kind of record
   * @param content what makes the record this one, in a fixed order
   */
  public static String of(String prefix, Object... content) {
    StringBuilder b = new StringBuilder();
    for (Object c : content) {
      b.append(c).append('\u001f');
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(b.toString().getBytes(StandardCharsets.UTF_8));
      return prefix + "-" + HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
