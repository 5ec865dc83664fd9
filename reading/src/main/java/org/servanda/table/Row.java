package org.servanda.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a table, its columns parted by tabs.
 *
 * @param columns as written, without blanks around them
 * @param where file and line, for messages
 * @param own whether it is of a user's table, laid over the built-in one
 */
public record Row(List<String> columns, String where, boolean own) {
  public Row {
    columns = List.copyOf(columns);
  }

  static Row of(String line, String where, boolean own) {
    List<String> columns = new ArrayList<>();
    for (String c : split(line, '\t')) {
      columns.add(c.strip());
    }
    return new Row(columns, where, own);
  }

  /** A column; empty where the line has fewer. */
  public String column(int i) {
    return i < columns.size() ? columns.get(i) : "";
  }

  /** The words of a column, parted by bars; none where it is empty. */
  public List<String> words(int i) {
    String column = column(i);
    return column.isEmpty() ? List.of() : split(column, '|');
  }

  /** The parts of a text between the bars, tabs or the like; at least one. */
  public static List<String> split(String s, char at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = s.indexOf(at); i >= 0; i = s.indexOf(at, from)) {
      parts.add(s.substring(from, i));
      from = i + 1;
    }
    parts.add(s.substring(from));
    return parts;
  }
}
