package org.servanda.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Subjects that a verb shares with another: of joined verbs and of participles. */
final class SharedSubjects {
  private SharedSubjects() {}

  /** "Has long argued", its subject parsed as another verb's. */
  static boolean isPerfect(Sentence sentence, int group, Token verb) {
    return verb.xpos().equals("VBN")
        && group < verb.index()
        && sentence.token(group).lemma().equals("have")
        && sentence.child(verb, "aux:pass").isEmpty();
  }

  private static final Set<String> QUANTITIES =
      Set.of("some", "many", "most", "few", "several", "others", "all", "both", "none", "half");

  /** "Some believe": people, told by their number alone. */
  static boolean isQuantity(Token t) {
    return QUANTITIES.contains(t.lowerForm());
  }

  /**
   * The verb whose subject a joined verb shares: "they deny that girls were barred and say" has the
   * subject of the first, not of the passive between.
   */
  static Token first(Sentence sentence, Token joined) {
    Token with = sentence.token(Math.max(0, joined.head()));
    boolean between = outer(sentence, joined) != null;
    return between ? sentence.token(with.head()) : with;
  }

  /** The verb of speech that governs the passive clause which a verb is joined to; else null. */
  static @Nullable Token outer(Sentence s, Token joined) {
    if (!joined.is("conj") || joined.head() < 0 || s.child(joined, "nsubj").isPresent()) {
      return null;
    }
    Token with = s.token(joined.head());
    boolean passive = s.children(with).stream().anyMatch(t -> t.deprel().equals("nsubj:pass"));
    Token up = with.head() < 0 ? null : s.token(with.head());
    boolean same =
        up != null
            && (up.xpos().equals(joined.xpos())
                || up.xpos().equals("VBP") && joined.xpos().equals("VB"));
    boolean that = s.child(with, "mark").filter(m -> m.lemma().equals("that")).isPresent();
    return passive && that && with.is("ccomp") && same ? up : null;
  }

  /** Whether a participle stands behind a comma, and a mark that closes on it. */
  static boolean follows(Passage p, Token v) {
    int at = p.phrases().verbGroup(v) - 1;
    if (at > 0 && p.sentence().token(at).lowerForm().equals("and")) {
      at--;
    }
    at -= p.phrases().isMark(at) && at > 0 ? 1 : 0;
    return p.phrases().isComma(at);
  }

  /**
   * "The minister met the envoy, saying that ...": the subject of the last finite clause before a
   * comma, whatever noun the parse hangs the participle on.
   */
  static Sources.@Nullable Source main(Passage p, Token v) {
    for (Token t : p.sentence().children(v)) {
      if (t.is("nsubj")) {
        return null;
      }
    }
    Token up = v;
    for (int hops = 0; hops < 6 && up.head() >= 0; hops++) {
      up = p.sentence().token(up.head());
      boolean finite = up.upos().equals("VERB") && !up.xpos().equals("VBG");
      if (finite && up.index() < v.index() && !up.is("acl") && !up.is("xcomp")) {
        for (Token t : p.sentence().children(up)) {
          if (t.is("nsubj") && t.index() < up.index()) {
            boolean who = t.xpos().startsWith("W") || t.lowerForm().equals("it");
            return who || t.lowerForm().equals("there") ? null : p.sources().around(t, up);
          }
        }
      }
    }
    return null;
  }
}
