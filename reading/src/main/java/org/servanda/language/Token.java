package org.servanda.language;

import org.servanda.text.Span;

/**
 * A word of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param begin first char in the document
 * @param end one past the last char
 * @param form the word as written
 * @param lemma dictionary form, lower case except proper nouns
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
    String lemma,
    String upos,
    String xpos,
    int head,
    String deprel) {

  public Span span() {
    return new Span(begin, end);
  }

  /** Whether the relation is this one, with or without a subtype. */
  public boolean is(String relation) {
    return deprel.startsWith(relation)
        && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':');
  }
}
