package org.servanda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a ledger, as a user calls them. */
class LedgerCommandsTest {
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

  @Test
  void whatIsIngestedIsAnswered() throws IOException {
    Path stories = folder.resolve("stories.jsonl");
    String ledger = folder.resolve("l.db").toString();
    Files.writeString(
        stories,
        "{\"id\":\"1\",\"published\":\"2022-03-02\",\"publisher\":\"Harbour News\",\"text\":"
            + "\"Peru pledged to supply 20,000 tonnes of wheat to Chile by September 30, 2022.\"}\n"
            + "{\"id\":\"2\",\"published\":\"2023-03-02\",\"publisher\":\"Harbour News\",\"text\":"
            + "\"Peru and Chile signed a treaty on fisheries in Lima on March 1, 2023.\"}\n");
    assertTrue(
        run(Main.OK, "ingest", stories.toString(), "--ledger", ledger)[1].contains("2 added"));
    assertTrue(
        run(Main.OK, "ingest", stories.toString(), "--ledger", ledger)[1].contains("2 unchanged"));
    String account = run(Main.OK, "ledger", "Peru", "CHL", "--ledger", ledger)[0];
    assertTrue(
        account.contains("Agreements\n") && account.contains("treaty on fisheries"), account);
    String overdue =
        run(Main.OK, "commitments", "--overdue", "--as-of", "2023-01-01", "--ledger", ledger)[0];
    assertTrue(overdue.contains("wheat"), overdue);
    String json =
        run(Main.OK, "timeline", "PER", "--format", "json", "--ledger", ledger)[0].strip();
    assertTrue(json.startsWith("[") && json.endsWith("]"), json);
    String csv = run(Main.OK, "search", "fisheries", "--format", "csv", "--ledger", ledger)[0];
    assertTrue(csv.startsWith("id,kind,"), csv);
  }

  @Test
  void aMissingLedgerIsNamed() {
    String where = folder.resolve("none.db").toString();
    String told = run(Main.USAGE, "due", "--ledger", where)[1];
    assertTrue(told.startsWith("servanda: ") && told.contains("no such ledger"), told);
  }
}
