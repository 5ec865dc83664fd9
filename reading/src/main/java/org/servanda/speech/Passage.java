package org.servanda.speech;

import java.util.List;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;

/** One sentence with all that is asked of it. */
record Passage(
    Sentence sentence, List<Clause> clauses, Phrases phrases, Sources sources, Quotes quotes) {

  static Passage of(Sentence s, List<Clause> clauses, Quotes quotes) {
    Phrases phrases = new Phrases(s);
    return new Passage(s, clauses, phrases, new Sources(s, phrases), quotes);
  }

  int size() {
    return sentence.tokens().size();
  }

  /** Whether a token stands in a quotation that is speech. */
  boolean isQuoted(int token) {
    return quotes.covers(sentence.token(token).begin());
  }
}
