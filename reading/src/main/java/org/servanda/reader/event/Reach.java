package org.servanda.reader.event;

import java.util.Set;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/**
 * How far what a predicate tells reaches in the tree: what is below it, beside it, another matter.
 */
final class Reach {
  /** What comes after these is another matter. */
  private static final Set<String> ELSE =
      Set.of(
          "after",
          "before",
          "during",
          "since",
          "until",
          "despite",
          "because",
          "because_of",
          "amid",
          "following",
          "if",
          "unless",
          "when",
          "while",
          "although",
          "though",
          "as",
          "once",
          "whereas",
          "like",
          "unlike",
          "according",
          "without",
          "due");

  private Reach() {}

  /** "Its army", "their banks": more likely of those who act. */
  static boolean isOwned(Sentence s, Token t) {
    for (Token c : s.children(t)) {
      if (c.deprel().equals("nmod:poss") && c.upos().equals("PRON")) {
        return true;
      }
    }
    return false;
  }

  /** The object of the predicate itself or of the infinitive that it governs. */
  static boolean isChained(Sentence s, Token t, Token top) {
    Token g = s.governor(t).orElse(top);
    for (int hops = 0; hops < 4 && !g.equals(top); hops++) {
      if (!g.is("xcomp") && !g.is("ccomp")) {
        return false;
      }
      g = s.governor(g).orElse(top);
    }
    return true;
  }

  /** "..., ending a siege of Homs": told of in a participle behind the clause. */
  static boolean isAside(Sentence s, Token t, Token top) {
    Token up = t;
    for (int hops = 0; hops < 12 && !up.equals(top); hops++) {
      if (up.is("advcl") && up.xpos().equals("VBG") && s.child(up, "mark").isEmpty()) {
        return true;
      }
      up = s.governor(up).orElse(top);
    }
    return false;
  }

  /** Whether the word is part of what the predicate tells, on the way up to it. */
  static boolean isBelow(Sentence s, Token t, Token top) {
    Token up = t;
    for (int hops = 0; hops < 12; hops++) {
      Token g = s.governor(up).orElse(null);
      if (g == null || isElse(s, up, g.equals(top))) {
        return false;
      }
      if (g.equals(top)) {
        return true;
      }
      up = g;
    }
    return false;
  }

  private static boolean isElse(Sentence s, Token t, boolean direct) {
    if (t.is("parataxis") || t.deprel().equals("acl:relcl") || t.is("obl:tmod") || t.is("appos")) {
      return true;
    }
    if (direct && (t.is("nsubj") && !t.deprel().equals("nsubj:pass") || t.is("conj"))) {
      return true;
    }
    if (t.is("nsubj") && !t.deprel().equals("nsubj:pass")) {
      return false;
    }
    for (Token c : s.children(t)) {
      if ((c.is("case") || c.is("mark")) && ELSE.contains(c.lowerLemma())) {
        return true;
      }
    }
    return false;
  }

  /** The preposition of a phrase; "" where none. */
  static String marker(Sentence s, Token t) {
    for (Token c : s.children(t)) {
      if (c.is("case") && !c.lemma().equals("'s")) {
        return c.lowerLemma();
      }
    }
    return "";
  }
}
