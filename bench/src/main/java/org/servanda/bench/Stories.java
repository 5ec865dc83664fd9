package org.servanda.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servanda.text.Document;

/** The wire stories that ship with this module, written for it. */
public final class Stories {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 10, 14);

  private Stories() {}

  /** All of them, {@code stories/01.txt} and on, each with the same day of publication. */
  public static List<Document> load() {
    List<Document> stories = new ArrayList<>();
    for (int n = 1; ; n++) {
      String name = "%02d".formatted(n);
      try (InputStream in = Stories.class.getResourceAsStream("stories/" + name + ".txt")) {
        if (in == null) {
          return List.copyOf(stories);
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        stories.add(new Document(name, text, PUBLISHED, null, null, null));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
