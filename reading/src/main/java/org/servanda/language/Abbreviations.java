package org.servanda.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that matter to the cutting of text, from {@code words.tsv}: a kind, then its words. */
final class Abbreviations {
  private static final int LONGEST = 12;

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private Abbreviations() {}

  static Abbreviations load() {
    Abbreviations a = new Abbreviations();
    try (InputStream in = Abbreviations.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing beside " + Abbreviations.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          a.kinds
              .computeIfAbsent(line.substring(0, tab), k -> new HashSet<>())
              .addAll(List.of(line.substring(tab + 1).split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return a;
  }

  private boolean has(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /**
   * Whether the full stop at {@code stop} belongs to the word before it.
   *
   * @param follower the first character after the stop and blanks, 0 at the end of the text
   */
  boolean keepsStop(String text, int from, int stop, char follower) {
    int length = stop - from;
    if (length > LONGEST) {
      return false;
    }
    if (length == 1) {
      boolean directly = stop + 1 < text.length() && text.charAt(stop + 1) == follower;
      return Character.isUpperCase(text.charAt(from))
          && Character.isLetter(follower)
          && (Character.isUpperCase(follower) || directly);
    }
    int part = stop; // "R-Ariz."
    while (part > from && text.charAt(part - 1) != '-') {
      part--;
    }
    if (part > from && part < stop) {
      return keepsStop(text, part, stop, follower)
          || stop - part == 1 && Character.isUpperCase(text.charAt(part));
    }
    if (Chars.find(text, '.', from, stop) > 0) {
      return Character.isLetter(text.charAt(stop - 1)) && acronym(text, from, stop);
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    boolean number = Character.isDigit(follower) || follower == '#';
    return has("title", word)
        || has("abbreviation", word)
        || has("region", word) && Character.isUpperCase(text.charAt(from))
        || has("month", word) && number
        || has("numbered", word) && number;
  }

  /** Single letters between full stops: "U.S", "p.m", "Ph.D" with at most two. */
  private static boolean acronym(String text, int from, int stop) {
    int run = 0;
    for (int i = from; i < stop; i++) {
      run = text.charAt(i) == '.' ? 0 : run + 1;
      if (run > 2) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence can hardly end after this abbreviation: "Mr.", "Gen.", an initial. */
  boolean leansForward(String token) {
    String word = token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT);
    return word.length() == 1 || has("title", word) || has("month", word) || has("numbered", word);
  }

  /** A word that is written with a capital only at the beginning of a sentence. */
  boolean isStarter(String word) {
    return has("starter", word.toLowerCase(Locale.ROOT));
  }

  /** A unit or scale that is written on to its number: "500mln", "30km". */
  boolean isUnit(String lower) {
    return has("unit", lower);
  }

  /** A part before a hyphen that is no word of its own: "co-operation", "non-aligned". */
  boolean isPrefix(String text, int from, int hyphen) {
    return hyphen - from <= LONGEST
        && has("prefix", text.substring(from, hyphen).toLowerCase(Locale.ROOT));
  }
}
