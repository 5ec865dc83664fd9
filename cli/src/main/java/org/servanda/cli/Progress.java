package org.servanda.cli;

import java.io.PrintStream;

/** Says how far long work has come, on a terminal's standard error, a few times a second. */
final class Progress {
  private static final long PAUSE = 200_000_000L;
  private static final int FEW = 20;

  private final PrintStream err;
  private final boolean shown;
  private long last;
  private int documents;
  private boolean drawn;

  Progress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  void step() {
    documents++;
    long now = System.nanoTime();
    if (shown && documents > FEW && now - last > PAUSE) {
      last = now;
      drawn = true;
      err.print("\r" + documents + " documents read");
      err.flush();
    }
  }

  void end() {
    if (drawn) {
      err.println("\r" + documents + " documents read");
    }
  }
}
