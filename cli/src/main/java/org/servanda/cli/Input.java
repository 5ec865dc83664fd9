package org.servanda.cli;

import org.jspecify.annotations.Nullable;
import org.servanda.record.Problem;
import org.servanda.text.Document;

/**
 * What one place of the input holds: a document, or the reason why it cannot be read; or a document
 * and a remark on how it was read.
 */
record Input(@Nullable Document document, @Nullable Problem problem) {
  static Input of(Document d) {
    return new Input(d, null);
  }

  static Input unreadable(String where, String why) {
    return new Input(null, new Problem(where, why));
  }
}
