package org.servanda.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.servanda.language.model.Tagger;
import org.servanda.language.model.Words;

/** Trains the tagger: left to right, its own earlier tags as context. */
final class TaggerTraining {
  private TaggerTraining() {}

  static Learner train(List<Words> sentences, List<int[]> gold, int tags, int rounds, long seed) {
    Learner learner = new Learner();
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    int[] features = new int[Tagger.FEATURES];
    int[] scores = new int[tags];
    for (int round = 0; round < rounds; round++) {
      java.util.Collections.shuffle(order, random);
      for (int s : order) {
        Words words = sentences.get(s);
        int[] right = gold.get(s);
        for (int i = 0; i < words.size(); i++) {
          Arrays.fill(scores, 0);
          int count = Tagger.features(words, i, features);
          learner.score(features, count, scores);
          int best = Tagger.best(scores);
          if (best != right[i]) {
            learner.learn(features, count, right[i], best);
          }
          learner.tick();
          words.tag(i, best);
        }
      }
    }
    return learner;
  }
}
