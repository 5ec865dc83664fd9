package org.servanda.intake.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** One entry of a stream of entries: who reads it may close it, the archive goes on. */
final class Kept extends FilterInputStream {
  Kept(InputStream in) {
    super(in);
  }

  @Override
  public void close() {}
}
