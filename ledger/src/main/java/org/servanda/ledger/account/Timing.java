package org.servanda.ledger.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** Words by which a text tells that a thing was done in time or late. */
public final class Timing {
  private record Word(String word, String timing) {}

  private final List<Word> words = new ArrayList<>();

  /** Words by a table of the built-in ones or a user's. */
  public Timing(Tables tables) {
    for (Row row : tables.rows(Timing.class, "en/timing.tsv")) {
      row.words(1).forEach(w -> words.add(new Word(" " + w + " ", row.column(0))));
    }
  }

  /** {@code on time}, {@code late}, or the empty string where the passage does not tell. */
  public String of(String passage) {
    String plain = " " + passage.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    return words.stream()
        .filter(w -> plain.contains(w.word()))
        .map(Word::timing)
        .findFirst()
        .orElse("");
  }
}
