package org.servanda.reader.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.lexicon.Lexicon;
import org.servanda.world.World;

/** The forms of verbs in headlines: which word is one, and its past tense. */
final class HeadVerbs {
  static final String VOWELS = "aeiou";

  private final Lexicon lexicon;
  private final World world;

  HeadVerbs(Lexicon lexicon, World world) {
    this.lexicon = lexicon;
    this.world = world;
  }

  /** Whether a word may be a verb's present or past. */
  boolean isForm(String w) {
    boolean past = w.endsWith("ed");
    return singular(w, false) != null && world.sector(w).isEmpty()
        || lexicon.isVerb(w)
        || past
            && (lexicon.isVerb(w.substring(0, w.length() - 2))
                || lexicon.isVerb(w.substring(0, w.length() - 1)));
  }

  /** "Takes", "makes": no plural of a noun. */
  boolean isVerbOnly(String word) {
    return singular(word, true) != null && world.sector(word).isEmpty();
  }

  /** The verb of a form in -s, or null. */
  @Nullable String singular(String w, boolean sure) {
    int n = w.length();
    if (!w.endsWith("s") || w.endsWith("ss") || n < 4) {
      return null;
    }
    List<String> stems =
        w.endsWith("ies")
            ? List.of(w.substring(0, n - 3) + "y")
            : List.of(w.substring(0, n - 1), w.substring(0, n - 2));
    return stems.stream()
        .filter(s -> sure ? lexicon.set("headverb").contains(s) : lexicon.isVerb(s))
        .findFirst()
        .orElse(null);
  }

  /** The past tense of a verb that goes by rule. */
  String past(String lemma) {
    int n = lemma.length();
    char last = lemma.charAt(n - 1);
    boolean vowelBefore = n > 1 && VOWELS.indexOf(lemma.charAt(n - 2)) >= 0;
    if (last == 'e') {
      return lemma + "d";
    }
    if (last == 'y' && !vowelBefore) {
      return lemma.substring(0, n - 1) + "ied";
    }
    boolean closed = vowelBefore && n > 2 && VOWELS.indexOf(lemma.charAt(n - 3)) < 0;
    boolean doubled =
        lexicon.set("doubled").contains(lemma)
            || n <= 4
                && closed
                && VOWELS.indexOf(lemma.charAt(0)) < 0
                && VOWELS.indexOf(last) < 0
                && "wxy".indexOf(last) < 0;
    return doubled ? lemma + last + "ed" : lemma + "ed";
  }

  /** The past tense of a verb that has one of its own, or null. */
  @Nullable String irregular(String lemma) {
    for (String pair : lexicon.set("pasts")) {
      if (pair.startsWith(lemma)
          && pair.length() > lemma.length()
          && pair.charAt(lemma.length()) == '/') {
        return pair.substring(lemma.length() + 1);
      }
    }
    return null;
  }
}
