package org.servanda.export;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.servanda.Reader;
import org.servanda.export.document.Exporter;
import org.servanda.record.DocumentRecord;
import org.servanda.text.Document;

/** Documents for the tests, some with what breaks formats: tabs, line ends, quotes, emoji. */
final class Samples {
  private static final Instant NOW = Instant.parse("2024-07-01T12:00:00Z");

  private Samples() {}

  private static Document story(String id, String url, String day, String publisher, String text) {
    return new Document(
        id,
        text,
        java.time.LocalDate.parse(day),
        url,
        "Title\tof \"" + id + "\"; 50% & more_",
        publisher);
  }

  static List<DocumentRecord> all() {
    Reader reader = Reader.create();
    List<DocumentRecord> records = new ArrayList<>();
    for (Document d :
        List.of(
            story(
                "one",
                "https://www.harbour.example/a?x=1&y={2}",
                "2023-03-02",
                "Harbour News",
                "Romanian President Klaus Iohannis visited Kenya on March 1, 2023.\n\n"
                    + "\uD83D\uDE80 Peru and Chile signed a treaty on fisheries in Lima on March 1, 2023.\n"
                    + "\"We will buy 20,000 tonnes of wheat,\"\tsaid Chilean President Gabriel Boric. "
                    + "The U.S. President Joe Biden praised the treaty."),
            story(
                "two",
                "https://daily.example/b",
                "2022-03-02",
                "The Daily, \"Lima\"",
                "Peru pledged to supply 20,000 tonnes of wheat to Chile by September 30, 2022. "
                    + "Trade between Peru and Chile reached $500 million in 2021. "
                    + "France condemned Russia for an attack on Ukraine. "
                    + "Peru denied that it had attacked Chile."),
            story(
                "three",
                "",
                "1988-06-02",
                "",
                "The Soviet Union signed a treaty with East Germany on June 1, 1988. "
                    + "The United Nations condemned South Africa. "
                    + "Serbia and Kosovo will hold talks in Brussels next week."))) {
      records.add(
          reader.read(
              d.url() != null && d.url().isEmpty()
                  ? new Document(d.id(), d.text(), d.published(), null, null, null)
                  : d));
    }
    return records;
  }

  /** What a format makes of them. */
  static String written(Format format, boolean header) throws IOException {
    StringWriter out = new StringWriter();
    try (Exporter exporter = format.onto(out, header, NOW)) {
      for (DocumentRecord d : all()) {
        exporter.take(d);
      }
    }
    return out.toString();
  }
}
