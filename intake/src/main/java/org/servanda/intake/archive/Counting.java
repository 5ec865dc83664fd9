package org.servanda.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass. */
final class Counting extends FilterInputStream {
  private long count;

  Counting(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count += b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int n = super.read(bytes, from, most);
    count += Math.max(n, 0);
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
