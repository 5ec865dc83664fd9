package org.servanda.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** The words that stand for somebody named elsewhere, by sort: {@code en/words.tsv}. */
final class Anaphors {
  private final Map<String, Set<String>> bySort;

  private final Map<String, List<String>> twins;

  private Anaphors(Map<String, Set<String>> bySort, Map<String, List<String>> twins) {
    this.bySort = bySort;
    this.twins = twins;
  }

  static Anaphors load(Tables tables) {
    Map<String, Set<String>> bySort = new HashMap<>();
    Map<String, List<String>> twins = new HashMap<>();
    for (Row row : tables.rows(Anaphors.class, "en/words.tsv")) {
      if (row.column(0).equals("twins")) {
        twins.putIfAbsent(row.words(1).get(0), row.words(1).subList(1, row.words(1).size()));
      } else {
        bySort.putIfAbsent(row.column(0), Set.copyOf(row.words(1)));
      }
    }
    return new Anaphors(bySort, twins);
  }

  /** "The two Koreas": the codes of the states that share a name, or none. */
  List<String> twins(String word) {
    return twins.getOrDefault(word, List.of());
  }

  /** Whether a word, in lower case, is of this sort. */
  boolean has(String sort, String word) {
    return bySort.getOrDefault(sort, Set.of()).contains(word);
  }
}
