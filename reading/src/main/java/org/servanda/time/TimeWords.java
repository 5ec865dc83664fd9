package org.servanda.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The words of time of a language, by sort: {@code en/words.tsv}. */
final class TimeWords {
  /** What a word that is not of a sort gives. */
  static final int NONE = Integer.MIN_VALUE;

  /** By word, then by sort. */
  private final Map<String, Map<String, Integer>> words;

  private TimeWords(Map<String, Map<String, Integer>> words) {
    this.words = words;
  }

  static TimeWords load() {
    Map<String, Map<String, Integer>> words = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(TimeWords.class.getResourceAsStream("en/words.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (columns.length == 3 && !line.startsWith("#")) {
          int value = columns[1].equals("-") ? 0 : Integer.parseInt(columns[1]);
          for (String w : columns[2].split("\\|")) {
            words.computeIfAbsent(w, k -> new HashMap<>()).put(columns[0], value);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TimeWords(words);
  }

  /** The value of a word of this sort, or NONE. */
  int value(String sort, String word) {
    Map<String, Integer> sorts = words.get(word);
    return sorts == null ? NONE : sorts.getOrDefault(sort, NONE);
  }

  boolean knows(String word) {
    return words.containsKey(word);
  }
}
