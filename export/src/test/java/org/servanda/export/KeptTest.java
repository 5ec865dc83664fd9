package org.servanda.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.Reader;
import org.servanda.export.document.Exporter;
import org.servanda.export.document.Source;
import org.servanda.export.kept.Kept;
import org.servanda.ledger.Ledger;
import org.servanda.record.DocumentRecord;
import org.servanda.text.Document;

/** Exports of a ledger: what several documents tell is one line, with counts. */
class KeptTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @TempDir Path folder;

  private Ledger ledger() {
    Ledger ledger = Ledger.create(folder.resolve("l.db").toString());
    Reader reader = Reader.create();
    List<Document> documents =
        List.of(
            document("a", "Peru and Chile signed a treaty on fisheries in Lima on March 1, 2023."),
            document(
                "b",
                "In Lima, Chile and Peru signed a treaty on fisheries on March 1, 2023, officials said. It took years."),
            document(
                "c",
                "Peru pledged to supply 20,000 tonnes of wheat to Chile by September 30, 2023."));
    ledger.keep(documents.stream().map(reader::read).map(ledger::prepare).toList(), Instant.EPOCH);
    ledger.settle();
    return ledger;
  }

  private static Document document(String id, String text) {
    return new Document(
        id,
        text,
        LocalDate.of(2023, 3, 2),
        "https://" + id + ".example/story",
        "Story " + id,
        "Outlet " + id);
  }

  private String written(Ledger ledger, Format format, List<Set<String>> sides) throws IOException {
    StringWriter out = new StringWriter();
    try (Exporter exporter = format.onto(out, false, Instant.EPOCH)) {
      new Kept(ledger, sides, DAY, () -> {}).feed(exporter);
    }
    return out.toString();
  }

  @Test
  void anEventToldTwiceIsOneLineWithTwoMentions() throws IOException {
    try (Ledger ledger = ledger()) {
      List<String[]> events =
          written(ledger, Format.GDELT, List.of()).lines().map(l -> l.split("\t", -1)).toList();
      List<String[]> treaty =
          events.stream()
              .filter(r -> r[26].equals("057") && r[7].equals("PER") && r[17].equals("CHL"))
              .toList();
      assertEquals(1, treaty.size());
      assertEquals(
          "2 2 2", String.join(" ", treaty.get(0)[31], treaty.get(0)[32], treaty.get(0)[33]));
      long mentions =
          written(ledger, Format.MENTIONS, List.of())
              .lines()
              .filter(l -> l.startsWith(treaty.get(0)[0] + "\t"))
              .count();
      assertEquals(2, mentions);
      assertEquals("", written(ledger, Format.GDELT, List.of(Set.of("KEN"))));
      assertTrue(written(ledger, Format.ICAL, List.of()).contains("DTSTART;VALUE=DATE:20230930"));
      assertEquals(3, written(ledger, Format.BIBTEX, List.of()).split("@misc").length - 1);
    }
  }

  @Test
  void tablesHaveTheEntriesBesideTheRecords() throws IOException, SQLException {
    try (Ledger ledger = ledger()) {
      Path out = folder.resolve("out");
      try (Exporter exporter = Format.PARQUET.into(out)) {
        new Kept(ledger, List.of(), DAY, () -> {}).feed(exporter);
      }
      String entries = "'" + out.resolve("entries.parquet") + "'";
      assertEquals(
          List.of("2"),
          Duck.column(
              "select sources from " + entries + " where kind = 'event' and type = 'SUPPORT'"));
      assertEquals(
          List.of("overdue"),
          Duck.column(
              "select standing from "
                  + entries
                  + " where kind = 'commitment' and due = '2023-09-30'"));
      assertEquals(
          List.of("0"),
          Duck.column(
              "select count(*) from '"
                  + out.resolve("entry_records.parquet")
                  + "' r left join '"
                  + out.resolve("events.parquet")
                  + "' e on e.document = r.document and e.id = r.record where r.kind = 'event' and e.id is null"));
      assertTrue(Files.size(out.resolve("documents.parquet")) > 0);
    }
  }

  @Test
  void aDocumentHasTheKeyThatItHasInALedger() {
    try (Ledger ledger = ledger()) {
      for (String key : ledger.documents()) {
        DocumentRecord d = ledger.document(key).orElseThrow();
        assertEquals(key, Source.of(d).key());
      }
    }
  }
}
