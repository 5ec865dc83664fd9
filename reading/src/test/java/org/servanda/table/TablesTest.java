package org.servanda.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.topic.Topics;

/** Built-in tables, and a user's laid over them. */
class TablesTest {
  private static final String FILE = "en/spheres.tsv";

  @TempDir Path folder;

  private void write(String line) throws IOException {
    Path file = folder.resolve("topic").resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, line);
  }

  @Test
  void builtInTable_hasRowsWithoutComments() {
    List<Row> rows = Tables.builtIn().rows(Topics.class, FILE);
    assertTrue(rows.size() > 20);
    assertTrue(rows.stream().noneMatch(r -> r.column(0).startsWith("#")));
    assertTrue(rows.get(0).where().startsWith("topic/en/spheres.tsv:"));
  }

  @Test
  void ownTable_comesFirst() throws IOException {
    write("falconry\tfalcon|hawk\t# a sport\n");
    List<Row> rows = Tables.with(folder).rows(Topics.class, FILE);
    assertEquals("falconry", rows.get(0).column(0));
    assertEquals(List.of("falcon", "hawk"), rows.get(0).words(1));
    assertEquals(List.of(), rows.get(0).words(2));
    assertEquals(1 + Tables.builtIn().rows(Topics.class, FILE).size(), rows.size());
  }

  @Test
  void ownTable_insteadReplacesTheBuiltIn() throws IOException {
    write("# instead\nfalconry\tfalcon\n");
    List<Row> rows = Tables.with(folder).rows(Topics.class, FILE);
    assertEquals(1, rows.size());
    assertTrue(rows.get(0).where().endsWith("spheres.tsv:2"));
  }

  @Test
  void files_ownOnesAreAddedByName() throws IOException {
    Path own = Files.createDirectories(folder.resolve("topic/en/more"));
    Files.writeString(own.resolve("b.tsv"), "");
    Files.writeString(own.resolve("a.tsv"), "");
    Files.writeString(own.resolve("notes.txt"), "");
    assertEquals(
        List.of("en/more/b.tsv", "en/more/a.tsv"),
        Tables.with(folder).files(Topics.class, "en/more", List.of("en/more/b.tsv")));
    assertEquals(List.of(), Tables.builtIn().files(Topics.class, "en/more", List.of()));
  }

  @Test
  void missingTable_hasNoRows() {
    assertEquals(List.of(), Tables.builtIn().rows(Topics.class, "en/none.tsv"));
  }
}
