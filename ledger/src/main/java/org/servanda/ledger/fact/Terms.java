package org.servanda.ledger.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/**
 * The words that names and promises are compared by: lower case, without endings and small words,
 * words of one meaning as one. The table {@code en/terms.tsv} holds both.
 */
public final class Terms {
  private static final String SMALL = "-";
  private final Map<String, String> same = new HashMap<>();

  /** Terms by a table of the built-in ones or a user's. */
  public Terms(Tables tables) {
    for (Row row : tables.rows(Terms.class, "en/terms.tsv")) {
      for (String word : row.words(1)) {
        same.put(stem(word), row.column(0));
      }
    }
  }

  /** The terms of a text, in the order of the alphabet. */
  public Set<String> of(String text) {
    Set<String> terms = new TreeSet<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String stem = stem(text.substring(at, end).toLowerCase(Locale.ROOT));
        String term = same.getOrDefault(stem, stem);
        if (!term.equals(SMALL) && term.length() > 1) {
          terms.add(term);
        }
      }
      at = end + 1;
    }
    return terms;
  }

  /** Without the endings of plural, past and participle; crude, and alike for alike words. */
  private static String stem(String word) {
    String s = word;
    for (String ending : new String[] {"ies", "ing", "ed", "es", "s", "e", "y"}) {
      if (s.length() > ending.length() + 3 && s.endsWith(ending)) {
        return s.substring(0, s.length() - ending.length());
      }
    }
    return s;
  }

  /** Shared terms as a part of the smaller set, 0 to 1; 0 where either is empty. */
  public static double overlap(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
  }

  /** How many terms both have. */
  public static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String t : a) {
      if (b.contains(t)) {
        shared++;
      }
    }
    return shared;
  }
}
