package org.servanda.reader.agreement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Agreement;
import org.servanda.table.Row;
import org.servanda.table.Tables;

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

  static Instruments load(Tables tables) {
    Map<String, Kind> words = new HashMap<>();
    for (Row row : tables.rows(Instruments.class, "en/instruments.tsv")) {
      Agreement.Kind kind = Agreement.Kind.valueOf(row.column(0).toUpperCase(Locale.ROOT));
      for (String w : row.words(1)) {
        boolean star = w.endsWith("*");
        words.putIfAbsent(star ? w.substring(0, w.length() - 1) : w, new Kind(kind, star));
      }
    }
    return new Instruments(words);
  }

  Optional<Kind> kind(Sentence s, Token t) {
    if (!t.upos().equals("NOUN") && !t.upos().equals("PROPN") || t.is("compound")) {
      return Optional.empty();
    }
    String lemma = t.lowerLemma();
    if (lemma.equals("understanding") && isOfMemorandum(s, t)) {
      return Optional.empty();
    }
    String two = t.index() > 0 ? s.token(t.index() - 1).lowerLemma() + " " + lemma : "";
    Kind joined = words.get(two);
    Kind plain =
        words.get(
            lemma.endsWith("s") && !words.containsKey(lemma)
                ? lemma.substring(0, lemma.length() - 1)
                : lemma);
    return Optional.ofNullable(joined != null ? joined : plain);
  }

  private static boolean isOfMemorandum(Sentence s, Token t) {
    return t.index() > 1 && s.token(t.index() - 2).lowerLemma().startsWith("memorand");
  }
}
