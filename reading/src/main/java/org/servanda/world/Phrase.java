package org.servanda.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** What the noun phrase around a name tells of its bearer: title and country. */
final class Phrase {
  /** How far a phrase reaches: "Deputy Prime Minister and Minister of Trade of ..., ". */
  private static final int REACH = 9;

  private Phrase() {}

  /**
   * The country named before ("Uzbek President X", "Kenya's ...") or after ("X of Kenya", "X,
   * Kenya's ...").
   */
  static @Nullable String country(Sentence s, int first, int last, List<Mention> names) {
    String before = before(s, first, names);
    return before != null ? before : after(s, last, names);
  }

  private static @Nullable String before(Sentence s, int first, List<Mention> names) {
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      Mention m = ending(names, i);
      if (m != null && m.entity() != null && m.kind() != Mention.Kind.PLACE) {
        return m.entity().country();
      }
      if (!belongs(s.token(i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean belongs(Token t) {
    boolean word =
        t.upos().equals("NOUN")
            || t.upos().equals("PROPN")
            || t.upos().equals("ADJ")
            || t.upos().equals("PART");
    return word
        || List.of("of", "the", "and", "'s", "’s", "’", "-", "for", "his", "her")
            .contains(t.lowerForm());
  }

  private static @Nullable String after(Sentence s, int last, List<Mention> names) {
    int i = last + 1;
    int n = s.tokens().size();
    boolean apposition = i < n && s.token(i).form().equals(",");
    boolean of =
        i < n
            && (s.token(i).form().equals("of")
                || s.token(i).form().equals("from")
                || s.token(i).form().equals("("));
    if (!apposition && !of) {
      return null;
    }
    for (i++; i < n && i < last + REACH; i++) {
      Mention m = beginning(names, i);
      if (m != null && m.entity() != null && m.kind() != Mention.Kind.PLACE) {
        return m.entity().country();
      }
      if (!belongs(s.token(i))) {
        return null;
      }
    }
    return null;
  }

  /** "X, the minister of energy": the words of an apposition that begins with a role. */
  static String roleAfter(Sentence s, int last) {
    int i = last + 1;
    if (i >= s.tokens().size() || !s.token(i).form().equals(",")) {
      return "";
    }
    StringBuilder b = new StringBuilder();
    for (i++; i < s.tokens().size() && i < last + REACH; i++) {
      Token t = s.token(i);
      if (t.form().equals(",")
          || t.upos().equals("VERB")
          || t.upos().equals("AUX")
          || t.upos().equals("PUNCT") && !t.form().equals("-")) {
        break;
      }
      b.append(b.length() > 0 ? " " : "").append(t.form());
    }
    return b.toString();
  }

  /** Lower-case title words right before a name: "foreign minister", "spokesman". */
  static String titleBefore(Sentence s, int first, Vocabulary vocabulary) {
    int i = first;
    while (i > 0 && vocabulary.title(s.token(i - 1).form()).isPresent()) {
      i--;
    }
    return i == first ? "" : PersonFinder.text(s, i, first - 1);
  }

  private static @Nullable Mention ending(List<Mention> names, int at) {
    for (Mention m : names) {
      if (m.last() == at) {
        return m;
      }
    }
    return null;
  }

  private static @Nullable Mention beginning(List<Mention> names, int at) {
    for (Mention m : names) {
      if (m.first() == at) {
        return m;
      }
    }
    return null;
  }
}
