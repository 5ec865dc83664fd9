package org.servanda.world;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What nouns tell of the sector of whoever they name. A strong noun tells it alone ("soldier" MIL);
 * a weak one ("leader", "member", "group") takes it from a word beside it ("rebel leader" REB), and
 * has its own only where none is found.
 */
final class Roles {
  /** How much a word tells. */
  enum Strength {
    /** "soldier". */
    STRONG,
    /** "leader". */
    WEAK,
    /** "rebel" in "rebel leader", "military": colours a weak noun, names nobody by itself. */
    COLOUR,
    /** "men", "region": tells only of a phrase that stands alone. */
    BARE
  }

  /**
   * A word's sector.
   *
   * @param country of whoever it names, where the word alone tells it ("carabinieri")
   */
  record Role(String sector, Strength strength, @Nullable String country) {}

  private final Map<String, Role> byWord = new HashMap<>(1 << 11);

  /** By the sector of a strong noun, what sectors of words before it make of it. */
  private final Map<String, Map<String, String>> tints = new HashMap<>();

  static Roles load(Source source) {
    Roles r = new Roles();
    for (String[] c : source.firstOwn("tints")) {
      Map<String, String> of = r.tints.computeIfAbsent(c[0], k -> new HashMap<>());
      for (String before : Tables.names(c, 1)) {
        String both = Tables.column(c, 2);
        of.putIfAbsent(before, both.isEmpty() ? before : both);
      }
    }
    for (String[] c : source.firstOwn("roles")) {
      Strength strength = Strength.valueOf(c[1].toUpperCase(Locale.ROOT));
      String country = c.length > 3 ? c[3] : null;
      for (String word : Tables.names(c, 2)) {
        r.byWord.putIfAbsent(word, new Role(c[0], strength, country));
      }
    }
    return r;
  }

  /** The role of a word, by its form, else its lemma. */
  @Nullable Role role(String form, String lemma) {
    Role r = byWord.get(form);
    return r != null ? r : byWord.get(lemma);
  }

  /** The role of two words together: "security forces", "prime minister". */
  @Nullable Role role(String before, String form, String lemma) {
    Role r = byWord.get(before + " " + form);
    return r != null ? r : byWord.get(before + " " + lemma);
  }

  /**
   * The role of a word with the word before it, or joined to it by a hyphen ("asylum-seekers"), or
   * alone.
   *
   * @param words lower case, in text order
   */
  @Nullable Role role(List<String> words, int i, String lemma) {
    String form = words.get(i);
    Role found = selfDefence(words, i);
    if (found != null) {
      return found;
    }
    if (i > 1 && words.get(i - 1).equals("-")) {
      String before = words.get(i - 2) + "-";
      found = role(before + form, before + lemma);
      found = found != null ? found : role(words.get(i - 2), form, lemma);
    } else if (i > 0) {
      found = role(words.get(i - 1), form, lemma);
    }
    return found != null ? found : role(form, lemma);
  }

  /** "Self-defense forces", with or without the hyphen: no army's defense forces. */
  private @Nullable Role selfDefence(List<String> words, int i) {
    int self = i > 2 && words.get(i - 2).equals("-") ? i - 3 : i - 2;
    return self >= 0 && words.get(self).equals("self")
        ? byWord.get("self-" + words.get(i - 1) + " " + words.get(i))
        : null;
  }

  /**
   * The sector that the words before a noun give it, the nearest first; null if none does.
   *
   * @param words lower case, in text order, without the noun
   */
  @Nullable String colour(List<String> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      Role pair = i > 0 ? role(words.get(i - 1), words.get(i), singular(words.get(i))) : null;
      Role r = pair != null ? pair : role(words.get(i), singular(words.get(i)));
      if (r != null && r.strength() != Strength.WEAK && r.strength() != Strength.BARE) {
        return r.sector();
      }
    }
    return null;
  }

  /**
   * The sector of a strong noun with what a word before it tells: "rebel troops" REB; the noun's
   * own where that makes no difference.
   *
   * @param before the sector of the words before; null if they tell none
   */
  String tinted(String noun, @Nullable String before) {
    Map<String, String> of = before == null ? null : tints.get(noun);
    return of == null ? noun : of.getOrDefault(before, noun);
  }

  /** Whether words before a strong noun of this sector may tell better. */
  boolean tintable(String noun) {
    return tints.containsKey(noun);
  }

  static String singular(String word) {
    int n = word.length();
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && n > 3;
    return plural ? word.substring(0, n - 1) : word;
  }
}
