package org.servanda.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;

/** A table with a header line, its columns parted by commas, semicolons or tabs. */
public final class CsvFile {
  private static final int HEAD = 1 << 16;

  private final Mapping mapping;
  private final Limits limits;

  public CsvFile(Mapping mapping, Limits limits) {
    this.mapping = mapping;
    this.limits = limits;
  }

  /** Hands over every row, or what is wrong with it. */
  public void read(Source source, InputStream in, Sink sink) throws IOException {
    in.mark(HEAD + 1);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Bounded reader =
        new Bounded(new BufferedReader(new InputStreamReader(in, charset(head))), limits.text());
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(new String(head, StandardCharsets.ISO_8859_1)))
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      Iterator<CSVRecord> rows = parser.iterator();
      if (!rows.hasNext()) {
        throw new Unreadable("the file is empty");
      }
      List<String> header = rows.next().stream().map(h -> h.replace("\uFEFF", "").strip()).toList();
      take(source, rows, columns(header), reader, sink);
    } catch (UncheckedIOException e) {
      throw new Unreadable("the table is broken: " + e.getMessage());
    }
  }

  private void take(
      Source source,
      Iterator<CSVRecord> rows,
      Map<Integer, String> columns,
      Bounded reader,
      Sink sink) {
    Rows to = new Rows(source, Mapping.NONE, sink);
    while (rows.hasNext()) {
      CSVRecord row = rows.next();
      Map<String, String> fields = new HashMap<>();
      columns.forEach(
          (i, field) -> {
            if (i < row.size()) {
              fields.put(field, row.get(i));
            }
          });
      to.take(source.name() + ":" + row.getRecordNumber(), "row", fields);
      reader.next();
    }
  }

  /** Which column holds which field. */
  private Map<Integer, String> columns(List<String> header) throws Unreadable {
    Map<Integer, String> columns = new HashMap<>();
    for (String field : Mapping.FIELDS) {
      String column = mapping.column(field, header);
      if (column != null) {
        columns.put(header.indexOf(column), field);
      }
    }
    if (!columns.containsValue("text") && !columns.containsValue("html")) {
      throw new Unreadable(
          "no column \"text\" among "
              + String.join(", ", header.subList(0, Math.min(12, header.size())))
              + "; say which it is: --map text=COLUMN");
    }
    return columns;
  }

  /** The charset of what was read so far, up to its last full line. */
  private static Charset charset(byte[] head) throws Unreadable {
    int end = head.length;
    while (end > 0 && head[end - 1] != '\n') {
      end--;
    }
    return Charsets.decode(end == 0 ? head : Arrays.copyOf(head, end))
        .orElseThrow(() -> new Unreadable("not a table: binary data"))
        .charset();
  }

  private static char delimiter(String head) {
    int end = head.indexOf('\n');
    String line = end < 0 ? head : head.substring(0, end);
    char best = ',';
    for (char c : new char[] {'\t', ';', '|'}) {
      best = count(line, c) > count(line, best) ? c : best;
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(x -> x == c).count();
  }
}
