package org.servanda.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.servanda.language.model.Model;
import org.servanda.language.model.State;
import org.servanda.language.model.Words;

/**
 * How right a model is on a treebank with gold tokens and its own tags, punctuation left out, and
 * how fast.
 *
 * <p>Arguments: model, CoNLL-U files.
 */
public final class Evaluation {
  private Evaluation() {}

  /**
   * Shares of tokens.
   *
   * @param upos universal tag right
   * @param xpos Penn tag right
   * @param uas governor right
   * @param las governor and main relation right
   * @param full governor and relation with subtype right
   * @param all governor and main relation right, punctuation counted too
   */
  record Scores(double upos, double xpos, double uas, double las, double full, double all) {
    @Override
    public String toString() {
      return "UPOS %.4f XPOS %.4f UAS %.4f LAS %.4f LAS+subtype %.4f LAS+punctuation %.4f"
          .formatted(upos, xpos, uas, las, full, all);
    }
  }

  public static void main(String[] args) throws IOException {
    Model model = Model.read(Files.readAllBytes(Path.of(args[0])));
    for (int i = 1; i < args.length; i++) {
      Treebank treebank = Treebank.read(Path.of(args[i]));
      System.out.println(args[i] + " " + of(model, treebank));
      speed(model, treebank);
    }
  }

  static Scores of(Model model, Treebank treebank) {
    int[] right = new int[6];
    int words = 0;
    int scored = 0;
    for (Treebank.Gold g : treebank.sentences()) {
      Words w = new Words(g.forms(), model.clusters());
      model.tagger().tag(w);
      State s = model.parser().parse(w);
      for (int i = 0; i < g.size(); i++) {
        words++;
        String[] tag = g.tags().get(i).split(" ");
        right[0] += model.upos(w.tag(i)).equals(tag[0]) ? 1 : 0;
        right[1] += model.xpos(w.tag(i)).equals(tag[1]) ? 1 : 0;
        boolean attached = s.head(i) == g.heads()[i];
        String relation = model.relation(s.label(i));
        boolean named = attached && main(relation).equals(main(g.relations().get(i)));
        right[5] += named ? 1 : 0;
        if (g.relations().get(i).equals("punct")) {
          continue;
        }
        scored++;
        if (attached) {
          right[2]++;
          right[3] += named ? 1 : 0;
          right[4] += relation.equals(g.relations().get(i)) ? 1 : 0;
        }
      }
    }
    double n = scored;
    return new Scores(
        right[0] / (double) words,
        right[1] / (double) words,
        right[2] / n,
        right[3] / n,
        right[4] / n,
        right[5] / (double) words);
  }

  private static String main(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static void speed(Model model, Treebank treebank) {
    double tag = 0;
    double parse = 0;
    double prepare = 0;
    int words = 0;
    for (int round = 0; round < 8; round++) {
      tag = 0;
      parse = 0;
      words = 0;
      List<Words> all = new ArrayList<>();
      long t0 = System.nanoTime();
      for (Treebank.Gold g : treebank.sentences()) {
        all.add(new Words(g.forms(), model.clusters()));
        words += g.size();
      }
      long t1 = System.nanoTime();
      all.forEach(model.tagger()::tag);
      long t2 = System.nanoTime();
      all.forEach(model.parser()::parse);
      long t3 = System.nanoTime();
      prepare = words * 1e9 / (t1 - t0);
      tag = words * 1e9 / (t2 - t1);
      parse = words * 1e9 / (t3 - t2);
    }
    System.out.printf("  tokens/s: words %.0f, tagging %.0f, parsing %.0f%n", prepare, tag, parse);
  }
}
