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
      if (!present(tokens, root)) {
        between(tokens, root);
      }
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

  /** "Nepal imported electricity from India": the past tense taken for what the noun is like. */
  private static void between(List<Token> tokens, Token root) {
    for (int i = 1; i < root.index(); i++) {
      Token verb = tokens.get(i);
      Token subject = tokens.get(i - 1);
      boolean past = verb.is("amod") && verb.upos().equals("VERB") && verb.head() == root.index();
      if (past && (subject.is("nsubj") && subject.head() == i || isName(subject, root))) {
        for (Token t : List.copyOf(tokens)) {
          boolean own = t.head() == root.index();
          if (own && t.index() > root.index() && VERBAL.contains(t.deprel())) {
            hang(tokens, t, t.xpos(), i, t.deprel());
          } else if (own && t.index() < i - 1) {
            hang(tokens, t, t.xpos(), i - 1, t.deprel());
          }
        }
        hang(tokens, subject, subject.xpos(), i, "nsubj");
        hang(tokens, root, root.xpos(), i, "obj");
        hang(tokens, verb, "VBD", -1, "root");
        return;
      }
    }
  }

  /** "Ethiopia shelters refugees": a noun with an object is a verb in the present. */
  private static boolean present(List<Token> tokens, Token root) {
    if (!root.xpos().equals("NNS") || !hasObject(tokens, root) || root.index() == 0) {
      return false;
    }
    Token subject = tokens.get(root.index() - 1);
    if (subject.head() != root.index() || !subject.is("compound") && !subject.is("amod")) {
      return false;
    }
    for (Token t : List.copyOf(tokens)) {
      boolean own = t.head() == root.index();
      if (own && t.index() < subject.index()) {
        hang(tokens, t, t.xpos(), subject.index(), t.deprel());
      } else if (own && t.is("nmod")) {
        hang(tokens, t, t.xpos(), root.index(), "obl");
      }
    }
    hang(tokens, subject, subject.xpos(), root.index(), "nsubj");
    tokens.set(root.index(), root.verb("VBZ", -1, "root"));
    return true;
  }

  private static boolean isName(Token t, Token root) {
    return t.head() == root.index()
        && (t.is("amod") || t.is("compound"))
        && (t.upos().equals("NOUN") || Character.isUpperCase(t.form().charAt(0)));
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

  /** "Chadian troops and Libyan forces fought": the second of two subjects. */
  private static boolean isBeside(Token noun, Token root) {
    return noun.is("conj") && noun.head() == root.index();
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
