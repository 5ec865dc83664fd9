package org.servanda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.export.Format;

/** Exports, as a user calls them. */
class ExportCommandsTest {
  @TempDir Path folder;

  private String[] run(int status, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int ended =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    String told = err.toString(StandardCharsets.UTF_8);
    assertEquals(status, ended, told);
    return new String[] {out.toString(StandardCharsets.UTF_8), told};
  }

  private String ledger() throws IOException {
    Path stories = folder.resolve("stories.jsonl");
    String ledger = folder.resolve("l.db").toString();
    Files.writeString(
        stories,
        "{\"id\":\"1\",\"published\":\"2022-03-02\",\"publisher\":\"Harbour News\",\"url\":\"https://h.example/1\",\"text\":"
            + "\"Peru pledged to supply 20,000 tonnes of wheat to Chile by September 30, 2022.\"}\n"
            + "{\"id\":\"2\",\"published\":\"2023-03-02\",\"publisher\":\"Harbour News\",\"url\":\"https://h.example/2\",\"text\":"
            + "\"Peru and Chile signed a treaty on fisheries in Lima on March 1, 2023.\"}\n");
    run(Main.OK, "ingest", stories.toString(), "--ledger", ledger);
    return ledger;
  }

  @Test
  void everyFormatComesFromTextsAndFromALedger() throws IOException {
    String ledger = ledger();
    String stories = folder.resolve("stories.jsonl").toString();
    for (Format f : Format.values()) {
      String label = f.label();
      if (f.folder()) {
        Path read = folder.resolve("read-" + label);
        Path kept = folder.resolve("kept-" + label);
        run(Main.OK, "read", stories, "--format", label, "--out", read.toString());
        run(Main.OK, "export", label, "--ledger", ledger, "--out", kept.toString());
        String events = f == Format.CSV ? "events.csv" : "events.parquet";
        assertTrue(Files.size(read.resolve(events)) > 100, label);
        assertTrue(Files.size(kept.resolve(events)) > 100, label);
        run(Main.USAGE, "export", label, "--ledger", ledger);
      } else {
        String read = run(Main.OK, "read", stories, "--format", label)[0];
        String kept = run(Main.OK, "export", label, "--ledger", ledger)[0];
        assertTrue(read.length() > 50 && kept.length() > 50, label);
      }
    }
  }

  @Test
  void linesOfGdelt_areTheSameFromEither_untilTheyAreMerged() throws IOException {
    String ledger = ledger();
    String read =
        run(Main.OK, "read", folder.resolve("stories.jsonl").toString(), "--format", "gdelt")[0];
    String kept = run(Main.OK, "export", "gdelt", "--ledger", ledger)[0];
    assertEquals(read.lines().sorted().toList(), kept.lines().sorted().toList());
    kept.lines().forEach(l -> assertEquals(61, l.split("\t", -1).length));
  }

  @Test
  void aFileMayBeCompressed() throws IOException {
    Path file = folder.resolve("events.tsv.gz");
    run(
        Main.OK,
        "export",
        "gdelt",
        "PER",
        "CHL",
        "--ledger",
        ledger(),
        "--out",
        file.toString(),
        "--header");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("GLOBALEVENTID\t"), text);
    }
  }

  @Test
  void theSourcesOfABriefAreBibTeX() throws IOException {
    String bib = run(Main.OK, "brief", "PER", "CHL", "--ledger", ledger(), "--format", "bib")[0];
    assertTrue(bib.contains("@misc{harbournews2023:") && bib.contains("https://h.example/2"), bib);
  }

  @Test
  void anUnknownFormatIsNamed() {
    String told = run(Main.USAGE, "export", "sas", "--ledger", "none.db")[1];
    assertTrue(told.contains("sas: no such format; there are csv, parquet, gdelt"), told);
  }
}
