package org.servanda.discourse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** The words that stand for somebody named elsewhere, by sort: {@code en/words.tsv}. */
final class Anaphors {
  private final Map<String, Set<String>> bySort;

  private Anaphors(Map<String, Set<String>> bySort) {
    this.bySort = bySort;
  }

  static Anaphors load(Tables tables) {
    Map<String, Set<String>> bySort = new HashMap<>();
    for (Row row : tables.rows(Anaphors.class, "en/words.tsv")) {
      bySort.putIfAbsent(row.column(0), Set.copyOf(row.words(1)));
    }
    return new Anaphors(bySort);
  }

  /** Whether a word, in lower case, is of this sort. */
  boolean has(String sort, String word) {
    return bySort.getOrDefault(sort, Set.of()).contains(word);
  }
}
