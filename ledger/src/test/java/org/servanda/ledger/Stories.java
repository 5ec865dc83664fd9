package org.servanda.ledger;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servanda.Reader;
import org.servanda.record.DocumentRecord;
import org.servanda.text.Document;

/** The stories on one relation that the tests ingest: what was read from each, by its name. */
final class Stories {
  private static final List<String> NAMES =
      List.of("01", "02", "03", "03-corrected", "04", "05", "06", "07", "08", "09", "10");

  private Stories() {}

  /** All eleven documents: ten stories, and the corrected version of the third. */
  static Map<String, DocumentRecord> read() {
    Reader reader = Reader.create();
    Map<String, DocumentRecord> read = new LinkedHashMap<>();
    NAMES.forEach(n -> read.put(n, reader.read(document(n))));
    return read;
  }

  /**
   * The ten stories as they might have been told so many years before, with other numbers and
   * longer names.
   */
  static List<DocumentRecord> varied(int years) {
    Reader reader = Reader.create();
    return NAMES.stream().map(n -> reader.read(varied(document(n), years))).toList();
  }

  private static Document varied(Document d, int years) {
    String text = d.text();
    for (int year = 2020; year <= 2027; year++) {
      text = text.replace(String.valueOf(year), String.valueOf(year - years));
    }
    text =
        text.replace("Strategic Partnership", "Strategic Partnership on Matter Number " + years)
            .replace("$500 million", "$" + (500 - years) + " million")
            .replace("300 million", (300 + years) + " million")
            .replace("trade office", "trade office of the " + years + "th district");
    return new Document(
        d.id() + years,
        text,
        Objects.requireNonNull(d.published()).minusYears(years),
        d.url() + "?" + years,
        d.title(),
        d.publisher());
  }

  private static Document document(String name) {
    String file = "stories/" + name + ".json";
    try (InputStream in = Objects.requireNonNull(Stories.class.getResourceAsStream(file), file)) {
      Map<String, Object> d = JSON.std.mapFrom(in);
      return new Document(
          field(d, "id"),
          field(d, "text"),
          LocalDate.parse(field(d, "published")),
          field(d, "url"),
          field(d, "title"),
          field(d, "publisher"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(Map<String, Object> d, String name) {
    return Objects.requireNonNull(d.get(name), name).toString();
  }
}
