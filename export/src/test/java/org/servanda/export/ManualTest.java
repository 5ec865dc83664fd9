package org.servanda.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.servanda.export.gdelt.GdeltExporter;
import org.servanda.export.icews.IcewsExporter;
import org.servanda.export.kept.Kept;
import org.servanda.export.kind.KindExporter;
import org.servanda.export.series.SeriesExporter;
import org.servanda.export.table.Column;
import org.servanda.export.table.Table;

/** docs/formats.md tells of each field where it comes from. */
class ManualTest {
  private static final Path MANUAL = Path.of("../docs/formats.md");

  /** A table of the manual: made of the columns themselves. */
  static String section(Table<?> table) {
    StringBuilder text = new StringBuilder();
    text.append("A row of `")
        .append(table.name())
        .append("` is ")
        .append(table.about())
        .append(".\n\n");
    text.append("| column | type | from |\n| --- | --- | --- |\n");
    for (Column<?> c : table.columns()) {
      String type = c.type().name().toLowerCase(Locale.ROOT);
      String from = c.from().replace("|", "\\|");
      text.append("| ")
          .append(c.name())
          .append(" | ")
          .append(type)
          .append(" | ")
          .append(from)
          .append(" |\n");
    }
    return text.toString();
  }

  static List<Table<?>> tables() {
    List<Table<?>> tables = new ArrayList<>(KindExporter.tables());
    tables.addAll(Kept.tables());
    tables.addAll(GdeltExporter.tables());
    tables.addAll(IcewsExporter.tables());
    tables.addAll(SeriesExporter.tables());
    return tables;
  }

  @Test
  void everyTableStandsInIt() throws IOException {
    String manual = Files.readString(MANUAL);
    for (Table<?> table : tables()) {
      String section = section(table);
      assertTrue(manual.contains(section), "docs/formats.md should have:\n\n" + section);
    }
  }

  @Test
  void everyFormatHasAHeading() throws IOException {
    String manual = Files.readString(MANUAL);
    for (Format format : Format.values()) {
      assertTrue(manual.contains("`" + format.label() + "`"), format.label());
    }
  }

  @Test
  void everyFieldOfJsonFormatsStandsInIt() throws IOException {
    String manual = Files.readString(MANUAL);
    Set<String> fields = new TreeSet<>();
    for (String line : Samples.written(Format.PLOVER, false).split("\n")) {
      keys(JSON.std.mapFrom(line), fields);
    }
    for (String line : Samples.written(Format.FTM, false).split("\n")) {
      keys(JSON.std.mapFrom(line), fields);
    }
    Object graph = JSON.std.mapFrom(Samples.written(Format.JSONLD, false)).get("@graph");
    keys(graph, fields);
    Set<String> missing = new TreeSet<>(fields);
    missing.removeIf(f -> manual.contains("`" + f + "`"));
    assertEquals(Set.of(), missing);
  }

  private static void keys(@Nullable Object value, Set<String> keys) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (k, v) -> {
            keys.add(String.valueOf(k));
            keys(v, keys);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(v -> keys(v, keys));
    }
  }
}
