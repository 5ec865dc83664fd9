package org.servanda.ledger.store;

/** What became of a document that was handed to the ledger. */
public enum Kept {
  /** It is new. */
  ADDED,
  /** It is there already, and was read alike. */
  UNCHANGED,
  /** It takes the place of an older version, or was read anew with another result. */
  REPLACED,
  /** A newer version of it is there. */
  OUTDATED
}
