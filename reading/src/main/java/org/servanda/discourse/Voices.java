package org.servanda.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servanda.language.Sentence;
import org.servanda.text.Span;

/** Who speaks at a place of the text: utterances, found by the sentence. */
final class Voices {
  private final List<Sentence> sentences;
  private final List<List<Utterance>> bySentence;

  Voices(List<Sentence> sentences, List<Utterance> utterances) {
    this.sentences = sentences;
    this.bySentence = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.add(new ArrayList<>(2));
    }
    for (Utterance u : utterances) {
      for (Span c : u.content()) {
        int i = Sentences.indexAt(sentences, c.begin());
        while (i < sentences.size() && sentences.get(i).span().begin() < c.end()) {
          bySentence.get(i++).add(u);
        }
      }
    }
  }

  /** The innermost utterance whose content covers this char. */
  Optional<Utterance> at(int position) {
    int i = Sentences.indexAt(sentences, position);
    Utterance best = null;
    int length = Integer.MAX_VALUE;
    for (Utterance u : i < bySentence.size() ? bySentence.get(i) : List.<Utterance>of()) {
      for (Span c : u.content()) {
        if (c.contains(position) && c.length() < length) {
          best = u;
          length = c.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
