package org.servanda.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** Words of numbers, scales, currencies and units, by sort: {@code en/units.tsv}. */
final class Units {
  private final Map<String, Map<String, String>> words;

  private Units(Map<String, Map<String, String>> words) {
    this.words = words;
  }

  static Units load(Tables tables) {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (Row row : tables.rows(Units.class, "en/units.tsv")) {
      for (String w : row.words(2)) {
        words.computeIfAbsent(w, k -> new HashMap<>(2)).putIfAbsent(row.column(0), row.column(1));
      }
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
