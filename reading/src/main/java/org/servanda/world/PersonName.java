package org.servanda.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Spellings of a person's name brought to one: without marks, hyphens, articles and doubled
 * letters, so that Zelenskyy, Zelensky and Zelenskiy, el-Sisi and Al Sisi are the same.
 */
final class PersonName {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "ad", "as", "ash", "ar", "at");

  private PersonName() {}

  /** The words of a name in one spelling. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    String folded = Tables.fold(name);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (c == ' ' || c == '-' || c == '‑' || c == '–') {
        String w = spelling(word);
        if (!w.isEmpty() && !ARTICLES.contains(w)) {
          words.add(w);
        }
        word.setLength(0);
      } else {
        letter(c, word);
      }
    }
    return words;
  }

  private static void letter(char c, StringBuilder to) {
    switch (c) {
      case 'đ', 'ð' -> add('d', to);
      case 'ł' -> add('l', to);
      case 'ø', 'œ' -> add('o', to);
      case 'ı' -> add('i', to);
      case 'ə', 'æ' -> add('a', to);
      case 'ß' -> add('s', to);
      case 'q' -> add('k', to);
      default -> {
        if (Character.isLetterOrDigit(c)) {
          add(c, to);
        }
      }
    }
  }

  private static void add(char c, StringBuilder to) {
    int n = to.length();
    if (n == 0 || to.charAt(n - 1) != c) {
      to.append(c);
    }
  }

  /** "-iy", "-ij", "-yi" and "-i" at the end of longer words as "-y"; "ibn" as "bin". */
  private static String spelling(StringBuilder word) {
    int n = word.length();
    if (n > 4) {
      char last = word.charAt(n - 1);
      char before = word.charAt(n - 2);
      boolean two = (before == 'i' || before == 'y') && (last == 'y' || last == 'i' || last == 'j');
      if (two) {
        word.setLength(n - 1);
        word.setCharAt(n - 2, 'y');
      } else if (last == 'i') {
        word.setCharAt(n - 1, 'y');
      }
    }
    String w = word.toString();
    return w.equals("ibn") ? "bin" : w;
  }

  static String key(String name) {
    return String.join(" ", words(name));
  }
}
