package org.servanda.world;

import java.util.ArrayList;
import java.util.List;
import org.servanda.record.Problem;
import org.servanda.table.Row;

/**
 * Where the rows of the tables come from: the built-in ones, and those that a user lays over them,
 * of which the lines that can't be read are named and left out.
 */
final class Source {
  private final org.servanda.table.Tables tables;
  private final List<Problem> problems = new ArrayList<>();

  Source(org.servanda.table.Tables tables) {
    this.tables = tables;
  }

  /** The built-in rows, or none where the user's table stands instead of them. */
  List<String[]> builtIn(String table) {
    String file = file(table);
    return tables.instead(Source.class, file) ? List.of() : Tables.rows(file);
  }

  /** The user's rows that can be read; call once for each table. */
  List<String[]> own(String table) {
    List<String[]> rows = new ArrayList<>();
    for (Row row : tables.own(Source.class, file(table))) {
      String[] columns = row.columns().toArray(new String[0]);
      String fault = Form.of(table).fault(columns);
      if (fault.isEmpty()) {
        rows.add(columns);
      } else {
        problems.add(new Problem(row.where(), fault));
      }
    }
    return rows;
  }

  /** The built-in rows and the user's after them, which win where the last word counts. */
  List<String[]> lastOwn(String table) {
    List<String[]> rows = new ArrayList<>(builtIn(table));
    rows.addAll(own(table));
    return rows;
  }

  /** The user's rows and the built-in ones after them, for where the first word counts. */
  List<String[]> firstOwn(String table) {
    List<String[]> rows = new ArrayList<>(own(table));
    rows.addAll(builtIn(table));
    return rows;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  static String file(String table) {
    return "en/" + table + ".tsv";
  }
}
