package org.servanda.ledger;

/** The same on PostgreSQL. */
class PostgresReviewTest extends ReviewTest {
  @Override
  String where() {
    return Postgres.database();
  }
}
