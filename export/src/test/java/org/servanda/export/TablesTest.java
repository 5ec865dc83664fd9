package org.servanda.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.export.document.Exporter;
import org.servanda.export.kind.KindExporter;
import org.servanda.export.table.Table;
import org.servanda.record.DocumentRecord;

/** The tables of the kinds, as CSV and as Parquet. */
class TablesTest {
  @TempDir Path folder;

  private void write(Format format) throws IOException {
    try (Exporter exporter = format.into(folder)) {
      for (DocumentRecord d : Samples.all()) {
        exporter.take(d);
      }
    }
  }

  @Test
  void csv_roundTrips() throws IOException {
    write(Format.CSV);
    List<DocumentRecord> documents = Samples.all();
    try (CSVParser rows = parser("documents")) {
      int i = 0;
      for (CSVRecord row : rows) {
        assertEquals(documents.get(i).text(), row.get("text"));
        assertEquals(orEmpty(documents.get(i).title()), row.get("title"));
        i++;
      }
      assertEquals(documents.size(), i);
    }
    String bytes = Files.readString(folder.resolve("events.csv"));
    assertTrue(bytes.contains("\r\n") && bytes.contains(",057,"), "RFC 4180, leading zeros");
    try (CSVParser rows = parser("events")) {
      for (CSVRecord row : rows) {
        String text = text(documents, row.get("document"));
        int begin = text.offsetByCodePoints(0, Integer.parseInt(row.get("begin")));
        int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
        assertEquals(text.substring(begin, end), row.get("exact"));
        assertTrue(text.substring(0, begin).endsWith(row.get("prefix")));
        assertTrue(text.substring(end).startsWith(row.get("suffix")));
      }
    }
    assertTrue(
        Files.readString(folder.resolve("csv-metadata.json"))
            .contains("http://www.w3.org/ns/csvw"));
  }

  private CSVParser parser(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(Files.newBufferedReader(folder.resolve(table + ".csv")), format);
  }

  private static String text(List<DocumentRecord> documents, String key) {
    return documents.stream()
        .filter(d -> org.servanda.export.document.Source.of(d).key().equals(key))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String s) {
    return s == null ? "" : s;
  }

  @Test
  void parquet_isReadByDuckDb_andHoldsWhatCsvHolds() throws IOException, SQLException {
    write(Format.CSV);
    write(Format.PARQUET);
    for (Table<?> table : KindExporter.tables()) {
      String parquet = "'" + folder.resolve(table.name() + ".parquet") + "'";
      String csv = "read_csv('" + folder.resolve(table.name() + ".csv") + "', all_varchar=true)";
      assertEquals(
          Duck.column("select count(*) from " + csv),
          Duck.column("select count(*) from " + parquet),
          table.name());
      assertEquals(
          table.header(),
          Duck.column("select column_name from (describe select * from " + parquet + ")"));
    }
    String events = "'" + folder.resolve("events.parquet") + "'";
    assertEquals(
        List.of("VARCHAR", "VARCHAR", "DATE", "DOUBLE", "VARCHAR[]", "BIGINT"),
        Duck.column(
            "select column_type from (describe select document, id, published, goldstein, sources, \"begin\" from "
                + events
                + ")"));
    assertEquals(
        List.of("[PER, CHL]"),
        Duck.column(
            "select list_sort(sources, 'DESC')::varchar from "
                + events
                + " where cameo = '057' and list_contains(sources, 'PER')"));
    assertEquals(
        List.of("0"),
        Duck.column(
            "select count(*) from "
                + events
                + " e join '"
                + folder.resolve("documents.parquet")
                + "' d using (document) where substring(d.text, e.\"begin\"::int + 1, (e.\"end\" - e.\"begin\")::int) <> e.exact"));
  }
}
