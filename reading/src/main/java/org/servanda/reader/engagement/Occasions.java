package org.servanda.reader.engagement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Engagement;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** Which nouns name occasions, and of what kind. */
final class Occasions {
  /**
   * A kind of occasion.
   *
   * @param needsName whether the noun counts only with a name of its own or when told as held
   */
  record Kind(Engagement.Kind kind, boolean needsName) {}

  private final Map<String, Kind> words = new HashMap<>();

  /** Phrases that are no occasion although their last word would be: "press conference". */
  private final Set<String> none = new HashSet<>();

  private Occasions() {}

  static Occasions load(Tables tables) {
    Occasions occasions = new Occasions();
    for (Row row : tables.rows(Occasions.class, "en/occasions.tsv")) {
      occasions.add(row.column(0), row.words(1));
    }
    return occasions;
  }

  private void add(String kind, List<String> lemmas) {
    if (kind.equals("-")) {
      none.addAll(lemmas);
      return;
    }
    Engagement.Kind k = Engagement.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    for (String w : lemmas) {
      boolean star = w.endsWith("*");
      words.putIfAbsent(star ? w.substring(0, w.length() - 1) : w, new Kind(k, star));
    }
  }

  /** The kind of occasion that a noun names, "Days of Culture" by the words after it too. */
  Optional<Kind> kind(Sentence s, Token t) {
    if (!t.upos().equals("NOUN") && !t.upos().equals("PROPN") || t.is("compound")) {
      return Optional.empty();
    }
    String lemma = lemma(t);
    int i = t.index();
    int n = s.tokens().size();
    if (i + 2 < n && s.token(i + 1).form().equals("-")) {
      return Optional.empty(); // the first half of "exhibition-fair"
    }
    if (i > 0 && none.contains(lemma(s.token(i - 1)) + " " + lemma)) {
      return Optional.empty();
    }
    Kind joined = null;
    if (i + 2 < n && s.token(i + 1).form().equals("of")) {
      joined = words.get(lemma + " of " + lemma(s.token(i + 2)));
    }
    if (joined == null && i > 0) {
      joined = words.get(lemma(s.token(i - 1)) + " " + lemma);
    }
    if (joined == null && i > 1 && s.token(i - 1).form().equals("-")) {
      joined = words.get(lemma(s.token(i - 2)) + "-" + lemma);
    }
    return Optional.ofNullable(joined != null ? joined : words.get(lemma));
  }

  /** The last word of a name of several nouns: "Culture" of "Days of Culture"; else the noun. */
  static Token lastOf(Sentence s, Token t) {
    int i = t.index();
    boolean of =
        i + 2 < s.tokens().size()
            && s.token(i + 1).form().equals("of")
            && Character.isUpperCase(t.form().charAt(0))
            && lemma(s.token(i + 2)).equals("culture");
    return of ? s.token(i + 2) : t;
  }

  private static String lemma(Token t) {
    String lemma = t.lowerLemma();
    return t.xpos().equals("NNPS") && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }
}
