package org.servanda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a clear message that names it; the rest is read. */
class HostileInputTest {
  private static final String GOOD =
      "Peru and Chile signed a border treaty in Lima on Monday, the Peruvian president said.";

  @TempDir Path folder;

  /** What one run printed. */
  private record Run(int status, String out, String err) {
    long documents() {
      return out.lines().filter(l -> l.startsWith("{")).count();
    }
  }

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Run read(Path... files) {
    List<String> args = new ArrayList<>(List.of("read", "--format", "jsonl"));
    Arrays.stream(files).map(Path::toString).forEach(args::add);
    return run(args.toArray(String[]::new));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBadFileIsNamedAndTheOthersAreRead() throws IOException {
    Path good = file("good.txt", GOOD);
    Path empty = file("empty.txt", "");
    Path blank = file("blank.txt", " \n\t\n");
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    Path binary = file("binary.bin", bytes);
    Run r = read(empty, good, blank, binary, folder.resolve("missing.txt"), good);
    assertEquals(Main.SOME_UNREAD, r.status());
    assertEquals(2, r.documents());
    for (String name : List.of("empty.txt", "blank.txt", "binary.bin", "missing.txt")) {
      assertTrue(r.err().contains(name), r.err());
    }
    assertFalse(r.err().contains("Exception"), r.err());
  }

  @Test
  void otherEncodingsAreRead() throws IOException {
    for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
      Run r = read(file(charset + ".txt", GOOD.getBytes(Charset.forName(charset))));
      assertEquals(Main.OK, r.status(), charset);
      assertTrue(r.out().contains("border treaty"), charset);
    }
    Run marked = read(file("marked.txt", "\uFEFF" + GOOD));
    assertTrue(marked.out().contains("\"text\":\"Peru"), marked.out());
  }

  @Test
  void brokenBytesAreReadAsWellAsTheyCanBeAndToldOf() throws IOException {
    byte[] broken = (GOOD + " caf\u00e9 na\u00efve").getBytes(StandardCharsets.ISO_8859_1);
    Run r = read(file("latin.txt", broken));
    assertEquals(Main.OK, r.status());
    assertTrue(r.out().contains("caf\u00e9"), r.out());
    assertTrue(r.err().contains("latin.txt: not UTF-8"), r.err());
    byte[] cyrillic =
        "Президент Казахстана заявил, что договор подписан."
            .getBytes(Charset.forName("windows-1251"));
    Run c = read(file("cyrillic.txt", cyrillic));
    assertTrue(c.out().contains("Казахстана"), c.out());
    assertTrue(c.err().contains("windows-1251"), c.err());
  }

  @Test
  void brokenLinesOfJsonAreNamedByNumber() throws IOException {
    String lines =
        "{\"id\":\"a\",\"text\":\""
            + GOOD
            + "\"}\n"
            + "{\"id\":\"b\",\"text\":\n"
            + "[1,2]\n"
            + "\n"
            + "{\"id\":\"c\"}\n"
            + "{\"id\":\"d\",\"text\":\"\"}\n"
            + "{\"id\":\"e\",\"text\":\""
            + GOOD
            + "\",\"published\":\"2023-08-25T10:00:00Z\",\"more\":{\"x\":[1]}}";
    Run r = read(file("lines.jsonl", lines));
    assertEquals(Main.SOME_UNREAD, r.status());
    assertEquals(2, r.documents());
    assertTrue(r.err().contains("lines.jsonl:2: not JSON"), r.err());
    assertTrue(r.err().contains("lines.jsonl:3: not a JSON object"), r.err());
    assertTrue(r.err().contains("lines.jsonl:5: the object has no \"text\""), r.err());
    assertTrue(r.err().contains("d: the text is empty"), r.err());
    assertTrue(r.out().contains("\"published\":\"2023-08-25\""), r.out());
  }

  @Test
  void onlyRecordsGoToStandardOutput() throws IOException {
    Run r = read(file("good.txt", GOOD), folder.resolve("missing.txt"));
    assertTrue(r.out().lines().allMatch(l -> l.startsWith("{") && l.endsWith("}")), r.out());
  }

  @Test
  void anEndlessLineAndEndlessQuotationMarksAreRead() throws IOException {
    Path line = file("line.txt", (GOOD + " ").repeat(3000));
    Path marks = file("marks.txt", GOOD + " " + "“".repeat(10_000) + " so " + "\"".repeat(10_000));
    Path speakers =
        file(
            "speakers.txt",
            ("\"We agree with Peru,\" said Lopez.\n\n\"We do not,\" said Diaz.\n\n").repeat(2000));
    Run r = read(line, marks, speakers);
    assertEquals(Main.OK, r.status(), r.err());
    assertEquals(3, r.documents());
  }

  @Test
  @Timeout(600)
  void quotationsThatNeverEndAreRead() throws IOException {
    Path endless = file("endless.txt", "\"" + (GOOD + " ").repeat(1000));
    Path joined =
        file("joined.txt", "The minister said: " + "“We agree with Peru now.” ".repeat(4000));
    Path reopened =
        file("reopened.txt", "The minister said: " + "“Peru said yes and no.\n\n".repeat(4000));
    Path nested = file("nested.txt", "“Peru ‘said ".repeat(10_000) + "’ agreed” ".repeat(10_000));
    Path unbalanced =
        file("unbalanced.txt", "“Peru ”Chile“ say ‘no «to \"war. They» said “yes. ".repeat(2000));
    Run r = read(endless, joined, reopened, nested, unbalanced);
    assertEquals(Main.OK, r.status(), r.err());
    assertEquals(5, r.documents());
  }

  @Test
  void aFolderIsReadInOrderOfNamesAndALoopIsNamed() throws IOException {
    file("b.txt", GOOD);
    file("a.txt", GOOD);
    Run r = read(folder);
    assertEquals(2, r.documents());
    assertTrue(r.out().indexOf("a.txt") < r.out().indexOf("b.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Run loop = read(folder);
    assertEquals(Main.SOME_UNREAD, loop.status());
    assertFalse(loop.err().contains("Exception:"), loop.err());
  }

  @Test
  void unusableArgumentsEndWithTwo() {
    assertEquals(Main.USAGE, run("read").status());
    assertEquals(Main.USAGE, run("read", "--format", "xml", "x").status());
    assertEquals(Main.USAGE, run("nonsense").status());
    assertEquals(Main.USAGE, run().status());
    assertEquals(Main.OK, run("--help").status());
  }
}
