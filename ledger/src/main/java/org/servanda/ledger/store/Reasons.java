package org.servanda.ledger.store;

import org.sqlite.SQLiteErrorCode;

/** What SQLite's error codes mean to a user. */
final class Reasons {
  private Reasons() {}

  static String of(SQLiteErrorCode code, String message) {
    String name = code.name();
    if (name.startsWith("SQLITE_FULL")) {
      return "the disk is full; what was kept before is safe, make room and run it again";
    }
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return "another program is writing to the ledger; try again when it has ended";
    }
    if (name.startsWith("SQLITE_NOTADB")) {
      return "not a ledger: the file is not an SQLite database, or is damaged";
    }
    if (name.startsWith("SQLITE_CORRUPT")) {
      return "the file is damaged; copy it, then try sqlite3's .recover, or ingest the documents anew";
    }
    if (name.startsWith("SQLITE_READONLY")) {
      return "the file may not be written";
    }
    if (name.startsWith("SQLITE_CANTOPEN")) {
      return "the file cannot be opened: no such folder, or no right to it";
    }
    if (name.startsWith("SQLITE_IOERR")) {
      return "reading or writing the file failed (" + message + ")";
    }
    return message;
  }
}
