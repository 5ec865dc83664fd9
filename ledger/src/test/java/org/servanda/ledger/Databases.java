package org.servanda.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** New ledgers, on SQLite and on PostgreSQL. */
enum Databases {
  SQLITE,
  POSTGRESQL;

  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String failure;
  private static int count;

  /** The name of a ledger that nobody has opened yet; skips the test where no server starts. */
  String fresh(Path folder) {
    count++;
    return this == SQLITE ? folder.resolve("ledger" + count + ".db").toString() : schema();
  }

  private static String schema() {
    EmbeddedPostgres postgres = server();
    Assumptions.assumeTrue(postgres != null, "no PostgreSQL could be started: " + failure);
    if (postgres == null) {
      throw new IllegalStateException("assumed");
    }
    String name = "ledger" + count;
    try (Connection c = postgres.getPostgresDatabase().getConnection();
        Statement s = c.createStatement()) {
      s.execute("create schema " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
  }

  private static synchronized @Nullable EmbeddedPostgres server() {
    if (server == null && failure == null) {
      try {
        server = EmbeddedPostgres.start();
      } catch (IOException | RuntimeException e) {
        failure = e.toString();
      }
    }
    return server;
  }
}
