package org.servanda.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Words of titles and of names of bodies, each with the sector it implies ("-" for none). */
final class Vocabulary {
  private final Map<String, String> titles;
  private final Map<String, String> bodies;

  private Vocabulary(Map<String, String> titles, Map<String, String> bodies) {
    this.titles = titles;
    this.bodies = bodies;
  }

  static Vocabulary load() {
    return new Vocabulary(read("en/titles.tsv"), read("en/bodies.tsv"));
  }

  private static Map<String, String> read(String file) {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (!line.startsWith("#") && columns.length == 2) {
          for (String w : columns[1].split("\\|")) {
            words.putIfAbsent(w, columns[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  Optional<String> title(String word) {
    return Optional.ofNullable(titles.get(word.toLowerCase(Locale.ROOT)));
  }

  Optional<String> body(String word) {
    return Optional.ofNullable(bodies.get(word.toLowerCase(Locale.ROOT)));
  }
}
