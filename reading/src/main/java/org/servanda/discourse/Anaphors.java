package org.servanda.discourse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that stand for somebody named elsewhere, by sort: {@code en/words.tsv}. */
final class Anaphors {
  private final Map<String, Set<String>> bySort;

  private Anaphors(Map<String, Set<String>> bySort) {
    this.bySort = bySort;
  }

  static Anaphors load() {
    Map<String, Set<String>> bySort = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Anaphors.class.getResourceAsStream("en/words.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          bySort.put(line.substring(0, tab), Set.of(line.substring(tab + 1).split("\\|", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Anaphors(bySort);
  }

  /** Whether a word, in lower case, is of this sort. */
  boolean has(String sort, String word) {
    return bySort.getOrDefault(sort, Set.of()).contains(word);
  }
}
