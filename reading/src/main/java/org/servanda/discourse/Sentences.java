package org.servanda.discourse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;

/** Finds sentences by their place in the text. */
final class Sentences {
  private Sentences() {}

  /** Index of the first sentence that ends after this char; their number where none does. */
  static int indexAt(List<Sentence> sentences, int position) {
    int lo = 0;
    int hi = sentences.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (sentences.get(mid).span().end() <= position) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /** The sentence that covers this char, else the next one, else null. */
  static @Nullable Sentence at(List<Sentence> sentences, int position) {
    int i = indexAt(sentences, position);
    return i < sentences.size() ? sentences.get(i) : null;
  }
}
