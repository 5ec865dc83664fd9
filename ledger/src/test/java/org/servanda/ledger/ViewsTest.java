package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The views that any SQL tool sees, opened without this program; {@link PostgresViewsTest} repeats
 * it on PostgreSQL.
 */
class ViewsTest extends OnLedgers {
  private static final Map<String, String> COLUMNS = new TreeMap<>();

  static {
    COLUMNS.put(
        "documents",
        "document url title published publisher language place country agency source text ingested");
    COLUMNS.put(
        "evidence",
        "entry kind record outlet published url sentence begins ends speaker speaker_country reason document"
            + " source");
    COLUMNS.put(
        "agreements",
        "agreement name type parties status concluded_from concluded_to place sources outlets first_told"
            + " last_told review");
    COLUMNS.put(
        "commitments",
        "commitment by_whom to_whom type text sphere value unit due_from due_to status overdue contested"
            + " firmness superseded_by sources outlets first_told last_told review");
    COLUMNS.put(
        "figures",
        "figure indicator value unit period_from period_to parties flow change_pct modality due sphere"
            + " contested sources outlets first_told last_told review");
    COLUMNS.put(
        "engagements",
        "engagement type name by_whom host people places date_from date_to status contested sources outlets"
            + " first_told last_told review");
    COLUMNS.put(
        "events",
        "event class mode cameo goldstein quad sources_of_act targets date_from date_to place status contested"
            + " sources outlets first_told last_told review");
    COLUMNS.put(
        "statements",
        "statement speaker country role manner direct addressee stance text sphere relayed_by sources outlets"
            + " first_told last_told review");
  }

  /** How another program reaches a ledger. */
  String jdbc(String where) {
    return "jdbc:sqlite:" + where;
  }

  private Connection opened() throws SQLException {
    String where = where();
    try (Ledger ledger = Ledger.create(where)) {
      keep(ledger, STORIES.values().toArray(new org.servanda.record.DocumentRecord[0]));
      ledger.settle();
    }
    return DriverManager.getConnection(jdbc(where));
  }

  private static List<Map<String, String>> rows(Connection c, String sql) throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement s = c.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      while (r.next()) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
          row.put(r.getMetaData().getColumnLabel(i), String.valueOf(r.getString(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void eachHasItsColumnsAndRows() throws SQLException {
    try (Connection c = opened();
        Statement s = c.createStatement()) {
      for (String view : COLUMNS.keySet()) {
        List<String> columns = new ArrayList<>();
        int rows = 0;
        try (ResultSet r = s.executeQuery("select * from " + view)) {
          for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
            columns.add(r.getMetaData().getColumnLabel(i));
          }
          while (r.next()) {
            assertNotNull(r.getString(1), view);
            rows++;
          }
        }
        assertEquals(COLUMNS.get(view), String.join(" ", columns), view);
        assertTrue(rows > 0, view + " is empty");
      }
    }
  }

  @Test
  void anAnalystReadsThemTogether() throws SQLException {
    try (Connection c = opened()) {
      List<Map<String, String>> vaccine =
          rows(
              c,
              "select c.by_whom, c.to_whom, c.value, c.unit, c.due_to, c.status, e.outlet, e.published,"
                  + " e.sentence from commitments c join evidence e on e.entry = c.commitment"
                  + " where c.text like '%vaccine%' order by e.published, e.begins");
      Map<String, String> first = vaccine.get(0);
      assertEquals("BWA", first.get("by_whom"));
      assertEquals("ZMB", first.get("to_whom"));
      assertEquals(2_000_000, Double.parseDouble(first.getOrDefault("value", "")));
      assertEquals("2022-09-30", first.get("due_to"));
      assertEquals("fulfilled", first.get("status"));
      assertEquals("Kgalagadi News Agency", first.get("outlet"));
      assertTrue(first.getOrDefault("sentence", "").contains("undertook to deliver"));
      assertEquals(
          List.of(), rows(c, "select * from commitments where overdue = 1 and contested = 1"));
      assertEquals(1, rows(c, "select * from figures where contested = 1").size());
      assertEquals(
          "in force",
          rows(c, "select status from agreements where type = 'treaty'").get(0).get("status"));
      assertTrue(
          rows(c, "select speaker from statements where text like '%reliable neighbour%'")
              .get(0)
              .getOrDefault("speaker", "")
              .contains("Masisi"));
    }
  }
}
