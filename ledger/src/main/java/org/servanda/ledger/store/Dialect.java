package org.servanda.ledger.store;

import java.util.Map;

/** What differs between the two databases. */
enum Dialect {
  SQLITE(
      "sqlite",
      Map.of(
          "number",
          "integer",
          "big",
          "integer",
          "bytes",
          "blob",
          "json",
          "text",
          "compact",
          "without rowid",
          "today",
          "date('now')")),
  POSTGRESQL(
      "postgresql",
      Map.of(
          "number", "bigint",
          "big", "bigint",
          "bytes", "bytea",
          "json", "jsonb",
          "compact", "",
          "today", "to_char(current_date, 'YYYY-MM-DD')"));

  private final String folder;
  private final Map<String, String> placeholders;

  Dialect(String folder, Map<String, String> placeholders) {
    this.folder = folder;
    this.placeholders = placeholders;
  }

  /** Where its migrations lie. */
  String[] locations() {
    String home = "classpath:org/servanda/ledger/store/migration/";
    return new String[] {home + "common", home + folder};
  }

  Map<String, String> placeholders() {
    return placeholders;
  }
}
