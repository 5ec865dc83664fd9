package org.servanda.language;

import java.util.Locale;
import org.servanda.text.Span;

/**
 * A word of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param begin first char in the document
 * @param end one past the last char
 * @param form the word as written
 * @param lowerForm the same in lower case
 * @param lemma dictionary form, lower case except proper nouns
 * @param lowerLemma the same in lower case throughout
 * @param upos Universal part of speech (NOUN, PROPN, VERB, AUX, ADJ, ADP, PUNCT ...)
 * @param xpos Penn Treebank tag (NN, VBD ...)
 * @param head index of the governor, -1 for the root
 * @param deprel Universal Dependencies relation to the governor, with subtype ("nsubj:pass");
 *     interned
 */
public record Token(
    int index,
    int begin,
    int end,
    String form,
    String lowerForm,
    String lemma,
    String lowerLemma,
    String upos,
    String xpos,
    int head,
    String deprel) {

  /** A word; see the components of the record. */
  static Token of(
      int index,
      Span span,
      String form,
      String lemma,
      String upos,
      String xpos,
      int head,
      String deprel) {
    String lowerForm = form.toLowerCase(Locale.ROOT);
    // Most lemmas are the word itself: the two then share one string.
    String lowerLemma = lemma.equals(lowerForm) ? lowerForm : lemma.toLowerCase(Locale.ROOT);
    return new Token(
        index,
        span.begin(),
        span.end(),
        form,
        lowerForm,
        lemma,
        lowerLemma,
        upos,
        xpos,
        head,
        deprel);
  }

  /** The same word in another place of the tree. */
  Token hung(String newXpos, int newHead, String newDeprel) {
    return new Token(
        index, begin, end, form, lowerForm, lemma, lowerLemma, upos, newXpos, newHead, newDeprel);
  }

  /** The same word as a verb, in another place of the tree. */
  Token verb(String newXpos, int newHead, String newDeprel) {
    return new Token(
        index, begin, end, form, lowerForm, lemma, lowerLemma, "VERB", newXpos, newHead, newDeprel);
  }

  public Span span() {
    return new Span(begin, end);
  }

  /** Whether the relation is this one, with or without a subtype. */
  public boolean is(String relation) {
    return deprel.startsWith(relation)
        && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':');
  }

  /** By place alone: no two words of a text begin at the same char. */
  @Override
  public int hashCode() {
    return begin;
  }
}
