package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.lexicon.Lexicon;
import org.servanda.world.World;

/**
 * The language of headlines put into plain prose, which is what the parser has learnt: small
 * letters where no name stands, "Peru condemns" as "Peru condemned", "mayor kidnapped" as "mayor
 * was kidnapped", "Cuba: curfew lifted" as "In Cuba, curfew was lifted".
 */
final class Headlinese {
  /** How many words a name has at most. */
  private static final int LONGEST = 7;

  private static final Set<String> AUXILIARY_VERBS =
      Set.of("will", "is", "are", "was", "were", "has", "have", "may", "could", "must", "says");
  private static final Set<String> STRIKE = Set.of("strike", "hunger", "wildcat", "general");
  private static final String VOWELS = "aeiou";

  /** How far into a headline its verb may stand. */
  private static final int REACH = 12;

  private final Lexicon lexicon;
  private final World world;
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Boolean> names = new ArrayList<>();
  private int verbAt = Integer.MAX_VALUE;

  private Headlinese(Lexicon lexicon, World world, String text) {
    this.lexicon = lexicon;
    this.world = world;
    this.text = text;
  }

  /** The headline as a sentence. */
  static String plain(String title, String text, Lexicon lexicon, World world) {
    Headlinese h = new Headlinese(lexicon, world, text);
    h.read(title.strip().split("\\s+"));
    h.place();
    h.verb();
    h.participle();
    if (h.verbAt == Integer.MAX_VALUE) {
      h.progressive();
    }
    String s = String.join(" ", h.words);
    char last = s.isEmpty() ? '.' : s.charAt(s.length() - 1);
    return last == '.' || last == '?' || last == '!' ? s : s + '.';
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
  private static String letters(String word) {
    int end = word.length();
    while (end > 0
        && !Character.isLetterOrDigit(word.charAt(end - 1))
        && word.charAt(end - 1) != '.') {
      end--;
    }
    String w = word.substring(0, end);
    return w.endsWith("'s") || w.endsWith("’s") ? w.substring(0, w.length() - 2) : w;
  }

  /** "Cuba: curfew lifted": where it is; "Witness: army fires on crowd": what is said. */
  private void place() {
    for (int i = 0; i < 3 && i + 1 < words.size(); i++) {
      String w = words.get(i);
      if (!w.endsWith(":") || words.get(i + 1).startsWith("\"")) {
        continue;
      }
      if (names.get(i) && names.get(0)) {
        words.set(i, w.substring(0, w.length() - 1) + ",");
        words.add(0, "In");
        names.add(0, false);
      } else {
        words.subList(0, i + 1).clear();
        names.subList(0, i + 1).clear();
      }
      return;
    }
  }

  /** "Peru condemns", "Chad and Niger pledge": the verb right behind the names that act. */
  private void verb() {
    int i = !words.isEmpty() && words.get(0).equals("In") ? -1 : 0;
    boolean many = false;
    while (i >= 0 && i < words.size() && names.get(i)) {
      String w = words.get(i);
      boolean joined = i + 2 < words.size() && words.get(i + 1).equals("and") && names.get(i + 2);
      many |= joined || w.endsWith(",");
      i += joined ? 2 : 1;
    }
    boolean acting = i > 0 && i + 1 < words.size();
    String w = acting ? words.get(i).toLowerCase(Locale.ROOT) : "";
    String lemma = !acting ? null : many && lexicon.isVerb(w) ? w : singular(w, false);
    if (lemma != null) {
      emphasize(i, lemma);
    } else {
      plainVerb();
    }
  }

  /** "Pakistani premier declines": a form that is hardly ever a noun, the first of the headline. */
  private void plainVerb() {
    for (int i = 1; i < Math.min(REACH, words.size()); i++) {
      String w = words.get(i).toLowerCase(Locale.ROOT);
      String before = words.get(i - 1).toLowerCase(Locale.ROOT);
      String lemma = singular(w, true);
      boolean many =
          lexicon.set("headverb").contains(w)
              || isPlural(before, i) && lexicon.set("headplural").contains(w);
      if ((lemma != null || many) && !lexicon.set("headaux").contains(before) && !names.get(i)) {
        emphasize(i, lemma != null ? lemma : w);
        return;
      }
    }
  }

  /** "Police investigating death", "activist on hunger strike": what lacks its auxiliary. */
  private void progressive() {
    if (words.stream().anyMatch(AUXILIARY_VERBS::contains)) {
      return;
    }
    for (int i = 1; i + 1 < Math.min(REACH, words.size()); i++) {
      String w = words.get(i).toLowerCase(Locale.ROOT);
      String before = words.get(i - 1).toLowerCase(Locale.ROOT);
      String stem = w.endsWith("ing") ? w.substring(0, w.length() - 3) : "";
      boolean acting = !stem.isEmpty() && (lexicon.isVerb(stem) || lexicon.isVerb(stem + "e"));
      boolean striking =
          w.equals("on") && STRIKE.contains(words.get(i + 1).toLowerCase(Locale.ROOT));
      if ((acting || striking)
          && !lexicon.set("headaux").contains(before)
          && !lexicon.set("headafter").contains(before)) {
        words.add(i, "was");
        names.add(i, false);
        return;
      }
    }
  }

  /** "Hundreds rally", "police charge": those before the verb are many. */
  private boolean isPlural(String before, int i) {
    boolean many =
        before.endsWith("s") && !before.endsWith("ss") && before.length() > 3
            || before.equals("police")
            || before.equals("people");
    return many && !names.get(i - 1);
  }

  /** The past tense of a verb that goes by rule. */
  private String past(String lemma) {
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
            || n <= 4 && closed && VOWELS.indexOf(last) < 0 && "wxy".indexOf(last) < 0;
    return doubled ? lemma + last + "ed" : lemma + "ed";
  }

  private void emphasize(int i, String lemma) {
    verbAt = i;
    if (lexicon.set("irregular").contains(lemma)) {
      words.set(i, lemma);
      words.add(i, "did");
      names.add(i, false);
    } else {
      words.set(i, past(lemma));
    }
    String before = words.get(i - 1);
    if (before.endsWith(",")) {
      words.set(i - 1, before.substring(0, before.length() - 1));
    }
  }

  /** The verb of a form in -s, or null. */
  private @Nullable String singular(String w, boolean sure) {
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

  /** "Mayor kidnapped, killed", "ten held in Lima": the passive lacks its auxiliary. */
  private void participle() {
    for (int i = 1; i < Math.min(verbAt, words.size()); i++) {
      String w = words.get(i);
      String bare = letters(w).toLowerCase(Locale.ROOT);
      boolean last = i + 1 == words.size();
      boolean guilty = bare.equals("guilty");
      if (!guilty && !lexicon.set("undergone").contains(bare)
          || lexicon.set("headaux").contains(words.get(i - 1).toLowerCase(Locale.ROOT))
          || words.get(i - 1).endsWith(",") && i < 2) {
        continue;
      }
      boolean stops = last || !w.equals(letters(w)) || guilty;
      if (stops || lexicon.set("headafter").contains(words.get(i + 1).toLowerCase(Locale.ROOT))) {
        words.add(i, "was");
        names.add(i, false);
        verbAt = i;
        return;
      }
    }
  }
}
