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

/** The commands, as a user calls them. */
class CommandsTest {
  @TempDir Path folder;

  private static String out(int status, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int ended =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    assertEquals(status, ended, err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTableHasHeadingsAndEvidence() {
    String table = out(Main.OK, "read", "../examples/story.txt", "--evidence");
    for (String heading :
        new String[] {
          "Statements", "Agreements", "Commitments", "Figures", "Engagements", "Events", "Spheres"
        }) {
      assertTrue(table.contains("\n" + heading + "\n"), heading);
    }
    assertTrue(table.contains("«Following the talks, the two presidents signed"), table);
  }

  @Test
  void jsonIsOneArrayAndJsonLinesOneObjectALine() {
    String json =
        out(Main.OK, "read", "../examples/story.txt", "../examples/story.txt", "--format", "json")
            .strip();
    assertTrue(json.startsWith("[") && json.endsWith("]"));
    String lines =
        out(Main.OK, "read", "../examples/story.txt", "../examples/story.txt", "--format", "jsonl");
    assertEquals(2, lines.lines().count());
    assertEquals(lines.lines().findFirst(), lines.lines().skip(1).findFirst());
  }

  @Test
  void resolveGivesCountryAndSector() throws IOException {
    Path file = folder.resolve("actors.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"1\",\"actor\":\"Kenyan soldiers\",\"date\":\"2020-01-01\"}\n"
            + "{\"id\":\"2\",\"actor\":\"Emmanuel Macron\",\"date\":\"2020-01-01\"}\n");
    String lines = out(Main.OK, "resolve", file.toString());
    assertTrue(lines.contains("\"id\":\"1\",\"country\":\"KEN\",\"sector\":\"MIL\""), lines);
    assertTrue(lines.contains("\"id\":\"2\",\"country\":\"FRA\",\"sector\":\"GOV\""), lines);
  }

  @Test
  void ownLexicon_isLaidOver() {
    String text = "Kyrgyzstan released water to Uzbekistan.";
    String water = "../docs/ontologies/water";
    assertTrue(
        out(Main.OK, "explain", text, "--lexicon", water)
            .contains("event WATER_RELEASE 061 KGZ -> UZB"));
    String counted = out(Main.OK, "selftest", "event", "--lexicon", water);
    assertTrue(counted.matches("(?s).*?([1-9]\\d+) examples, \\1 right.*"), counted);
    out(Main.USAGE, "explain", text, "--lexicon", folder.resolve("nowhere").toString());
  }

  @Test
  void explainShowsTheParseAndTheLinesThatFired() {
    String text = out(Main.OK, "explain", "Japan pledged $200 million to Kenya.");
    assertTrue(text.contains("pledge VERB"), text);
    assertTrue(text.contains("fired  reader/commitment/en/frames.tsv:"), text);
    assertTrue(text.contains("commitment by JPN to KEN"), text);
  }

  @Test
  void selftestCountsTheExamples() {
    assertTrue(out(Main.OK, "selftest", "sphere").contains("sphere"));
  }

  @Test
  void evaluateComparesWithGoldAndNamesBadLines() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"text\":\"Peru and Chile signed a border treaty in Lima.\","
            + "\"agreements\":[{\"name\":\"border treaty\",\"action\":\"signed\"}]}\n"
            + "{\"id\":\"no text\"}\n{broken\n");
    String table = out(Main.SOME_UNREAD, "evaluate", gold.toString());
    assertTrue(table.contains("agreements         1       0       0"), table);
    assertTrue(table.contains("agreements action          1.000 of 1"), table);
  }
}
