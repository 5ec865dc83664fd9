package org.servanda.ledger.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Parties;
import org.servanda.record.Period;

/** The columns that records and entries share, written and read alike. */
final class Columns {
  /** Their names, in the order of the tables. */
  static final String SHARED =
      "name, type, by_whom, to_whom, people, sphere, status, date_from, date_to, due_from, due_to, value, unit";

  static final String SHARED_VALUES =
      ":name, :type, :by_whom, :to_whom, :people, :sphere, :status, :date_from, :date_to, :due_from, :due_to,"
          + " :value, :unit";

  /** Parts names of persons, which have commas. */
  private static final String BETWEEN_PEOPLE = "; ";

  private Columns() {}

  static void period(SqlStatement<?> s, String column, @Nullable Period p) {
    s.bind(column + "_from", p == null ? null : p.from().toString());
    s.bind(column + "_to", p == null ? null : p.to().toString());
  }

  static void parties(SqlStatement<?> s, Parties p) {
    s.bind("by_whom", String.join(",", p.by()));
    s.bind("to_whom", String.join(",", p.to()));
    s.bind("people", String.join(BETWEEN_PEOPLE, p.people()));
  }

  static void amount(SqlStatement<?> s, @Nullable Amount a) {
    s.bind("value", a == null ? null : (Double) a.value());
    s.bind("unit", a == null ? null : a.unit());
  }

  static @Nullable Period period(ResultSet r, String column) throws SQLException {
    String from = r.getString(column + "_from");
    String to = r.getString(column + "_to");
    return from == null || to == null
        ? null
        : new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  static Parties parties(ResultSet r) throws SQLException {
    return new Parties(
        list(r.getString("by_whom"), ","),
        list(r.getString("to_whom"), ","),
        list(r.getString("people"), BETWEEN_PEOPLE));
  }

  static @Nullable Amount amount(ResultSet r) throws SQLException {
    String unit = r.getString("unit");
    return unit == null ? null : new Amount(r.getDouble("value"), unit);
  }

  private static List<String> list(String joined, String between) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(between));
  }

  /** Fields in the order of their names. */
  static String json(Map<String, String> fields) {
    try {
      return fields.isEmpty() ? "{}" : JSON.std.asString(new TreeMap<>(fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> fields(String json) {
    try {
      Map<String, String> fields = new TreeMap<>();
      JSON.std.mapFrom(json).forEach((k, v) -> fields.put(k, String.valueOf(v)));
      return fields;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }
}
