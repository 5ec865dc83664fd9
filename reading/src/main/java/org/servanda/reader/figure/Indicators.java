package org.servanda.reader.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.quantity.Amount;
import org.servanda.record.Figure;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** Which nouns say what a number counts. */
final class Indicators {
  /**
   * What is counted.
   *
   * @param flow export, import, total, or null
   * @param takes letters of the amounts it takes: m money, p physical, c counted
   */
  record Indicator(String name, @Nullable String sphere, @Nullable String flow, String takes) {}

  private final Map<String, Indicator> words;

  private Indicators(Map<String, Indicator> words) {
    this.words = words;
  }

  static Indicators load(Tables tables) {
    Map<String, Indicator> words = new HashMap<>();
    for (Row row : tables.rows(Indicators.class, "en/indicators.tsv")) {
      Indicator i =
          new Indicator(row.column(0), absent(row.column(1)), absent(row.column(2)), row.column(3));
      row.words(4).forEach(w -> words.putIfAbsent(w, i));
    }
    return new Indicators(words);
  }

  /** What a figure counted. */
  static Indicator of(Figure f) {
    return new Indicator(f.indicator(), f.sphere(), f.flow(), "");
  }

  private static @Nullable String absent(String s) {
    return s.equals("-") ? null : s;
  }

  /** What a noun counts in amounts of this kind. */
  Optional<Indicator> of(Sentence s, Token t, Amount.Kind amount) {
    if (!t.upos().equals("NOUN") && !t.upos().equals("PROPN")) {
      return Optional.empty();
    }
    String lemma = t.lowerLemma();
    Indicator found = null;
    if (t.index() > 0) {
      found = words.get(s.token(t.index() - 1).lowerLemma() + " " + lemma);
    }
    found = found != null ? found : words.get(lemma);
    found = found != null ? found : words.get(t.lowerForm());
    return Optional.ofNullable(found).filter(i -> takes(i, amount));
  }

  /** What a noun of the table counts. */
  Optional<Indicator> named(String noun) {
    return Optional.ofNullable(words.get(noun));
  }

  /** What a verb's amount counts where no noun says it: "invested", "pledged". */
  Optional<Indicator> ofVerb(String lemma, Amount.Kind amount) {
    return Optional.ofNullable(words.get(lemma + ".v")).filter(i -> takes(i, amount));
  }

  private static boolean takes(Indicator i, Amount.Kind amount) {
    char letter =
        switch (amount) {
          case MONEY -> 'm';
          case PHYSICAL -> 'p';
          default -> 'c';
        };
    return i.takes().indexOf(letter) >= 0;
  }
}
