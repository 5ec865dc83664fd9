package org.servanda.language.model;

/** A linear model: each feature that is on adds its row of weights to the scores of the classes. */
public interface Scorer {
  /**
   * Adds the rows of the features to the scores.
   *
   * @param features hashes of the features that are on
   * @param count how many of them
   * @param scores one cell a class, added to
   */
  void score(int[] features, int count, int[] scores);
}
