package org.servanda.ledger;

/** A ledger cannot be opened or written; the message says which and why, for its user. */
public final class LedgerException extends RuntimeException {
  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }

  public LedgerException(String message) {
    super(message);
  }
}
