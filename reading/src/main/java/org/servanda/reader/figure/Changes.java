package org.servanda.reader.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;

/** The changes told in one sentence ("up by 18.5 percent", "doubled"), each with its place. */
final class Changes {
  /** A change told farther away than so many words is another thing's. */
  private static final int FAR = 14;

  private record Change(Amount amount, double percent) {
    int at() {
      return amount.first();
    }
  }

  private final List<Change> found = new ArrayList<>();
  private final List<Amount> values = new ArrayList<>();

  Changes(Lexicon lexicon, Scene scene) {
    Set<String> up = lexicon.set("up");
    Set<String> down = lexicon.set("down");
    Sentence s = scene.sentence();
    for (Amount a : scene.story().amounts(s)) {
      if (a.kind() == Amount.Kind.MONEY || a.kind() == Amount.Kind.PHYSICAL) {
        values.add(a);
      } else if (a.kind() == Amount.Kind.PERCENT) {
        int sign = isShare(s, a) ? 0 : sign(s, a, up, down);
        if (sign != 0) {
          found.add(new Change(a, sign * a.value()));
        }
      } else if (a.kind() == Amount.Kind.RATIO) {
        boolean told = s.token(a.first()).upos().equals("VERB") || a.first() < a.last();
        if (told || isCompared(s, a) || s.token(a.first()).form().endsWith("fold")) {
          found.add(new Change(a, Math.round((a.value() - 1) * 100)));
        }
      }
    }
  }

  /** "80 percent of exports" is a share. */
  private static boolean isShare(Sentence s, Amount a) {
    return a.last() + 1 < s.tokens().size() && s.token(a.last() + 1).form().equals("of");
  }

  /** "twice as much", "twice more". */
  private static boolean isCompared(Sentence s, Amount a) {
    String next = a.last() + 1 < s.tokens().size() ? s.token(a.last() + 1).form() : "";
    return next.equals("as") || next.equals("more");
  }

  /** Up, down or neither: the word of change above or beside the percentage. */
  private static int sign(Sentence s, Amount a, Set<String> up, Set<String> down) {
    Token t = a.head();
    for (int hops = 0; hops < 4; hops++) {
      int here = sign(t, up, down);
      if (here != 0) {
        return here;
      }
      for (Token c : s.children(t)) {
        here = hops == 0 && !c.is("nummod") ? sign(c, up, down) : 0;
        if (here != 0) {
          return here;
        }
      }
      t = s.governor(t).orElse(t);
    }
    for (int i = Math.max(0, a.first() - 4); i < Math.min(s.tokens().size(), a.last() + 4); i++) {
      int here = sign(s.token(i), up, down);
      if (here != 0) {
        return here;
      }
    }
    return 0;
  }

  private static int sign(Token t, Set<String> up, Set<String> down) {
    if (t.deprel().equals("compound:prt")) {
      return 0; // "made up 80 percent"
    }
    String lemma = t.lowerLemma();
    return down.contains(lemma) ? -1 : up.contains(lemma) ? 1 : 0;
  }

  /** Whether a change is told but no value. */
  boolean alone() {
    return values.isEmpty() && !found.isEmpty();
  }

  /** The words of the first change. */
  Amount firstAmount() {
    return found.get(0).amount();
  }

  /** The first change, in percent. */
  double first() {
    return found.get(0).percent();
  }

  /** The change told of this value: the one nearest to it and to no other value. */
  @Nullable Double percent(Amount value) {
    Change best = null;
    for (Change c : found) {
      if (distance(value, c) <= FAR
          && values.stream().allMatch(v -> distance(v, c) >= distance(value, c))
          && (best == null || distance(value, c) < distance(value, best))) {
        best = c;
      }
    }
    return best == null ? null : best.percent();
  }

  private static int distance(Amount v, Change c) {
    return Math.abs(v.first() - c.at());
  }
}
