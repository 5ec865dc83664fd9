package org.servanda.server.access;

import java.util.Locale;
import java.util.Optional;

/** What one may do. */
public enum Right {
  /** See what the ledger holds, and have a text read without keeping it. */
  READ,
  /** Keep documents. */
  ADD,
  /** Decide on entries. */
  REVIEW,
  /** See the log, and administer accounts. */
  ADMIN;

  /** The right as it is written: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The right of a label. */
  public static Optional<Right> of(String label) {
    for (Right r : values()) {
      if (r.label().equals(label.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }
}
