package org.servanda.ledger;

/** The same on PostgreSQL. */
class PostgresViewsTest extends ViewsTest {
  @Override
  String where() {
    return Postgres.database();
  }

  @Override
  String jdbc(String where) {
    return where;
  }
}
