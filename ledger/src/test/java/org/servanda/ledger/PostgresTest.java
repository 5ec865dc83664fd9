package org.servanda.ledger;

/** The same on PostgreSQL. */
class PostgresTest extends LedgerTest {
  @Override
  String where() {
    return Postgres.database();
  }
}
