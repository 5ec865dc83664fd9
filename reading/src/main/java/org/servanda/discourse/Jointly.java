package org.servanda.discourse;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;
import org.servanda.world.Mention;

/** Tells words for both sides together from words for one of many. */
final class Jointly {
  private static final Set<String> BOTH = Set.of("both", "side", "two");

  private static final Set<String> RIVAL =
      Set.of(
          "opposition",
          "rebel",
          "union",
          "party",
          "majority",
          "minority",
          "local",
          "regional",
          "business",
          "religious",
          "church",
          "student",
          "labour",
          "labor",
          "community",
          "tribal",
          "rival",
          "former");

  private static final Set<String> SOME = Set.of("some", "many", "several", "few", "most", "other");

  private static final Set<String> EACH = Set.of("each", "either", "both", "every");

  private static final Set<String> JOINT =
      Set.of(
          "side",
          "party",
          "leader",
          "president",
          "minister",
          "two",
          "both",
          "head",
          "pair",
          "duo",
          "neighbor",
          "neighbour",
          "state",
          "country",
          "nation",
          "government",
          "diplomat");

  private int lastJoint = -100;

  /** Notes that both sides spoke in a sentence. */
  void note(Sentence s) {
    lastJoint = s.index();
  }

  /** Both sides: "the two leaders", "the parties", and "they" soon after. */
  boolean isJoint(Sentence s, Token head) {
    String word = head.lowerLemma();
    if (isSpecial(s, head)) {
      return false;
    }
    return word.equals("they") || head.form().equalsIgnoreCase("they")
        ? s.index() - lastJoint <= 4
        : JOINT.contains(word);
  }

  /** "Local leaders", "some diplomats": not those of both sides. */
  private static boolean isSpecial(Sentence s, Token head) {
    for (Token c : s.children(head)) {
      boolean set = c.index() < head.index() && (c.is("amod") || c.is("compound"));
      if (set && !BOTH.contains(c.lowerLemma()) || c.is("det") && SOME.contains(c.lowerLemma())) {
        return true;
      }
    }
    return false;
  }

  /** "The opposition leader" is not the leader whom the story is about. */
  static boolean isRival(Sentence s, Mention m) {
    boolean rival = false;
    for (Token c : m.kind() == Mention.Kind.ANAPHOR ? s.children(m.head()) : List.<Token>of()) {
      rival |= c.index() < m.head().index() && RIVAL.contains(c.lowerLemma());
    }
    return rival;
  }

  /** "President Ana Duarte of Cape Verde and Chancellor Olaf Scholz": two persons joined. */
  static boolean areNamed(
      Sentence s, Span named, List<Mention> mentions, Predicate<Mention> isPerson) {
    Mention first = null;
    for (Mention m : mentions) {
      boolean person =
          m.kind() == Mention.Kind.NAME && named.contains(m.span()) && isPerson.test(m);
      if (person && first != null && isJoined(s, first.last() + 1, m.first())) {
        return true;
      }
      first = person && first == null ? m : first;
    }
    return false;
  }

  /** Whether an "and" stands between, and neither a verb nor a comma. */
  private static boolean isJoined(Sentence s, int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (t.form().equals(",") || t.upos().equals("VERB") || t.xpos().equals("POS")) {
        return false;
      }
      and |= t.lowerForm().equals("and");
    }
    return and;
  }

  /** "Both", "each side", "either party". */
  static boolean isBoth(Sentence s, Token head) {
    String word = head.lowerLemma();
    return BOTH.contains(word)
        || s.child(head, "det").filter(d -> EACH.contains(d.lowerLemma())).isPresent()
            && JOINT.contains(word);
  }
}
