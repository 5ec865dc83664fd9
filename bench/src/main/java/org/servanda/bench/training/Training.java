package org.servanda.bench.training;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.servanda.language.model.Clusters;
import org.servanda.language.model.Model;
import org.servanda.language.model.Tagger;
import org.servanda.language.model.Words;

/**
 * Trains tagger and parser and writes the model.
 *
 * <p>Arguments: folder of the treebank, word classes (from {@link Clustering}), model to write,
 * rounds of the tagger, rounds of the parser, how many learners, each with its own order of
 * examples, are averaged.
 */
public final class Training {
  private static final int FOLDS = 8;
  private static final int RARE = 3;

  /** Smallest weight kept, in 1/scale: a model is written for each cut, to choose from. */
  private static final int SMALLEST = 2;

  private static final int LARGEST_CUT = 8;

  private static final float TAG_SCALE = 4f;
  private static final float PARSE_SCALE = 4f;

  private final List<Treebank.Gold> train;
  private final Clusters clusters;
  private final Map<String, Integer> tags = new TreeMap<>();
  private final Map<String, Integer> relations = new TreeMap<>();
  private final int learners;

  private Training(Treebank treebank, Clusters clusters, int learners) {
    this.learners = learners;
    this.train = treebank.sentences();
    this.clusters = clusters;
    Map<String, Integer> counts = new HashMap<>();
    for (Treebank.Gold g : train) {
      g.tags().forEach(t -> counts.merge(t, 1, Integer::sum));
      g.relations().forEach(r -> relations.put(r, 0));
    }
    counts.forEach(
        (tag, n) -> {
          if (n >= RARE) {
            tags.put(tag, 0);
          }
        });
    number(tags);
    number(relations);
  }

  private static void number(Map<String, Integer> names) {
    int n = 0;
    for (Map.Entry<String, Integer> e : names.entrySet()) {
      e.setValue(n++);
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    byte[] classes = Files.readAllBytes(Path.of(args[1]));
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("en_ewt-train.conllu")));
    lines.addAll(Templates.filled());
    Treebank treebank = Treebank.of(lines);
    Training training = new Training(treebank, Model.clusters(classes), Integer.parseInt(args[5]));
    int tagRounds = Integer.parseInt(args[3]);
    int parseRounds = Integer.parseInt(args[4]);
    training.run(folder, classes, Path.of(args[2]), tagRounds, parseRounds);
  }

  private void run(Path folder, byte[] classes, Path to, int tagRounds, int parseRounds)
      throws IOException {
    List<Words> words = words();
    List<int[]> gold = train.stream().map(this::tagsOf).toList();
    List<Learner> taggers =
        IntStream.range(0, learners)
            .parallel()
            .mapToObj(seed -> TaggerTraining.train(words(), gold, tags.size(), tagRounds, seed))
            .toList();
    byte[] tagWeights = bytes(Learner.averaged(taggers, TAG_SCALE, SMALLEST));
    System.err.println("tagger: " + tagWeights.length + " bytes");
    IntStream.range(0, FOLDS).parallel().forEach(fold -> jackknife(words, gold, fold, tagRounds));
    List<ParserTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      int[] labels =
          train.get(i).relations().stream().mapToInt(r -> relations.getOrDefault(r, 0)).toArray();
      examples.add(new ParserTraining.Example(words.get(i), train.get(i).heads(), labels));
    }
    List<Learner> parsers =
        IntStream.range(0, learners)
            .parallel()
            .mapToObj(
                seed ->
                    new ParserTraining(
                            relations.size(),
                            relations.getOrDefault("root", 0),
                            relations.getOrDefault("parataxis", 0))
                        .train(
                            examples,
                            parseRounds,
                            seed,
                            round -> System.err.println("parser " + seed + ": round " + round)))
            .toList();
    Treebank dev = Treebank.read(folder.resolve("en_ewt-dev.conllu"));
    for (int smallest = SMALLEST; smallest <= LARGEST_CUT; smallest++) {
      Path file = to.resolveSibling(to.getFileName() + "." + smallest);
      write(file, classes, tagWeights, bytes(Learner.averaged(parsers, PARSE_SCALE, smallest)));
      Model model = Model.read(Files.readAllBytes(file));
      System.err.println(Files.size(file) + " bytes, dev " + Evaluation.of(model, dev));
    }
  }

  /** Tags one part of the sentences by a tagger that has not seen them, as it will be in use. */
  private void jackknife(List<Words> words, List<int[]> gold, int fold, int rounds) {
    List<Words> others = new ArrayList<>();
    List<int[]> otherGold = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i * FOLDS / words.size() != fold) {
        others.add(new Words(train.get(i).forms(), clusters));
        otherGold.add(gold.get(i));
      }
    }
    Learner learner = TaggerTraining.train(others, otherGold, tags.size(), rounds, fold);
    Tagger tagger =
        new Tagger(
            Model.weights(bytes(Learner.averaged(List.of(learner), TAG_SCALE, 1)), tags.size()),
            tags.size());
    int right = 0;
    int all = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i * FOLDS / words.size() == fold) {
        tagger.tag(words.get(i));
        for (int j = 0; j < words.get(i).size(); j++) {
          right += words.get(i).tag(j) == gold.get(i)[j] ? 1 : 0;
          all++;
        }
      }
    }
    System.err.printf("fold %d tags right %.4f%n", fold, right / (double) all);
  }

  private List<Words> words() {
    return train.stream().map(g -> new Words(g.forms(), clusters)).toList();
  }

  private int[] tagsOf(Treebank.Gold g) {
    return g.tags().stream()
        .mapToInt(t -> tags.getOrDefault(t, tags.getOrDefault("NOUN NN", 0)))
        .toArray();
  }

  private static byte[] bytes(Learner.Rows rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      rows.write(out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(Path to, byte[] classes, byte[] tagger, byte[] parser) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (Map<String, Integer> names : List.of(tags, relations)) {
        out.writeShort(names.size());
        for (String name : names.keySet()) {
          out.writeByte(name.length());
          out.writeBytes(name);
        }
      }
      out.write(classes);
      out.write(tagger);
      out.write(parser);
    }
  }
}
