package org.servanda.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** The same on PostgreSQL; skipped where none can be started. */
class PostgresTest extends LedgerTest {
  private static @Nullable EmbeddedPostgres server;
  private static int databases;

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException | RuntimeException e) {
      Assumptions.abort("PostgreSQL cannot be started here: " + e.getMessage());
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  Ledger empty() {
    EmbeddedPostgres running = server;
    if (running == null) {
      throw new IllegalStateException("not started");
    }
    String name = "ledger" + databases++;
    try (var connection = running.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return Ledger.create(running.getJdbcUrl("postgres", name));
  }
}
