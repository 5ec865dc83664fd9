package org.servanda.reader.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Sentence;
import org.servanda.lexicon.Lexicon;
import org.servanda.record.ActorRef;
import org.servanda.record.PloverClass;
import org.servanda.text.Document;
import org.servanda.world.Mention;

/** What a headline tells: the acts that the story is about. */
final class Headline {
  /** How many sentences make the lead. */
  private static final int LEAD = 4;

  static final Headline NONE = new Headline(List.of());

  private final List<Act> acts;
  private final Set<PloverClass> types = new HashSet<>();

  Headline(List<Act> acts) {
    this.acts = List.copyOf(acts);
    acts.forEach(a -> types.add(a.type()));
  }

  List<Act> acts() {
    return acts;
  }

  boolean tells(PloverClass type) {
    return types.contains(type);
  }

  /** Whether a frame of this class could be what the headline tells: in part it depends on time. */
  boolean mayTell(PloverClass type) {
    return !types.isEmpty()
        && (tells(type)
            || tells(PloverClass.AGREE)
            || tells(PloverClass.THREATEN)
            || tells(PloverClass.REJECT));
  }

  /**
   * An act of the headline that no passage tells in words that the frames know, borne out by a
   * passage of the lead that speaks of the same actor or the same matter; null where none does.
   */
  @Nullable Sentence bearing(Story story, Act act) {
    for (Sentence s : story.sentences()) {
      if (s.index() >= LEAD) {
        return null;
      }
      if (speaksOf(story, s, act)) {
        return s;
      }
    }
    return null;
  }

  private static boolean speaksOf(Story story, Sentence s, Act act) {
    for (Mention m : story.mentions(s)) {
      for (ActorRef a : story.referents(m)) {
        if (act.sources().stream().anyMatch(x -> x.code().equals(a.code()))
            || act.targets().stream().anyMatch(x -> x.code().equals(a.code()))) {
          return true;
        }
      }
    }
    String lemma = act.clause().predicate().lowerLemma();
    return s.tokens().stream().anyMatch(t -> t.lowerLemma().equals(lemma));
  }

  /** The headline as a document of its own, in the letters of plain text. */
  static Document document(Document d, String title, Lexicon lexicon) {
    return Document.of(d.id() + "#title", plain(title, d.text(), lexicon))
        .withPublished(d.published());
  }

  /** "Minister Visits Flooded Towns": words that are no names go without their capitals. */
  static String plain(String title, String text, Lexicon lexicon) {
    String[] words = title.strip().split("\\s+");
    StringBuilder b = new StringBuilder();
    boolean capitals = isInCapitals(words);
    for (int i = 0; i < words.length; i++) {
      String w = words[i];
      boolean common = capitals && i > 0 && isCommon(letters(w), text, lexicon);
      b.append(i > 0 ? " " : "").append(common ? w.toLowerCase(Locale.ROOT) : w);
    }
    char last = b.isEmpty() ? '.' : b.charAt(b.length() - 1);
    return last == '.' || last == '?' || last == '!' ? b.toString() : b.append('.').toString();
  }

  /** Whether most long words begin with a capital. */
  private static boolean isInCapitals(String[] words) {
    int upper = 0;
    int all = 0;
    for (String w : words) {
      if (w.length() > 3) {
        all++;
        upper += Character.isUpperCase(w.charAt(0)) ? 1 : 0;
      }
    }
    return upper * 3 > all * 2;
  }

  private static String letters(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Whether a word in capitals is a common one: known to the frames or small in the text. */
  private static boolean isCommon(String word, String text, Lexicon lexicon) {
    if (word.length() < 2
        || !Character.isUpperCase(word.charAt(0))
        || word.equals(word.toUpperCase(Locale.ROOT))) {
      return false;
    }
    String low = word.toLowerCase(Locale.ROOT);
    int n = low.length();
    return lexicon.knows(low)
        || low.endsWith("s")
            && (lexicon.knows(low.substring(0, n - 1))
                || low.endsWith("es") && lexicon.knows(low.substring(0, n - 2))
                || low.endsWith("ies") && lexicon.knows(low.substring(0, n - 3) + "y"))
        || low.endsWith("d")
            && (lexicon.knows(low.substring(0, n - 1))
                || low.endsWith("ed") && lexicon.knows(low.substring(0, n - 2)))
        || low.endsWith("ing")
            && (lexicon.knows(low.substring(0, n - 3))
                || lexicon.knows(low.substring(0, n - 3) + "e"))
        || text.contains(" " + low);
  }
}
