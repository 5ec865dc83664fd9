package org.servanda.reader.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.quantity.Amount;
import org.servanda.record.Figure;

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

  static Indicators load() {
    Map<String, Indicator> words = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Indicators.class.getResourceAsStream("en/indicators.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] c = line.split("\t");
        if (!line.startsWith("#") && c.length == 5) {
          Indicator i = new Indicator(c[0], absent(c[1]), absent(c[2]), c[3]);
          for (String w : c[4].split("\\|")) {
            words.put(w, i);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    Indicator found = null;
    if (t.index() > 0) {
      found = words.get(s.token(t.index() - 1).lemma().toLowerCase(Locale.ROOT) + " " + lemma);
    }
    found = found != null ? found : words.get(lemma);
    found = found != null ? found : words.get(t.form().toLowerCase(Locale.ROOT));
    return Optional.ofNullable(found).filter(i -> takes(i, amount));
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
