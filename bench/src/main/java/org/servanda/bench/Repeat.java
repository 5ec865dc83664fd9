package org.servanda.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servanda.Reader;
import org.servanda.language.Sentence;
import org.servanda.text.Document;

/**
 * Writes the stories many times over, as JSON Lines and as plain text, for whole processes to read.
 *
 * <p>Arguments: folder of stories, how often, folder to write {@code stories.jsonl}, {@code
 * stories.txt} and the number of {@code tokens} to.
 */
public final class Repeat {
  private Repeat() {}

  public static void main(String[] args) throws IOException {
    List<String> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path f : files.sorted().toList()) {
        stories.add(Files.readString(f));
      }
    }
    int times = Integer.parseInt(args[1]);
    Path to = Path.of(args[2]);
    Reader reader = Reader.create();
    long tokens = 0;
    for (String s : stories) {
      for (Sentence sentence : reader.analyse(Document.of("x", s)).sentences()) {
        tokens += sentence.tokens().size();
      }
    }
    try (Writer lines = Files.newBufferedWriter(to.resolve("stories.jsonl"));
        Writer text = Files.newBufferedWriter(to.resolve("stories.txt"));
        JsonGenerator json = new JsonFactory().createGenerator(lines)) {
      json.setRootValueSeparator(null);
      for (int n = 0; n < times; n++) {
        for (int i = 0; i < stories.size(); i++) {
          json.writeStartObject();
          json.writeStringField("id", n + "-" + i);
          json.writeStringField("text", stories.get(i));
          json.writeEndObject();
          json.flush();
          lines.write('\n');
          text.write(stories.get(i));
          text.write("\n\n");
        }
      }
    }
    Files.writeString(to.resolve("tokens"), String.valueOf(tokens * times));
  }
}
