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

/** Which nouns say what a number counts. */
final class Indicators {
  /**
   * What is counted.
   *
   * @param flow export, import, total, or null
   */
  record Indicator(String name, @Nullable String sphere, @Nullable String flow) {}

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
        if (!line.startsWith("#") && c.length == 4) {
          Indicator i = new Indicator(c[0], absent(c[1]), absent(c[2]));
          for (String w : c[3].split("\\|")) {
            words.put(w, i);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Indicators(words);
  }

  private static @Nullable String absent(String s) {
    return s.equals("-") ? null : s;
  }

  Optional<Indicator> of(Sentence s, Token t) {
    if (!t.upos().equals("NOUN") && !t.upos().equals("PROPN")) {
      return Optional.empty();
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (t.index() > 0) {
      Indicator two =
          words.get(s.token(t.index() - 1).lemma().toLowerCase(Locale.ROOT) + " " + lemma);
      if (two != null) {
        return Optional.of(two);
      }
    }
    Indicator one = words.get(lemma);
    return Optional.ofNullable(one != null ? one : words.get(t.form().toLowerCase(Locale.ROOT)));
  }
}
