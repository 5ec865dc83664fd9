package org.servanda.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole sentence without a finite verb, whose noun has a participle behind it, is one whose past
 * tense was taken for that participle: "French doctors treated wounded sailors in a hospital."
 */
final class Verbless {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> INTRANSITIVE = Clauses.VERBS.of("intransitive");
  private static final Set<String> PARTITIVE = Clauses.VERBS.of("partitive");
  private static final Set<String> VERBAL =
      Set.of("punct", "conj", "cc", "parataxis", "advcl", "advmod");

  private Verbless() {}

  /** Gives the sentence its verb, in place. */
  static void mend(List<Token> tokens) {
    Token root = root(tokens);
    if (root == null) {
      return;
    }
    Token verb = participle(tokens, root);
    if (verb == null) {
      return;
    }
    for (Token t : List.copyOf(tokens)) {
      boolean behind = t.head() == root.index() && t.index() > verb.index();
      if (behind && (t.is("nmod") || VERBAL.contains(t.deprel()))) {
        hang(tokens, t, t.xpos(), verb.index(), t.is("nmod") ? "obl" : t.deprel());
      }
    }
    hang(tokens, root, root.xpos(), verb.index(), "nsubj");
    hang(tokens, verb, "VBD", -1, "root");
  }

  /** The noun that heads a whole sentence without a finite verb, or null. */
  private static @Nullable Token root(List<Token> tokens) {
    if (tokens.size() < 5 || !tokens.get(tokens.size() - 1).form().equals(".")) {
      return null;
    }
    Token root = null;
    for (Token t : tokens) {
      if (FINITE.contains(t.xpos()) && !t.is("amod") || t.upos().equals("AUX")) {
        return null;
      }
      root = t.head() < 0 ? t : root;
    }
    boolean noun = root != null && (root.upos().equals("NOUN") || root.upos().equals("PROPN"));
    return noun ? root : null;
  }

  private static @Nullable Token participle(List<Token> tokens, Token root) {
    for (Token t : tokens) {
      boolean own =
          t.deprel().equals("acl")
              && t.xpos().equals("VBN")
              && t.index() > root.index()
              && (t.head() == root.index() || isBeside(tokens.get(t.head()), root));
      if (own && !tokens.get(t.index() - 1).upos().equals("PUNCT")) {
        return INTRANSITIVE.contains(t.lemma()) || hasObject(tokens, t) ? t : null;
      }
    }
    return null;
  }

  /** "Chadian troops and Libyan forces fought", "dozens of soldiers fled": no other noun's deed. */
  private static boolean isBeside(Token noun, Token root) {
    boolean part = noun.is("nmod") && PARTITIVE.contains(root.lemma());
    return noun.head() == root.index() && (noun.is("conj") || part);
  }

  private static boolean hasObject(List<Token> tokens, Token verb) {
    for (Token t : tokens) {
      if (t.head() == verb.index() && (t.is("obj") || t.is("ccomp"))) {
        return true;
      }
    }
    return false;
  }

  private static void hang(List<Token> tokens, Token t, String xpos, int head, String relation) {
    tokens.set(t.index(), t.hung(xpos, head, relation));
  }
}
