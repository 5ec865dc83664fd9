package org.servanda.intake.source;

import java.io.IOException;

/** A source cannot be read; the message says why, in words for the user. */
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;

  public Unreadable(String why) {
    super(why);
  }
}
