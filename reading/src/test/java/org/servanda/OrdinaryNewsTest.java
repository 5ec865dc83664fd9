package org.servanda;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.record.DocumentRecord;
import org.servanda.text.Document;

/**
 * News of sport, weather, culture, firms, science, traffic, crime and health in which nobody does
 * anything political: a reader of events must keep still. Paragraphs, parted by empty lines, in
 * {@code quiet/ordinary.txt}.
 */
class OrdinaryNewsTest {
  private static final Path NEWS = Path.of("src/test/quiet/ordinary.txt");

  @Test
  void ordinaryNewsGivesFewerThanTwoEventsInAHundredSentences() throws IOException {
    Reader reader = Reader.create();
    String[] paragraphs = Files.readString(NEWS).strip().split("\\n\\s*\\n");
    assertTrue(paragraphs.length >= 60, "only " + paragraphs.length + " paragraphs");
    List<String> found = new ArrayList<>();
    int sentences = 0;
    for (String p : paragraphs) {
      DocumentRecord r = reader.read(Document.of("x", p).withPublished(LocalDate.of(2024, 5, 2)));
      sentences += p.split("[.!?](\\s|$)").length;
      r.events().forEach(e -> found.add(e.type() + ": " + p));
    }
    assertTrue(
        found.size() * 100 < 2 * sentences,
        found.size() + " events in " + sentences + " sentences: " + found);
  }
}
