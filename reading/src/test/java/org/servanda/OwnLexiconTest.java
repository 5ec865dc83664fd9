package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
        List.of("event FISHING_DEAL 030 ISL,NOR occurred"),
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

  private static String actor(Reader reader, String phrase) {
    return reader
        .world()
        .resolve(reader.language(), phrase, LocalDate.of(2020, 5, 1))
        .map(e -> e.country() + " " + e.sector())
        .orElse("nobody");
  }

  @Test
  void ownActors_winAndColourWhatIsSaidOfThem() throws IOException {
    write("world/en/organisations.tsv", "RHC\tIGO\t-\tRhine Council|RHC\n");
    write("world/en/armed.tsv", "REB\tLUX\tMoselle Front\nREB\tBEL\tOxfam\n");
    write("world/en/regions.tsv", "LUX\tMosellia\tMosellian\tMosellians\n");
    write("world/en/roles.tsv", "AGR\tstrong\tvintner|vintners\n");
    write("world/en/persons.tsv", "LUX\tferry minister\tGOV\tJos Weidenhaupt 2015-2019\n");
    write("world/en/cities.tsv", "Wasserheim\tLUX\t49.6\t6.4\n");
    Reader reader = Reader.create(folder);
    assertEquals(List.of(), reader.problems());
    assertEquals("IGO IGO", actor(reader, "the Rhine Council"));
    assertEquals("LUX REB", actor(reader, "members of the Moselle Front"));
    assertEquals("BEL REB", actor(reader, "Oxfam"));
    assertEquals("LUX AGR", actor(reader, "Mosellian vintners"));
    assertEquals("LUX ELI", actor(reader, "Jos Weidenhaupt"));
    assertEquals("LUX COP", actor(reader, "police in Wasserheim"));
  }

  @Test
  void badLinesOfActorsAndCues_areNamedAndTheRestIsRead() throws IOException {
    write(
        "world/en/armed.tsv",
        """
        REB\tLuxembourg\tMoselle Front
        REBEL\tLUX\tMoselle Front
        REB\tLUX
        REB\tLUX\tMoselle Front\tsince=1999
        REB\tLUX\tAlzette Front\tfrom=1999-01-01
        """);
    write("world/en/cities.tsv", "Wasserheim\tLUX\tnorth\t6.4\n");
    write("world/en/roles.tsv", "AGR\tvery\tvintner\n");
    write("speech/en/verbs.tsv", "shout\tsay\tthat\tholler\nsay\tsay\tyodel\n");
    Reader reader = Reader.create(folder);
    String armed = folder.resolve("world/en/armed.tsv").toString();
    String verbs = folder.resolve("speech/en/verbs.tsv").toString();
    assertEquals(
        List.of(
            verbs + ":1: no sort of cue is called shout: say, think, act, show",
            verbs + ":2: a cue needs sort, manner, frames and lemmas, parted by tabs",
            armed + ":1: Luxembourg is no country code of three capitals",
            armed + ":2: no sector is called REBEL",
            armed + ":3: column 3 is missing",
            armed + ":4: since=1999 is no mark: bare, state, from=DAY, to=DAY",
            folder.resolve("world/en/cities.tsv") + ":1: north is no number of degrees",
            folder.resolve("world/en/roles.tsv")
                + ":1: very is none of strong, weak, colour, bare"),
        reader.problems().stream().map(p -> p.where() + ": " + p.what()).sorted().toList());
    assertEquals("LUX REB", actor(reader, "the Alzette Front"));
  }

  @Test
  void ownCue_isOneOfSpeech() throws IOException {
    write("speech/en/verbs.tsv", "say\tsay\tthat quote\tyodel\n");
    Document d = Document.of("d", "The minister yodelled that the pass was open.");
    assertEquals(0, Reader.create().read(d).statements().size());
    assertEquals(1, Reader.create(folder).read(d).statements().size());
  }

  @Test
  void waterDiplomacy_knowsRiverCommissions() {
    Reader reader = Reader.create(WATER);
    assertEquals("PAK GOV", actor(reader, "chairman of IRSA"));
    assertEquals("IGO IGO", actor(reader, "the Danube Commission"));
    assertEquals("EGY AGR", actor(reader, "Egyptian irrigators"));
  }

  @Test
  void builtInLexicons_haveNoBadLine() {
    assertEquals(List.<Problem>of(), Reader.create().problems());
  }
}
