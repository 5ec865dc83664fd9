package org.servanda.language;

import java.util.ArrayList;
import java.util.List;

/** The words of a parsed sentence while their places are mended. */
final class Tree {
  private static final int REACH = 60;
  private static final int NEAR = 8;

  private final List<Token> tokens;

  Tree(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  List<Token> tokens() {
    return tokens;
  }

  Token get(int i) {
    return tokens.get(i);
  }

  int size() {
    return tokens.size();
  }

  void set(Token t) {
    tokens.set(t.index(), t);
  }

  /** Hangs a word on another, unless that one is below it. */
  void hang(Token t, String xpos, Token governor, String relation) {
    int up = governor.index();
    for (int hops = 0; up >= 0 && hops < REACH; hops++) {
      if (up == t.index()) {
        return;
      }
      up = tokens.get(up).head();
    }
    tokens.set(t.index(), t.hung(xpos, governor.index(), relation));
  }

  /** The noun of a chain of phrases that has a number or an article: "the treaty on gas". */
  Token counted(Token last) {
    Token noun = last;
    for (int hops = 0; hops < NEAR && !isCounted(noun) && noun.is("nmod"); hops++) {
      noun = tokens.get(noun.head());
    }
    return noun;
  }

  private boolean isCounted(Token noun) {
    for (int i = noun.index() - 1; i >= 0 && i > noun.index() - NEAR; i--) {
      Token c = tokens.get(i);
      if (c.head() == noun.index() && (c.is("det") || c.is("nummod"))) {
        return true;
      }
    }
    return false;
  }

  static boolean isNoun(Token t) {
    return t.upos().equals("NOUN") || t.upos().equals("PROPN") || t.upos().equals("SYM");
  }
}
