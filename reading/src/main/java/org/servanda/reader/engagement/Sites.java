package org.servanda.reader.engagement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.reader.Scene;
import org.servanda.record.Place;
import org.servanda.world.Mention;

/** Which places of a sentence are those of an occasion. */
final class Sites {
  private Sites() {}

  /**
   * The places of a sentence without those of a clause beside that of the occasion: "recalled the
   * fair held in Lima and announced a forum in Quito".
   */
  static List<Place> of(Scene scene, Token event) {
    List<Place> all = new ArrayList<>();
    for (Mention m : scene.story().mentions(scene.sentence())) {
      if (m.kind() == Mention.Kind.PLACE && m.place() != null && !isBeside(scene, m, event)) {
        all.add(m.place());
      }
    }
    return all;
  }

  private static boolean isBeside(Scene scene, Mention m, Token event) {
    Token at = verb(scene.sentence(), m.head());
    Token own = verb(scene.sentence(), event);
    return at != null
        && own != null
        && !at.equals(own)
        && !isUnder(scene.sentence(), at, event)
        && branches(scene.sentence(), at, own);
  }

  /** Whether two verbs stand in two coordinated halves of the sentence. */
  private static boolean branches(Sentence s, Token a, Token b) {
    return isBelowBranch(s, a, b) || isBelowBranch(s, b, a);
  }

  /** Whether a stands in a coordinated clause that b does not stand in. */
  private static boolean isBelowBranch(Sentence s, Token a, Token b) {
    Token up = a;
    for (int hops = 0; hops < 12; hops++) {
      if (up.is("conj") && up.upos().equals("VERB") && !up.equals(b) && !isUnder(s, b, up)) {
        return true;
      }
      Token g = s.governor(up).orElse(null);
      if (g == null) {
        return false;
      }
      up = g;
    }
    return false;
  }

  private static boolean isUnder(Sentence s, Token t, Token top) {
    Token up = t;
    for (int hops = 0; hops < 12; hops++) {
      if (up.equals(top)) {
        return true;
      }
      Token g = s.governor(up).orElse(null);
      if (g == null) {
        return false;
      }
      up = g;
    }
    return false;
  }

  /** The verb over a word, itself where it is one. */
  private static @Nullable Token verb(Sentence s, Token t) {
    Token up = t;
    for (int hops = 0; hops < 12; hops++) {
      if (up.upos().equals("VERB")) {
        return up;
      }
      Token g = s.governor(up).orElse(null);
      if (g == null) {
        return null;
      }
      up = g;
    }
    return null;
  }
}
