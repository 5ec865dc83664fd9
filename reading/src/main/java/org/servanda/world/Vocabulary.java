package org.servanda.world;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.servanda.language.Token;

/** Words of titles and of names of bodies, each with the sector it implies ("-" for none). */
final class Vocabulary {
  private final Map<String, String> titles;
  private final Map<String, String> bodies;

  private final Map<String, String> capitalised;

  private Vocabulary(
      Map<String, String> titles, Map<String, String> bodies, Map<String, String> capitalised) {
    this.titles = titles;
    this.bodies = bodies;
    this.capitalised = capitalised;
  }

  static Vocabulary load(Source source) {
    return new Vocabulary(
        read(source.firstOwn("titles")),
        read(source.firstOwn("bodies")),
        read(source.builtIn("capitalised")));
  }

  private static Map<String, String> read(List<String[]> rows) {
    Map<String, String> words = new HashMap<>();
    for (String[] c : rows) {
      for (String w : Tables.names(c, 1)) {
        words.putIfAbsent(w, c[0]);
      }
    }
    return words;
  }

  /** "Business Forum": an occasion or a document, nobody. */
  boolean isThing(String word) {
    return "thing".equals(capitalised.get(word));
  }

  /** "Ayungin Shoal", "Zayed Airport": known by the last word. */
  boolean isPlace(String word) {
    return "place".equals(capitalised.get(word));
  }

  /** The same of a common noun: "the Paris conference". */
  boolean isThing(Token noun) {
    return isThing(capital(noun.lowerLemma()));
  }

  /** The same of a common noun: "the port of Vung Ang". */
  boolean isPlace(Token noun) {
    return isPlace(capital(noun.lowerLemma()));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  boolean isCalendar(String word) {
    return "calendar".equals(capitalised.get(word));
  }

  Optional<String> title(String word) {
    return Optional.ofNullable(titles.get(word.toLowerCase(Locale.ROOT)));
  }

  Optional<String> body(String word) {
    return Optional.ofNullable(bodies.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a capitalised word names a body, a thing or a place and no person. */
  boolean isNoName(String word) {
    return body(word).isPresent()
        || isThing(word)
        || isPlace(word)
        || isCalendar(word)
        || title(word).isPresent();
  }
}
