package org.servanda.server.http;

/**
 * How much one request may ask for.
 *
 * @param body most bytes of a body
 * @param fields most fields of a form
 * @param files most files of an upload
 * @param idleMs how long a connection may be silent
 */
public record Limits(int body, int fields, int files, int idleMs) {
  /** What suits a ledger that people paste stories into. */
  public static final Limits USUAL = new Limits(12 << 20, 300, 50, 30_000);

  /** The same with another size of bodies. */
  public Limits body(int bytes) {
    return new Limits(bytes, fields, files, idleMs);
  }
}
