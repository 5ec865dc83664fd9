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
