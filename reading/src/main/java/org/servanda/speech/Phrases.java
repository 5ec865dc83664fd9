package org.servanda.speech;

import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/** Edges of phrases, as indices of tokens. */
final class Phrases {
  private final Sentence sentence;
  private final int[] left;
  private final int[] right;

  Phrases(Sentence sentence) {
    this.sentence = sentence;
    int n = sentence.tokens().size();
    left = new int[n];
    right = new int[n];
    for (int i = 0; i < n; i++) {
      left[i] = -1;
    }
    for (Token t : sentence.tokens()) {
      if (t.head() < 0) {
        measure(t);
      }
    }
    for (int i = 0; i < n; i++) {
      if (left[i] < 0) {
        left[i] = i;
        right[i] = i;
      }
    }
  }

  private void measure(Token t) {
    int l = t.index();
    int r = t.index();
    for (Token c : sentence.children(t)) {
      measure(c);
      l = Math.min(l, left[c.index()]);
      r = Math.max(r, right[c.index()]);
    }
    left[t.index()] = l;
    right[t.index()] = r;
  }

  /** First token of all that hangs on a word. */
  int left(Token t) {
    return left[t.index()];
  }

  /** Last token of all that hangs on a word. */
  int right(Token t) {
    return right[t.index()];
  }

  Span span(int first, int last) {
    return new Span(
        sentence.token(first).begin(),
        Math.max(sentence.token(first).begin(), sentence.token(last).end()));
  }

  /** First word of a verb with its auxiliaries, negation and the adverbs among them. */
  int verbGroup(Token verb) {
    int first = verb.index();
    while (first > 0 && first > verb.index() - 7 && belongs(sentence.token(first - 1))) {
      first--;
    }
    // "..., however, said": what begins with a comma or an adverb of the clause is no part
    while (first < verb.index() && isLoose(sentence.token(first), verb)) {
      first++;
    }
    return first;
  }

  private static boolean belongs(Token t) {
    return t.upos().equals("AUX")
        || t.upos().equals("ADV") && !t.xpos().startsWith("W")
        || t.upos().equals("PART") && !t.xpos().equals("POS");
  }

  private static boolean isLoose(Token t, Token verb) {
    return t.upos().equals("ADV") && t.head() != verb.index() && t.index() < verb.index() - 1;
  }

  boolean isPunctuation(int i) {
    return i >= 0
        && i < sentence.tokens().size()
        && (sentence.token(i).upos().equals("PUNCT") || isPlainMark(sentence.token(i)));
  }

  /** A mark that is nothing else, whatever the tagger takes it for. */
  static boolean isPlainMark(Token t) {
    return t.form().length() == 1 && "«»“”„‹›\"".indexOf(t.form().charAt(0)) >= 0;
  }

  boolean isComma(int i) {
    return i >= 0 && i < sentence.tokens().size() && sentence.token(i).form().equals(",");
  }

  /** Whether a token is a quotation mark. */
  boolean isMark(int i) {
    return i >= 0
        && i < sentence.tokens().size()
        && "\"“”«»‘’'„``''‹›".contains(sentence.token(i).form())
        && isPunctuation(i);
  }
}
