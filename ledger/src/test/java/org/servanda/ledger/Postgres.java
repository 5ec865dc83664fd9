package org.servanda.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One server of PostgreSQL for all tests of a run; it ends with the process. */
final class Postgres {
  private static @Nullable EmbeddedPostgres server;
  private static int databases;

  private Postgres() {}

  /** A new database; a test that asks for one is skipped where no server can be started. */
  static synchronized String database() {
    EmbeddedPostgres running = server == null ? start() : server;
    server = running;
    String name = "ledger" + databases++;
    try (var connection = running.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return running.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException | RuntimeException e) {
      return Assumptions.abort("PostgreSQL cannot be started here: " + e.getMessage());
    }
  }
}
