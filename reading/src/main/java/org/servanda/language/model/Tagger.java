package org.servanda.language.model;

/**
 * Tags words from left to right, each with the best class given its neighbours and the two tags
 * before it.
 */
public final class Tagger {
  /** At most so many features are on for one word. */
  public static final int FEATURES = 64;

  private final Scorer weights;
  private final int tags;

  public Tagger(Scorer weights, int tags) {
    this.weights = weights;
    this.tags = tags;
  }

  /** Sets the tags of the words. */
  public void tag(Words words) {
    int[] features = new int[FEATURES];
    int[] scores = new int[tags];
    for (int i = 0; i < words.size; i++) {
      java.util.Arrays.fill(scores, 0);
      weights.score(features, features(words, i, features), scores);
      words.tag[i] = best(scores);
    }
  }

  public static int best(int[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  private static int at(int[] values, int i) {
    return i < 0 ? -1 : i >= values.length ? -2 : values[i];
  }

  /** Writes the features of a word, given the tags of those before it; returns how many. */
  public static int features(Words w, int i, int[] f) {
    int n = 0;
    int word = w.form[i];
    int tag1 = at(w.tag, i - 1);
    int tag2 = at(w.tag, i - 2);
    int word1 = at(w.form, i - 1);
    int next1 = at(w.form, i + 1);
    int shape = w.shape[i] * 2 + (i == 0 ? 1 : 0);
    f[n++] = Hash.feature(1, 0);
    f[n++] = Hash.feature(2, word);
    f[n++] = Hash.feature(3, word, shape);
    f[n++] = Hash.feature(4, w.suffix1[i]);
    f[n++] = Hash.feature(5, w.suffix2[i]);
    f[n++] = Hash.feature(6, w.suffix3[i]);
    f[n++] = Hash.feature(7, w.suffix4[i]);
    f[n++] = Hash.feature(8, w.prefix2[i]);
    f[n++] = Hash.feature(9, w.prefix3[i]);
    f[n++] = Hash.feature(10, shape);
    f[n++] = Hash.feature(11, shape, w.suffix2[i]);
    f[n++] = Hash.feature(12, shape, w.suffix3[i]);
    f[n++] = Hash.feature(13, tag1);
    f[n++] = Hash.feature(14, tag1, tag2);
    f[n++] = Hash.feature(15, word, tag1);
    f[n++] = Hash.feature(16, word, tag1, tag2);
    f[n++] = Hash.feature(17, word1);
    f[n++] = Hash.feature(18, word1, word);
    f[n++] = Hash.feature(19, at(w.form, i - 2));
    f[n++] = Hash.feature(20, next1);
    f[n++] = Hash.feature(21, word, next1);
    f[n++] = Hash.feature(22, at(w.form, i + 2));
    f[n++] = Hash.feature(23, next1, at(w.form, i + 2));
    f[n++] = Hash.feature(24, tag1, next1);
    f[n++] = Hash.feature(25, at(w.suffix3, i + 1));
    f[n++] = Hash.feature(26, at(w.suffix3, i - 1));
    f[n++] = Hash.feature(27, at(w.shape, i + 1), shape);
    f[n++] = Hash.feature(28, at(w.shape, i - 1), shape);
    f[n++] = Hash.feature(29, shape, tag1);
    f[n++] = Hash.feature(30, w.suffix3[i], tag1);
    f[n++] = Hash.feature(31, w.fine[i]);
    f[n++] = Hash.feature(32, w.fine[i], shape);
    f[n++] = Hash.feature(33, w.middle[i], w.suffix2[i]);
    f[n++] = Hash.feature(34, w.middle[i], tag1);
    f[n++] = Hash.feature(35, w.coarse[i], tag1, tag2);
    f[n++] = Hash.feature(36, at(w.fine, i + 1));
    f[n++] = Hash.feature(37, at(w.fine, i - 1));
    f[n++] = Hash.feature(38, at(w.middle, i + 1), tag1);
    f[n++] = Hash.feature(39, w.coarse[i], at(w.coarse, i + 1), at(w.coarse, i - 1));
    f[n++] = Hash.feature(40, word, at(w.middle, i + 1));
    f[n++] = Hash.feature(41, word, at(w.middle, i - 1));
    f[n++] = Hash.feature(42, at(w.middle, i + 1), at(w.middle, i + 2), tag1);
    f[n++] = Hash.feature(43, w.coarse[i], at(w.suffix2, i + 1), tag1);
    f[n++] = Hash.feature(44, at(w.fine, i + 2));
    f[n++] = Hash.feature(45, w.middle[i], w.suffix3[i], shape);
    return n;
  }
}
