package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Json;
import org.servanda.text.Document;

/**
 * Whole stories against what a careful reader finds in them: {@code golden/NAME.txt} and {@code
 * golden/NAME.expected}, reviewed as a diff. {@code mvn test -Dgolden.write} writes them anew.
 */
class GoldenTest {
  private static final Reader READER = Reader.create();
  private static final Path FOLDER = Path.of("src/test/golden");

  @TestFactory
  Stream<DynamicTest> everyStoryGivesItsRecords() throws IOException {
    List<Path> stories;
    try (Stream<Path> files = Files.list(FOLDER)) {
      stories = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    assertEquals(true, stories.size() >= 3);
    return stories.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private static void check(Path story) throws IOException {
    String name = story.getFileName().toString().replace(".txt", "");
    DocumentRecord r = READER.read(Document.of(name, Files.readString(story)));
    List<String> lines = new ArrayList<>();
    for (String kind : Examples.KINDS) {
      lines.addAll(Examples.lines(kind, r));
    }
    Path expected = story.resolveSibling(name + ".expected");
    if (System.getProperty("golden.write") != null) {
      Files.write(expected, lines);
    }
    assertEquals(Files.readString(expected).strip(), String.join("\n", lines));
  }

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    String text = Files.readString(FOLDER.resolve("pretoria.txt"));
    assertEquals(json(text), json(text));
  }

  private static String json(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
      new Json(g).write(READER.read(Document.of("x", text)));
    }
    return out.toString();
  }
}
