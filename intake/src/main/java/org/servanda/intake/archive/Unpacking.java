package org.servanda.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.servanda.intake.source.Unreadable;

/** Unpacked bytes, as long as they are not out of all proportion to the packed ones. */
final class Unpacking extends FilterInputStream {
  /** So much is always allowed: small files may pack very well. */
  private static final long FREE = 20L << 20;

  private final LongSupplier packed;
  private final int ratio;
  private long unpacked;

  Unpacking(InputStream in, LongSupplier packed, int ratio) {
    super(in);
    this.packed = packed;
    this.ratio = ratio;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int n = super.read(bytes, from, most);
    count(Math.max(n, 0));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long n) throws Unreadable {
    unpacked += n;
    if (unpacked > FREE && unpacked > ratio * Math.max(1, packed.getAsLong())) {
      throw new Unreadable(
          "it unpacks to more than " + ratio + " times its size: a decompression bomb, not read");
    }
  }
}
