package org.servanda.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servanda.text.Span;

/** A parsed sentence. Tokens know their governors; a sentence knows who depends on whom. */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * @param index position in the document, from 0
   * @param paragraph number of its paragraph, from 0
   */
  public Sentence(int index, int paragraph, Span span, List<Token> tokens) {
    this.index = index;
    this.paragraph = paragraph;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> below = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    for (Token t : tokens) {
      if (t.head() >= 0) {
        below.get(t.head()).add(t);
      }
    }
    this.children = below;
  }

  public int index() {
    return index;
  }

  public int paragraph() {
    return paragraph;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The dependents of a token, from left to right. */
  public List<Token> children(Token t) {
    return children.get(t.index());
  }

  /** The first dependent in this relation (with any subtype). */
  public Optional<Token> child(Token t, String relation) {
    for (Token c : children(t)) {
      if (c.is(relation)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  public Optional<Token> governor(Token t) {
    return t.head() < 0 ? Optional.empty() : Optional.of(tokens.get(t.head()));
  }

  /** The text from the first to the last token below this one, itself included. */
  public Span subtree(Token t) {
    Span s = t.span();
    for (Token c : children(t)) {
      s = s.cover(subtree(c));
    }
    return s;
  }

  /** The token that covers this char of the document. */
  public Optional<Token> at(int position) {
    int lo = 0;
    int hi = tokens.size() - 1;
    while (lo <= hi) {
      int mid = (lo + hi) >>> 1;
      Token t = tokens.get(mid);
      if (position < t.begin()) {
        hi = mid - 1;
      } else if (position >= t.end()) {
        lo = mid + 1;
      } else {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    StringBuilder b = new StringBuilder();
    for (Token t : tokens) {
      b.append(b.length() > 0 ? " " : "").append(t.form());
    }
    return b.toString();
  }
}
