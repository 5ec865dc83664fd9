package org.servanda.reader.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.world.Mention;

/** The noun that says what an amount counts, by its place in the sentence. */
final class Nouns {
  private final Indicators indicators;

  Nouns(Indicators indicators) {
    this.indicators = indicators;
  }

  /** The noun that says what is counted: the nearest above the amount, else of its clause. */
  @Nullable Token over(Scene scene, Amount a) {
    Sentence s = scene.sentence();
    for (Token c : s.children(a.head())) {
      if (c.index() > a.last() && c.is("nmod") && isIndicator(scene, c, a)) {
        return c; // "5,000 tonnes of flour"
      }
    }
    Token up = a.head();
    for (int hops = 0; hops < 8; hops++) {
      if (hops > 0 && isIndicator(scene, up, a)) {
        return up;
      }
      Token best = argument(scene, up, a);
      if (best != null) {
        return best;
      }
      Optional<Token> g = s.governor(up);
      if (g.isEmpty()) {
        break;
      }
      up = g.get();
    }
    Token nearest = null;
    for (Token t : s.tokens()) {
      if (!within(a, t)
          && isIndicator(scene, t, a)
          && (nearest == null || distance(a, t) < distance(a, nearest))) {
        nearest = t;
      }
    }
    return nearest;
  }

  /** Of the dependents that could be meant, subject and object before others, then the nearest. */
  private @Nullable Token argument(Scene scene, Token up, Amount a) {
    Token best = null;
    Sentence s = scene.sentence();
    for (Token c : s.children(up)) {
      boolean core = c.is("nsubj") || c.is("obj");
      boolean other = c.is("obl") || c.is("nmod") || c.is("compound");
      if (!core && !other || within(a, c) || !isIndicator(scene, c, a)) {
        continue;
      }
      boolean nearer = best == null || distance(a, c) < distance(a, best);
      if (core || nearer && (best == null || !best.is("nsubj"))) {
        best = c;
      }
    }
    return best;
  }

  /** A noun of the table, unless it stands in a name ("World Food Programme"). */
  private boolean isIndicator(Scene scene, Token t, Amount a) {
    return indicators.of(scene.sentence(), t, a.kind()).isPresent()
        && (!t.upos().equals("PROPN") || !isNamed(scene, t));
  }

  private static boolean isNamed(Scene scene, Token t) {
    return scene.story().mentions(scene.sentence()).stream()
        .anyMatch(
            m -> m.kind() == Mention.Kind.NAME && m.first() <= t.index() && t.index() <= m.last());
  }

  /** Whether the noun stands over, under or beside the amount. */
  static boolean isNear(Scene scene, Amount a, @Nullable Token noun) {
    if (noun == null) {
      return false;
    }
    Token up = scene.sentence().governor(a.head()).orElse(a.head());
    return noun.head() == a.head().index()
        || a.head().head() == noun.index()
        || noun.head() == up.index();
  }

  private static boolean within(Amount a, Token t) {
    return a.first() <= t.index() && t.index() <= a.last();
  }

  private static int distance(Amount a, Token t) {
    return t.index() < a.first() ? a.first() - t.index() : (t.index() - a.last()) + 2;
  }
}
