package org.servanda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** A target that nobody says was reached, but a figure shows it. */
  private String target() throws IOException {
    Path stories = folder.resolve("target.jsonl");
    String ledger = folder.resolve("target.db").toString();
    Files.writeString(
        stories,
        "{\"id\":\"1\",\"published\":\"2021-03-02\",\"publisher\":\"Harbour News\",\"text\":"
            + "\"Peru and Chile agreed to increase mutual trade to $3 billion by 2023.\"}\n"
            + "{\"id\":\"2\",\"published\":\"2024-03-02\",\"publisher\":\"Harbour News\",\"text\":"
            + "\"Trade turnover between Peru and Chile amounted to $3.4 billion in 2023.\"}\n"
            + "{\"id\":\"3\",\"published\":\"2024-04-02\",\"publisher\":\"Harbour News\",\"text\":"
            + "\"Peru pledged to supply 20,000 tonnes of wheat to Chile by September 30, 2024.\"}\n");
    run(Main.OK, "ingest", stories.toString(), "--ledger", ledger);
    return ledger;
  }

  @Test
  void commandsAndBriefAgreeOnWhatFiguresShow() throws IOException {
    String ledger = target();
    String[] of = {"--ledger", ledger, "--as-of", "2024-03-31"};
    String listed = run(Main.OK, with(of, "commitments"))[0];
    assertTrue(listed.contains("fulfilled") && !listed.contains("overdue"), listed);
    assertEquals("", run(Main.OK, with(of, "commitments", "--overdue"))[0]);
    assertEquals("", run(Main.OK, with(of, "due"))[0]);
    String account = run(Main.OK, with(of, "ledger", "PER", "CHL"))[0];
    assertTrue(account.contains("commitment  fulfilled"), account);
    String brief = run(Main.OK, with(of, "brief", "PER", "CHL"))[0];
    assertTrue(brief.contains("1 commitment: 1 fulfilled, 0 overdue"), brief);
    String[] before = {"--ledger", ledger, "--as-of", "2024-02-01"};
    String then = run(Main.OK, with(before, "commitments", "--overdue"))[0];
    assertTrue(then.contains("mutual trade"), then);
    assertTrue(run(Main.OK, with(before, "brief", "PER", "CHL"))[0].contains("1 overdue"), then);
  }

  @Test
  void whatIsToldLaterIsNotKnown() throws IOException {
    String ledger = target();
    String[] of = {"--ledger", ledger, "--as-of", "2022-01-01"};
    String account = run(Main.OK, with(of, "ledger", "PER", "CHL", "--format", "csv"))[0];
    assertTrue(account.contains("mutual trade") && !account.contains("wheat"), account);
    assertTrue(account.contains("counts,,figure") && !account.contains("2024-"), account);
    assertEquals("", run(Main.OK, with(of, "search", "wheat"))[0]);
    String id = run(Main.OK, "search", "wheat", "--ledger", ledger, "--format", "csv")[0];
    String wheat = id.lines().skip(1).findFirst().orElseThrow().split(",")[0];
    assertTrue(
        run(Main.USAGE, with(of, "show", wheat))[1].contains("nothing was told of it by 2022"));
  }

  private static String[] with(String[] options, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(options));
    return all.toArray(new String[0]);
  }

  @Test
  void decisionsGoFromLedgerToLedger() throws IOException {
    String ledger = target();
    String csv = run(Main.OK, "search", "wheat", "--ledger", ledger, "--format", "csv")[0];
    String wheat = csv.lines().skip(1).findFirst().orElseThrow().split(",")[0];
    run(Main.OK, "review", "confirm", wheat, "--by", "A. Clerk", "--ledger", ledger);
    String file = folder.resolve("decisions.jsonl").toString();
    assertTrue(
        run(Main.OK, "review", "export", file, "--ledger", ledger)[1].contains("1 decisions"));
    String other = folder.resolve("other.db").toString();
    run(Main.OK, "ingest", folder.resolve("target.jsonl").toString(), "--ledger", other);
    assertTrue(
        run(Main.OK, "review", "import", file, "--ledger", other)[1].contains("1 decisions taken"));
    assertTrue(
        run(Main.OK, "review", "import", file, "--ledger", other)[1].contains("1 known already"));
    assertTrue(run(Main.OK, "show", wheat, "--ledger", other)[0].contains("confirmed"));
    Files.writeString(Path.of(file), Files.readString(Path.of(file)) + "{}\n");
    String told = run(Main.SOME_UNREAD, "review", "import", file, "--ledger", other)[1];
    assertTrue(told.contains("decisions.jsonl:2: verb: missing"), told);
  }

  @Test
  void aMissingLedgerIsNamed() {
    String where = folder.resolve("none.db").toString();
    String told = run(Main.USAGE, "due", "--ledger", where)[1];
    assertTrue(told.startsWith("servanda: ") && told.contains("no such ledger"), told);
  }
}
