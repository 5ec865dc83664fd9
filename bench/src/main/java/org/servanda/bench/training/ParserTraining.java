package org.servanda.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.servanda.language.model.ParseFeatures;
import org.servanda.language.model.Parser;
import org.servanda.language.model.State;
import org.servanda.language.model.Words;

/**
 * Trains the parser with a dynamic oracle: the parser follows its own decisions, also the wrong
 * ones, and learns what is best from wherever it has got to.
 */
final class ParserTraining {
  private final Learner learner = new Learner();
  private final Parser parser;
  private final int relations;
  private final int root;
  private final int[] features = new int[ParseFeatures.MOST];
  private final int[] scores;

  ParserTraining(int relations, int root, int loose) {
    this.relations = relations;
    this.root = root;
    this.parser = new Parser(learner, relations, root, loose);
    this.scores = new int[2 + 2 * relations];
  }

  /**
   * One sentence to learn from.
   *
   * @param heads of each word; the number of words for the root
   */
  record Example(Words words, int[] heads, int[] relations) {}

  Learner train(
      List<Example> examples, int rounds, long seed, java.util.function.IntConsumer after) {
    Random random = new Random(seed);
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Example e : order) {
        learn(e, round == 0 ? 0.0 : 0.9, random);
      }
      after.accept(round);
    }
    return learner;
  }

  Learner learner() {
    return learner;
  }

  private void learn(Example e, double explore, Random random) {
    State s = new State(e.words().size());
    while (!s.done()) {
      if (s.depth() == 0 && s.canShift()) {
        s.shift();
        continue;
      }
      if (!s.canShift()) {
        if (s.canLeft()) {
          s.left(root);
        } else {
          s.reduce();
        }
        continue;
      }
      Arrays.fill(scores, 0);
      int count = ParseFeatures.of(e.words(), s, features);
      learner.score(features, count, scores);
      int best = parser.best(s, scores);
      int right = bestOfLeastCost(s, e);
      if (cost(s, e, best) > cost(s, e, right)) {
        learner.learn(features, count, right, best);
        learner.tick();
        parser.apply(s, random.nextDouble() < explore ? best : right);
      } else {
        learner.tick();
        parser.apply(s, best);
      }
    }
  }

  private int bestOfLeastCost(State s, Example e) {
    int least = Integer.MAX_VALUE;
    int best = -1;
    int[] costs = {
      s.canShift() ? shiftCost(s, e) : Integer.MAX_VALUE,
      s.canReduce() ? reduceCost(s, e) : Integer.MAX_VALUE,
      s.canLeft() ? leftCost(s, e) : Integer.MAX_VALUE,
      s.canRight() ? rightCost(s, e) : Integer.MAX_VALUE
    };
    for (int c : costs) {
      least = Math.min(least, c);
    }
    if (costs[0] == least) {
      best = Parser.SHIFT;
    }
    if (costs[1] == least && (best < 0 || scores[1] > scores[best])) {
      best = Parser.REDUCE;
    }
    if (costs[2] == least) {
      best = labelled(best, 2, e.heads()[s.stack(0)] == s.next(), e.relations()[s.stack(0)]);
    }
    if (costs[3] == least) {
      boolean gold = e.heads()[s.next()] == s.stack(0);
      best = labelled(best, 2 + relations, gold, e.relations()[s.next()]);
    }
    return best;
  }

  private int labelled(int best, int from, boolean gold, int relation) {
    if (gold) {
      int c = from + relation;
      return best < 0 || scores[c] > scores[best] ? c : best;
    }
    int b = best;
    for (int r = 0; r < relations; r++) {
      if (r != root && (b < 0 || scores[from + r] > scores[b])) {
        b = from + r;
      }
    }
    return b;
  }

  /** Gold arcs that a class puts out of reach; a wrong label on a right arc counts as one. */
  private int cost(State s, Example e, int c) {
    if (c == Parser.SHIFT) {
      return shiftCost(s, e);
    }
    if (c == Parser.REDUCE) {
      return reduceCost(s, e);
    }
    if (c < 2 + relations) {
      int top = s.stack(0);
      boolean wrong = e.heads()[top] == s.next() && e.relations()[top] != c - 2;
      return leftCost(s, e) + (wrong ? 1 : 0);
    }
    int next = s.next();
    boolean wrong = e.heads()[next] == s.stack(0) && e.relations()[next] != c - 2 - relations;
    return rightCost(s, e) + (wrong ? 1 : 0);
  }

  private static int shiftCost(State s, Example e) {
    int b = s.next();
    int cost = 0;
    for (int i = 0; i < s.depth(); i++) {
      int x = s.stack(i);
      if (e.heads()[b] == x || (s.head(x) < 0 && e.heads()[x] == b)) {
        cost++;
      }
    }
    return cost;
  }

  private static int reduceCost(State s, Example e) {
    return dependentsAhead(s, e, s.stack(0), s.next());
  }

  private static int leftCost(State s, Example e) {
    int top = s.stack(0);
    int cost = dependentsAhead(s, e, top, s.next());
    return cost + (e.heads()[top] > s.next() ? 1 : 0);
  }

  private static int rightCost(State s, Example e) {
    int b = s.next();
    int top = s.stack(0);
    int cost = 0;
    int head = e.heads()[b];
    if (head > b) {
      cost++;
    }
    for (int i = 0; i < s.depth(); i++) {
      int x = s.stack(i);
      if ((head == x && x != top) || (s.head(x) < 0 && e.heads()[x] == b)) {
        cost++;
      }
    }
    return cost;
  }

  private static int dependentsAhead(State s, Example e, int parent, int from) {
    int n = 0;
    for (int i = from; i < s.root(); i++) {
      if (e.heads()[i] == parent) {
        n++;
      }
    }
    return n;
  }
}
