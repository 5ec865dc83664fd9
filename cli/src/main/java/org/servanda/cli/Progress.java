package org.servanda.cli;

import java.io.PrintStream;

/** Says how far long work has come, on a terminal's standard error, a few times a second. */
public final class Progress {
  private static final long PAUSE = 200_000_000L;
  private static final int FEW = 20;

  private final PrintStream err;
  private final boolean shown;
  private final String what;
  private long last;
  private int documents;
  private boolean drawn;

  Progress(PrintStream err, boolean shown) {
    this(err, shown, "documents read");
  }

  /**
   * Progress of what is counted.
   *
   * @param what "documents read"
   */
  public Progress(PrintStream err, boolean shown, String what) {
    this.err = err;
    this.shown = shown;
    this.what = what;
  }

  /** One more. */
  public void step() {
    documents++;
    long now = System.nanoTime();
    if (shown && documents > FEW && now - last > PAUSE) {
      last = now;
      drawn = true;
      err.print("\r" + documents + " " + what);
      err.flush();
    }
  }

  /** Says the last word. */
  public void end() {
    if (drawn) {
      err.println("\r" + documents + " " + what);
    }
  }
}
