package org.servanda.reader.agreement;

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
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Agreement;

/** Which nouns name instruments, and of what kind. */
final class Instruments {
  /**
   * A kind of instrument.
   *
   * @param needsName whether the word means an instrument only with a name or a topic ("plan")
   */
  record Kind(Agreement.Kind kind, boolean needsName) {}

  private final Map<String, Kind> words;

  private Instruments(Map<String, Kind> words) {
    this.words = words;
  }

  static Instruments load() {
    Map<String, Kind> words = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Instruments.class.getResourceAsStream("en/instruments.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (!line.startsWith("#") && columns.length == 2) {
          Agreement.Kind kind = Agreement.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
          for (String w : columns[1].split("\\|")) {
            boolean star = w.endsWith("*");
            words.put(star ? w.substring(0, w.length() - 1) : w, new Kind(kind, star));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Instruments(words);
  }

  Optional<Kind> kind(Sentence s, Token t) {
    if (!t.upos().equals("NOUN") && !t.upos().equals("PROPN") || t.is("compound")) {
      return Optional.empty();
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    if (lemma.equals("understanding") && isOfMemorandum(s, t)) {
      return Optional.empty();
    }
    String two =
        t.index() > 0 ? s.token(t.index() - 1).lemma().toLowerCase(Locale.ROOT) + " " + lemma : "";
    Kind joined = words.get(two);
    Kind plain =
        words.get(
            lemma.endsWith("s") && !words.containsKey(lemma)
                ? lemma.substring(0, lemma.length() - 1)
                : lemma);
    return Optional.ofNullable(joined != null ? joined : plain);
  }

  private static boolean isOfMemorandum(Sentence s, Token t) {
    return t.index() > 1
        && s.token(t.index() - 2).lemma().toLowerCase(Locale.ROOT).startsWith("memorand");
  }
}
