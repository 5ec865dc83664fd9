package org.servanda.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Dictionary forms: the regular endings by rule, what the rules get wrong from {@code lemmas.tsv}
 * (form, universal tag, lemma; written by the training program) and {@code irregular.tsv}.
 */
public final class Lemmas {
  private final Map<String, String> irregular;

  private Lemmas(Map<String, String> irregular) {
    this.irregular = irregular;
  }

  /** Rules alone, for the training program to find out what they get wrong. */
  public static Lemmas rules() {
    return new Lemmas(Map.of());
  }

  static Lemmas load() {
    Map<String, String> table = new HashMap<>(8192);
    for (String line : lines("lemmas.tsv")) {
      int tab = line.lastIndexOf('\t');
      table.put(line.substring(0, tab), line.substring(tab + 1));
    }
    for (String line : lines("irregular.tsv")) {
      int tab = line.indexOf('\t');
      for (String form : line.substring(tab + 1).split(" ")) {
        table.putIfAbsent(form + "\tVERB", line.substring(0, tab));
        table.putIfAbsent(form + "\tAUX", line.substring(0, tab));
      }
    }
    return new Lemmas(table);
  }

  private static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Lemmas.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> l.indexOf('\t') > 0 && l.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lemma of a word; a proper noun stays as it is written. */
  public String of(String form, String upos, String xpos) {
    if (upos.equals("PROPN")) {
      return form;
    }
    String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String known = irregular.isEmpty() ? null : irregular.get(word + "\t" + upos);
    if (known != null) {
      return known;
    }
    return switch (xpos) {
      case "NNS", "VBZ" -> singular(word);
      case "VBG" -> stem(word, "ing");
      case "VBD", "VBN" -> stem(word, "ed");
      case "JJR", "RBR" -> stem(word, "er");
      case "JJS", "RBS" -> stem(word, "est");
      default -> word;
    };
  }

  private static String singular(String w) {
    int n = w.length();
    if (n < 4 || !w.endsWith("s") || w.endsWith("ss") || w.endsWith("us") || w.endsWith("is")) {
      return w.endsWith("s") && n == 3 ? w.substring(0, 2) : w;
    }
    if (w.endsWith("ies") && n > 4) {
      return w.substring(0, n - 3) + "y";
    }
    if (w.endsWith("sses")
        || w.endsWith("xes")
        || w.endsWith("ches")
        || w.endsWith("shes")
        || w.endsWith("zzes")
        || w.endsWith("oes")) {
      return w.substring(0, n - 2);
    }
    return w.substring(0, n - 1);
  }

  private static String stem(String w, String ending) {
    if (!w.endsWith(ending) || w.length() < ending.length() + 2) {
      return w;
    }
    String s = w.substring(0, w.length() - ending.length());
    int n = s.length();
    char last = s.charAt(n - 1);
    char before = s.charAt(n - 2);
    if (last == 'i' && !ending.equals("ing")) {
      return s.substring(0, n - 1) + "y";
    }
    if (!hasVowel(s)) {
      return w;
    }
    if (last == before && !vowel(last)) {
      return "lsfz".indexOf(last) >= 0 && !(last == 'l' && n > 5) ? s : s.substring(0, n - 1);
    }
    return dropsE(s) ? s + "e" : s;
  }

  /** Whether a stem lost an "e" before its ending. */
  private static boolean dropsE(String s) {
    int n = s.length();
    char last = s.charAt(n - 1);
    char before = s.charAt(n - 2);
    if ("vcu".indexOf(last) >= 0 || last == 'z' || last == 's' && before != 's') {
      return true;
    }
    if (last == 'g') {
      return before != 'n' || s.endsWith("ang") && n > 4;
    }
    if (last == 'l') {
      return "bcdfgkptz".indexOf(before) >= 0;
    }
    if (last == 't' && before == 'a') {
      return n > 2 && !vowel(s.charAt(n - 3));
    }
    if (vowel(last) || last == 'w' || last == 'x' || last == 'y' || !vowel(before)) {
      return false;
    }
    // "mak-", "propos-", "requir-"; but "visit-", "open-", "offer-", "develop-"
    boolean single = n < 3 || !vowel(s.charAt(n - 3)) || s.endsWith("quir");
    if (!single) {
      return false;
    }
    return switch (before) {
      case 'a' -> last != 'l' && last != 'n' || n <= 4;
      case 'u' -> true;
      case 'i' -> last != 't' || n <= 4;
      case 'o' -> n <= 4 && last != 'p' || last == 'k' || last == 'd' || last == 'r' && n <= 5;
      default ->
          s.endsWith("let") || s.endsWith("ced") || s.endsWith("pet") || s.endsWith("ver") && n < 4;
    };
  }

  private static boolean hasVowel(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (vowel(s.charAt(i)) || s.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  private static boolean vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
