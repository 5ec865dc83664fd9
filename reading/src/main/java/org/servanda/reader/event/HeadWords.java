package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servanda.lexicon.Lexicon;
import org.servanda.world.World;

/** The words of a headline in the letters of plain text, and which of them are names. */
final class HeadWords {
  /** How many words a name has at most. */
  private static final int LONGEST = 7;

  private final Lexicon lexicon;
  private final World world;
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Boolean> names = new ArrayList<>();

  private HeadWords(String text, Lexicon lexicon, World world) {
    this.lexicon = lexicon;
    this.world = world;
    this.text = text;
  }

  /**
   * @param text of the story, which shows how a word is written inside a sentence
   */
  static HeadWords read(String[] title, String text, Lexicon lexicon, World world) {
    HeadWords w = new HeadWords(text, lexicon, world);
    w.read(title);
    return w;
  }

  /** The words, to be changed by whoever has read them. */
  List<String> words() {
    return words;
  }

  List<Boolean> names() {
    return names;
  }

  private void read(String[] title) {
    boolean capitals = isInCapitals(title);
    for (int i = 0; i < title.length; ) {
      int n = name(title, i);
      for (int k = i; k < i + Math.max(1, n); k++) {
        boolean named = n > 0;
        words.add(capitals && !named && k > 0 ? lowered(title[k]) : title[k]);
        names.add(named);
      }
      i += Math.max(1, n);
    }
  }

  /** How many words from here on are a name that the tables know. */
  private int name(String[] title, int from) {
    StringBuilder joined = new StringBuilder();
    int longest = 0;
    for (int k = from; k < title.length && k < from + LONGEST; k++) {
      String w = title[k];
      boolean small = !w.isEmpty() && Character.isLowerCase(w.charAt(0));
      if (k == from && small) {
        return 0;
      }
      joined.append(k > from ? " " : "").append(letters(w));
      boolean common = k == from && lexicon.knows(letters(w).toLowerCase(Locale.ROOT));
      if (!common && world.named(joined.toString()).isPresent()) {
        longest = k - from + 1;
      }
      if (!w.equals(letters(w))) {
        break;
      }
    }
    return longest;
  }

  /** Most long words of a headline in capitals begin with one. */
  private static boolean isInCapitals(String[] title) {
    int upper = 0;
    int all = 0;
    for (String w : title) {
      if (w.length() > 3) {
        all++;
        upper += Character.isUpperCase(w.charAt(0)) ? 1 : 0;
      }
    }
    return upper * 3 > all * 2;
  }

  /** A word in small letters, unless the text writes it with a capital inside its sentences. */
  private String lowered(String word) {
    String w = letters(word);
    if (w.length() > 1 && w.equals(w.toUpperCase(Locale.ROOT))) {
      return word;
    }
    String low = w.toLowerCase(Locale.ROOT);
    boolean common = lexicon.knows(low) || text.contains(" " + low);
    return common || !isInside(w) ? word.toLowerCase(Locale.ROOT) : word;
  }

  /** Whether a word in capitals stands behind a word that ends no sentence. */
  private boolean isInside(String word) {
    for (int at = text.indexOf(" " + word); at > 0; at = text.indexOf(" " + word, at + 1)) {
      char before = text.charAt(at - 1);
      if (Character.isLetter(before) || before == ',') {
        return true;
      }
    }
    return false;
  }

  /** Without the marks at its end and a possessive. */
  static String letters(String word) {
    int end = word.length();
    while (end > 0
        && !Character.isLetterOrDigit(word.charAt(end - 1))
        && word.charAt(end - 1) != '.') {
      end--;
    }
    String w = word.substring(0, end);
    return w.endsWith("'s") || w.endsWith("’s") ? w.substring(0, w.length() - 2) : w;
  }
}
