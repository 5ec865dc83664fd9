package org.servanda.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts tokens, so that a benchmark tells tokens a second beside rounds a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class TokenRate {
  /** Tokens gone through. */
  public long tokens;
}
