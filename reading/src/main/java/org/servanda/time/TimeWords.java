package org.servanda.time;

import java.util.HashMap;
import java.util.Map;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** The words of time of a language, by sort: {@code en/words.tsv}. */
final class TimeWords {
  /** What a word that is not of a sort gives. */
  static final int NONE = Integer.MIN_VALUE;

  /** By word, then by sort. */
  private final Map<String, Map<String, Integer>> words;

  private TimeWords(Map<String, Map<String, Integer>> words) {
    this.words = words;
  }

  static TimeWords load(Tables tables) {
    Map<String, Map<String, Integer>> words = new HashMap<>();
    for (Row row : tables.rows(TimeWords.class, "en/words.tsv")) {
      int value = row.column(1).equals("-") ? 0 : Integer.parseInt(row.column(1));
      for (String w : row.words(2)) {
        words.computeIfAbsent(w, k -> new HashMap<>()).putIfAbsent(row.column(0), value);
      }
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
