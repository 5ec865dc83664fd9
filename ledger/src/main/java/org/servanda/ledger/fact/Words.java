package org.servanda.ledger.fact;

import org.servanda.table.Tables;

/** The tables by which words are compared. */
public record Words(Terms terms, Indicators indicators) {
  /** Of the built-in tables or a user's. */
  public static Words of(Tables tables) {
    return new Words(new Terms(tables), new Indicators(tables));
  }
}
