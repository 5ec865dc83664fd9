package org.servanda.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a CoNLL-U file.
 *
 * @param sentences in the order of the file
 */
record Treebank(List<Gold> sentences) {
  /**
   * A sentence as annotated.
   *
   * @param tags universal and Penn tag: "NOUN NN"
   * @param heads index of the governor; that of the root is the number of words
   */
  record Gold(
      List<String> forms,
      List<String> lemmas,
      List<String> tags,
      int[] heads,
      List<String> relations) {
    int size() {
      return forms.size();
    }
  }

  static Treebank read(Path file) throws IOException {
    return of(Files.readAllLines(file));
  }

  /** A treebank of CoNLL-U lines. */
  static Treebank of(List<String> lines) {
    List<Gold> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        sentences.add(gold(rows));
        rows.clear();
      } else if (line.charAt(0) != '#') {
        String[] row = line.split("\t");
        if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
          rows.add(row);
        }
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(gold(rows));
    }
    return new Treebank(sentences);
  }

  private static Gold gold(List<String[]> rows) {
    int n = rows.size();
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      int head = Integer.parseInt(rows.get(i)[6]) - 1;
      heads[i] = head < 0 ? n : head;
    }
    return new Gold(
        rows.stream().map(r -> r[1]).toList(),
        rows.stream().map(r -> r[2]).toList(),
        rows.stream().map(r -> r[3] + " " + r[4]).toList(),
        heads,
        rows.stream().map(r -> r[7]).toList());
  }
}
