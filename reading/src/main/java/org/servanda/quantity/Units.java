package org.servanda.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words of numbers, scales, currencies and units, by sort: {@code en/units.tsv}. */
final class Units {
  private final Map<String, Map<String, String>> words;

  private Units(Map<String, Map<String, String>> words) {
    this.words = words;
  }

  static Units load() {
    Map<String, Map<String, String>> words = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Units.class.getResourceAsStream("en/units.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (columns.length == 3 && !line.startsWith("#")) {
          for (String w : columns[2].split("\\|")) {
            words.computeIfAbsent(w, k -> new HashMap<>(2)).put(columns[0], columns[1]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Units(words);
  }

  /** The value or code of a word or phrase of this sort, or null. */
  @Nullable String value(String sort, String word) {
    Map<String, String> sorts = words.get(word);
    return sorts == null ? null : sorts.get(sort);
  }

  boolean knows(String word) {
    return words.containsKey(word);
  }
}
