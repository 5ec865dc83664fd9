package org.servanda.bench.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Parsed sentences of our own in the language of diplomacy, each filled several times with other
 * names and numbers: the treebank has few of them.
 */
final class Templates {
  private static final int FILLINGS = 10;

  private Templates() {}

  /** The filled sentences as CoNLL-U lines; the same every time. */
  static List<String> filled() throws IOException {
    Map<String, String[]> slots = new HashMap<>();
    for (String line : lines("slots.tsv")) {
      String[] c = line.split("\t");
      if (!line.startsWith("#") && c.length == 2) {
        slots.put("{" + c[0] + "}", c[1].split("\\|"));
      }
    }
    Random random = new Random(7);
    List<String> filled = new ArrayList<>();
    List<String> templates = lines("templates.conllu");
    for (int n = 0; n < FILLINGS; n++) {
      for (String line : templates) {
        filled.add(line.startsWith("#") || line.isEmpty() ? line : fill(line, slots, random));
      }
    }
    return filled;
  }

  private static String fill(String line, Map<String, String[]> slots, Random random) {
    String[] c = line.split("\t");
    String[] choice = slots.get(c[1]);
    if (choice != null) {
      c[1] = choice[random.nextInt(choice.length)];
      c[2] = c[1];
    }
    return String.join("\t", c);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
