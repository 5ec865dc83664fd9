package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.record.Problem;
import org.servanda.text.Document;

/** A user's frames, classes and tables laid over the built-in ones. */
class OwnLexiconTest {
  /** The example ontology of the manual. */
  private static final Path WATER = Path.of("..", "docs", "ontologies", "water");

  @TempDir Path folder;

  private void write(String file, String lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, lines);
  }

  private static List<String> events(Reader reader, String text) {
    return Examples.lines("event", reader.read(Document.of("d", text)));
  }

  @TestFactory
  Stream<DynamicTest> waterDiplomacy_everyExampleGivesItsRecords() {
    Reader reader = Reader.create(WATER);
    assertEquals(List.of(), reader.problems());
    List<Examples.Example> examples = Examples.of("event", WATER);
    assertTrue(examples.size() >= 10);
    return examples.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.where(), () -> assertEquals(List.of(), e.faults(reader))));
  }

  @Test
  void ownLine_goesBeforeABuiltInOneThatAsksForMore() throws IOException {
    write("reader/event/en/classes.tsv", "FISHING_DEAL\tAGREE\n");
    write("reader/event/en/frames/fish.tsv", "sign\tnsubj=both\tFISHING_DEAL 030 -\n");
    assertEquals(
        List.of("event FISHING_DEAL 030 ISL,NOR -> ISL,NOR occurred"),
        events(Reader.create(folder), "Iceland and Norway signed a fishing agreement."));
  }

  @Test
  void ownLexicon_insteadLeavesOutTheBuiltInFrames() throws IOException {
    write("reader/event/en/classes.tsv", "FISHING\tCOOPERATE\n");
    write("reader/event/en/frames/fish.tsv", "fish\tnsubj=source obl:off=target\tFISHING 060 -\n");
    write("reader/event/en/frames/instead", "");
    Reader reader = Reader.create(folder);
    assertEquals(List.of(), events(reader, "Chile accused Peru of espionage."));
    assertEquals(1, events(reader, "Spain fished off Morocco.").size());
  }

  @Test
  void badLines_areNamedAndTheRestIsRead() throws IOException {
    write("reader/event/en/classes.tsv", "FISHING\tCOOPERATE\nBAD\tFRIENDSHIP\n");
    write(
        "reader/event/en/frames/fish.tsv",
        """
        fish\tnsubj=source
        fish\tnsubj=source\tANGLING 060 -
        fish\tnsubj=source\tFISHING
        fish\tnsubj=source obl:off=target:$nowhere\tFISHING 060 -
        fish\tnsubj=source obj:\tFISHING 060 -
        fish\tnsubj=source obl:off=target\tFISHING 060 -
        """);
    Reader reader = Reader.create(folder);
    String file = folder.resolve("reader/event/en/frames/fish.tsv").toString();
    List<String> named =
        reader.problems().stream().map(p -> p.where() + ": " + p.what()).sorted().toList();
    assertEquals(
        List.of(
            folder.resolve("reader/event/en/classes.tsv")
                + ":2: a class needs a name, a tab and the PLOVER class it is like",
            file + ":1: a frame needs predicate, roles and meaning, parted by tabs",
            file + ":2: no class is called ANGLING",
            file + ":3: after the class a CAMEO code is needed",
            file + ":4: no set is called $nowhere",
            file + ":5: no words after the colon of obj:"),
        named);
    assertEquals(1, events(reader, "Spain fished off Morocco.").size());
  }

  @Test
  void builtInLexicons_haveNoBadLine() {
    assertEquals(List.<Problem>of(), Reader.create().problems());
  }
}
