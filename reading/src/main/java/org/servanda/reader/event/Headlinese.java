package org.servanda.reader.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.lexicon.Lexicon;
import org.servanda.world.World;

/**
 * The language of headlines put into plain prose, which is what the parser has learnt: small
 * letters where no name stands, "Peru condemns" as "Peru condemned", "mayor kidnapped" as "mayor
 * was kidnapped", "Cuba: curfew lifted" as "In Cuba, curfew was lifted".
 */
final class Headlinese {
  private static final Set<String> AUXILIARY_VERBS =
      Set.of("will", "is", "are", "was", "were", "has", "have", "may", "could", "must", "says");
  private static final Set<String> STRIKE = Set.of("strike", "hunger", "wildcat", "general");
  private static final Set<String> PLACING = Set.of("in", "of", "from", "at", "near", "across");
  private static final Set<String> MANY =
      Set.of(
          "police",
          "people",
          "men",
          "women",
          "militia",
          "military",
          "children",
          "gunmen",
          "policemen",
          "fishermen",
          "both",
          "all",
          "some",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozen");
  private static final Set<String> PERSONS =
      Set.of("JUD", "JRN", "REL", "MED", "EDU", "CVL", "UAF", "LAB", "AGR", "BUS");
  private static final Set<String> PARTICLES = Set.of("up", "off", "out", "down", "over");

  /** How far into a headline its verb may stand. */
  private static final int REACH = 12;

  private final Lexicon lexicon;
  private final World world;
  private final HeadVerbs verbs;
  private final List<String> words;
  private final List<Boolean> names;
  private int verbAt = Integer.MAX_VALUE;

  private Headlinese(Lexicon lexicon, World world, HeadWords read) {
    this.lexicon = lexicon;
    this.world = world;
    this.verbs = new HeadVerbs(lexicon, world);
    this.words = read.words();
    this.names = read.names();
  }

  /** The headline as a sentence. */
  static String plain(String title, String text, Lexicon lexicon, World world) {
    HeadWords read = HeadWords.read(title.strip().split("\\s+"), text, lexicon, world);
    Headlinese h = new Headlinese(lexicon, world, read);
    h.place();
    h.intent();
    if (h.verbAt == Integer.MAX_VALUE) {
      h.verb();
    }
    h.participle();
    if (h.verbAt == Integer.MAX_VALUE) {
      h.progressive();
    }
    h.article();
    String s = String.join(" ", h.words);
    char last = s.isEmpty() ? '.' : s.charAt(s.length() - 1);
    return last == '.' || last == '?' || last == '!' ? s : s + '.';
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

  /** "Ghana to host talks": what will be done. */
  private void intent() {
    for (int i = 1; i + 1 < Math.min(REACH, words.size()); i++) {
      String w = words.get(i).toLowerCase(Locale.ROOT);
      String before = words.get(i - 1).toLowerCase(Locale.ROOT);
      boolean to = w.equals("to") && lexicon.isVerb(words.get(i + 1).toLowerCase(Locale.ROOT));
      if (to && (names.get(i - 1) || world.sector(HeadWords.letters(before)).isPresent())) {
        words.set(i, "will");
        verbAt = i;
        return;
      }
      if (AUXILIARY_VERBS.contains(w) || verbs.isForm(w) || lexicon.set("headaux").contains(w)) {
        return; // "agrees to host": the first verb says what is done
      }
    }
  }

  /** "Bomber strikes market": behind one who acts, with an object: no noun in the plural. */
  private boolean isActorsVerb(int i) {
    String before = words.get(i - 1).toLowerCase(Locale.ROOT);
    String next = i + 1 < words.size() ? words.get(i + 1).toLowerCase(Locale.ROOT) : "";
    return !next.isEmpty()
        && !before.endsWith("s")
        && world.sector(before).isPresent()
        && !lexicon.set("headafter").contains(next)
        && !lexicon.set("headaux").contains(next)
        && !lexicon.set("headplural").contains(next)
        && !lexicon.set("headverb").contains(next);
  }

  /** "Mayor shot dead": one who acts or suffers has his article. */
  private void article() {
    String first = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
    boolean one = !first.endsWith("s") && !MANY.contains(first) && !names.get(0);
    if (one && PERSONS.contains(world.sector(first).orElse(""))) {
      words.set(0, first);
      words.add(0, HeadVerbs.VOWELS.indexOf(first.charAt(0)) >= 0 ? "An" : "A");
      names.add(0, false);
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
    acting = acting && !isActor(i, w);
    String lemma = !acting ? null : many && lexicon.isVerb(w) ? w : verbs.singular(w, false);
    if (lemma != null) {
      emphasize(i, lemma);
    } else {
      plainVerb();
    }
  }

  /** "Sri Lankan rebels refuse", "Togo nurses strike": those who act, before their verb. */
  private boolean isActor(int i, String w) {
    String next = i + 1 < words.size() ? words.get(i + 1).toLowerCase(Locale.ROOT) : "";
    if (world.isAdjective(HeadWords.letters(words.get(i - 1)))) {
      return true;
    }
    boolean verb =
        lexicon.isVerb(next)
            || lexicon.set("headverb").contains(next)
            || lexicon.set("headplural").contains(next)
            || AUXILIARY_VERBS.contains(next)
            || next.equals("to");
    return verb && w.endsWith("s") && world.sector(w).isPresent();
  }

  /** "Pakistani premier declines": a form that is hardly ever a noun, the first of the headline. */
  private void plainVerb() {
    for (int i = 1; i < Math.min(REACH, words.size()); i++) {
      String w = words.get(i).toLowerCase(Locale.ROOT);
      String before = words.get(i - 1).toLowerCase(Locale.ROOT);
      String lemma = verbs.singular(w, !isActorsVerb(i));
      boolean base = lexicon.set("headverb").contains(w) || lexicon.set("headplural").contains(w);
      boolean many = base && isPlural(i - 1);
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

  /** "Hundreds rally", "police in Lima charge": those before the verb are many. */
  private boolean isPlural(int last) {
    int head = last;
    for (int i = 1; i <= last && head == last; i++) {
      head = PLACING.contains(words.get(i).toLowerCase(Locale.ROOT)) ? i - 1 : last;
    }
    int i = head;
    while (i > 0 && names.get(i)) {
      i--;
    }
    boolean joined = i < head && (words.get(i).equals("and") || words.get(i).endsWith(","));
    String noun = HeadWords.letters(words.get(head)).toLowerCase(Locale.ROOT);
    boolean many = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
    return joined || MANY.contains(noun) || many && !names.get(head) && !verbs.isVerbOnly(noun);
  }

  private void emphasize(int i, String lemma) {
    verbAt = i;
    String irregular = verbs.irregular(lemma);
    if (irregular != null) {
      words.set(i, irregular);
    } else if (lexicon.set("irregular").contains(lemma)) {
      words.set(i, lemma);
      words.add(i, "did");
      names.add(i, false);
    } else {
      words.set(i, verbs.past(lemma));
    }
    String before = words.get(i - 1);
    if (before.endsWith(",")) {
      words.set(i - 1, before.substring(0, before.length() - 1));
    }
  }

  /** "Mayor kidnapped, killed", "ten held in Lima": the passive lacks its auxiliary. */
  private void participle() {
    for (int i = 1; i < Math.min(verbAt, words.size()); i++) {
      String w = words.get(i);
      String bare = HeadWords.letters(w).toLowerCase(Locale.ROOT);
      boolean last = i + 1 == words.size();
      boolean guilty = bare.equals("guilty");
      if (!guilty && !lexicon.set("undergone").contains(bare)
          || lexicon.set("headaux").contains(words.get(i - 1).toLowerCase(Locale.ROOT))
          || words.get(i - 1).endsWith(",") && i < 2) {
        continue;
      }
      boolean stops = last || !w.equals(HeadWords.letters(w)) || guilty;
      if (stops || isFollowed(i)) {
        words.add(i, "was");
        names.add(i, false);
        verbAt = i;
        return;
      }
    }
  }

  /** "Called up in Oslo", "held over blast": no object stands behind the participle. */
  private boolean isFollowed(int at) {
    String next = words.get(at + 1).toLowerCase(Locale.ROOT);
    if (!PARTICLES.contains(next)) {
      return lexicon.set("headafter").contains(next);
    }
    String after = at + 2 < words.size() ? words.get(at + 2).toLowerCase(Locale.ROOT) : "in";
    return lexicon.set("headafter").contains(after);
  }
}
