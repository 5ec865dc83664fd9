package org.servanda.language.model;

import java.util.Arrays;

/**
 * Parses tagged words with the arc-eager transitions, greedily: about two decisions a word.
 * Classes: 0 shift, 1 reduce, then a left arc for every relation, then a right arc for every
 * relation.
 */
public final class Parser {
  public static final int SHIFT = 0;
  public static final int REDUCE = 1;

  private final Scorer weights;
  private final int relations;
  private final int rootRelation;
  private final int looseRelation;

  /**
   * @param relations how many there are
   * @param rootRelation number of "root"
   * @param looseRelation number of the relation that a second root hangs from the first by
   */
  public Parser(Scorer weights, int relations, int rootRelation, int looseRelation) {
    this.weights = weights;
    this.relations = relations;
    this.rootRelation = rootRelation;
    this.looseRelation = looseRelation;
  }

  /** The finished state for some tagged words. */
  public State parse(Words words) {
    State state = new State(words.size);
    int[] features = new int[ParseFeatures.MOST];
    int[] scores = new int[2 + 2 * relations];
    while (!state.done()) {
      if (state.depth() == 0 && state.canShift()) {
        state.shift();
      } else if (!state.canShift()) {
        if (state.canLeft()) {
          state.left(rootRelation);
        } else {
          state.reduce();
        }
      } else {
        Arrays.fill(scores, 0);
        weights.score(features, ParseFeatures.of(words, state, features), scores);
        apply(state, best(state, scores));
      }
    }
    unite(state);
    return state;
  }

  /** The best class that the state allows. */
  public int best(State state, int[] scores) {
    int best = SHIFT;
    if (state.canReduce()) {
      if (scores[REDUCE] > scores[SHIFT]) {
        best = REDUCE;
      }
    } else {
      best = better(scores, best, 2, 2 + relations);
    }
    return better(scores, best, 2 + relations, 2 + 2 * relations);
  }

  private int better(int[] scores, int best, int from, int to) {
    int b = best;
    for (int c = from; c < to; c++) {
      if (scores[c] > scores[b] && c != 2 + rootRelation && c != 2 + relations + rootRelation) {
        b = c;
      }
    }
    return b;
  }

  public void apply(State state, int c) {
    if (c == SHIFT) {
      state.shift();
    } else if (c == REDUCE) {
      state.reduce();
    } else if (c < 2 + relations) {
      state.left(c - 2);
    } else {
      state.right(c - 2 - relations);
    }
  }

  /** One root a sentence: the first; any other hangs from it. */
  private void unite(State state) {
    int root = -1;
    for (int i = 0; i < state.size; i++) {
      if (state.head[i] == state.size) {
        if (root < 0) {
          root = i;
        } else {
          state.head[i] = root;
          state.label[i] = looseRelation;
        }
      }
    }
  }
}
