package org.servanda.intake.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.servanda.intake.source.Unreadable;

/** Stops where a quotation that never ends would fill the memory: a row is so long at most. */
final class Bounded extends FilterReader {
  private final int longest;
  private int row;

  Bounded(Reader in, int longest) {
    super(in);
    this.longest = longest;
  }

  /** A row was taken. */
  void next() {
    row = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    pass(1);
    return c;
  }

  @Override
  public int read(char[] chars, int from, int most) throws IOException {
    int n = super.read(chars, from, most);
    pass(Math.max(n, 0));
    return n;
  }

  private void pass(int n) throws Unreadable {
    row += n;
    if (row > longest) {
      throw new Unreadable(
          "a row is too long for the memory given; is a quotation mark not closed?");
    }
  }
}
