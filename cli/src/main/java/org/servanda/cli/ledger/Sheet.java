package org.servanda.cli.ledger;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.account.Rows;

/**
 * Prints rows in the form asked for: columns for people, one array or comma-separated values for
 * programs. Sections have headings in a table, and are a field of each row elsewhere.
 */
final class Sheet {
  /** Forms of output. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  private static final String GAP = "  ";
  private static final int NARROWEST = 12;

  private final PrintWriter out;
  private final Format format;
  private final int width;
  private final List<Map<String, Object>> all = new ArrayList<>();
  private boolean begun;

  Sheet(PrintWriter out, Format format, int width) {
    this.out = out;
    this.format = format;
    this.width = width;
  }

  /**
   * Adds rows.
   *
   * @param name heading, or the empty string
   * @param columns fields that a table shows
   */
  void section(String name, List<String> columns, List<Map<String, Object>> rows) {
    if (format != Format.TABLE) {
      for (Map<String, Object> row : rows) {
        Map<String, Object> named = new LinkedHashMap<>();
        if (!name.isEmpty()) {
          named.put("section", name.toLowerCase(java.util.Locale.ROOT));
        }
        named.putAll(row);
        named.remove("amount");
        all.add(named);
      }
      return;
    }
    if (rows.isEmpty()) {
      return;
    }
    if (!name.isEmpty()) {
      out.println((begun ? "\n" : "") + name);
    }
    begun = true;
    table(columns, rows, name.isEmpty() ? "" : GAP);
  }

  /** Prints what is printed as a whole. */
  void end() {
    try {
      if (format == Format.JSON) {
        out.println(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(all));
      } else if (format == Format.CSV) {
        csv();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
  }

  private void csv() throws IOException {
    Set<String> header = new LinkedHashSet<>();
    all.forEach(row -> header.addAll(row.keySet()));
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(header);
    for (Map<String, Object> row : all) {
      csv.printRecord(header.stream().map(h -> text(row.get(h))).toList());
    }
  }

  private void table(List<String> columns, List<Map<String, Object>> rows, String indent) {
    List<String> used =
        columns.stream()
            .filter(c -> rows.stream().anyMatch(r -> !text(r.get(c)).isEmpty()))
            .toList();
    int[] widths = new int[used.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = used.get(i).length();
      for (Map<String, Object> row : rows) {
        widths[i] = Math.max(widths[i], text(row.get(used.get(i))).length());
      }
    }
    fit(widths, width - indent.length());
    line(used, widths, indent);
    for (Map<String, Object> row : rows) {
      line(used.stream().map(c -> text(row.get(c))).toList(), widths, indent);
    }
  }

  /** Takes from the widest column until all fit. */
  private static void fit(int[] widths, int room) {
    int all = -GAP.length();
    for (int w : widths) {
      all += w + GAP.length();
    }
    while (all > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      all--;
    }
  }

  private void line(List<String> cells, int[] widths, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String cut = cell.length() > widths[i] ? cell.substring(0, widths[i] - 1) + "…" : cell;
      line.append(cut).append(" ".repeat(widths[i] - cut.length())).append(GAP);
    }
    out.println(line.toString().stripTrailing());
  }

  /** A value in one line: a list by commas, a span of days in its shortest form. */
  static String text(@Nullable Object value) {
    if (value == null || Boolean.FALSE.equals(value)) {
      return "";
    }
    if (value instanceof List<?> list) {
      return String.join(",", list.stream().map(String::valueOf).toList());
    }
    if (value instanceof Map<?, ?> map) {
      Object from = map.get("from");
      Object to = map.get("to");
      return from == null || to == null
          ? map.toString()
          : new org.servanda.record.Period(
                  java.time.LocalDate.parse(from.toString()),
                  java.time.LocalDate.parse(to.toString()))
              .toString();
    }
    if (value instanceof Double d) {
      return Rows.number(d);
    }
    return Boolean.TRUE.equals(value) ? "yes" : value.toString().replaceAll("\\s+", " ");
  }
}
