package org.servanda.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/**
 * What is counted, under one name: "trade turnover", "mutual trade" and "volume of trade" are
 * {@code trade}. The table is {@code en/indicators.tsv}; what is not in it is named by its own
 * words.
 */
public final class Indicators {
  private record Line(String name, List<String> words) {}

  private final List<Line> lines = new ArrayList<>();

  /** Indicators by a table of the built-in ones or a user's. */
  public Indicators(Tables tables) {
    for (Row row : tables.rows(Indicators.class, "en/indicators.tsv")) {
      lines.add(new Line(row.column(0), row.words(1)));
    }
  }

  /** The name of an indicator told in words: the table's, else the words themselves. */
  public String name(String told) {
    return known(told).orElseGet(() -> told.toLowerCase(Locale.ROOT).strip());
  }

  /** The table's name of an indicator told in words, where it has one. */
  public Optional<String> known(String told) {
    Set<String> words =
        Set.copyOf(List.of(told.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    return lines.stream().filter(l -> words.containsAll(l.words())).map(Line::name).findFirst();
  }
}
