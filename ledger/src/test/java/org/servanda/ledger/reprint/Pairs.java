package org.servanda.ledger.reprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of pairs: {@code pairs.tsv} over {@code stories.txt}. */
final class Pairs {
  private Pairs() {}

  /** Two texts and whether one is a reprint of the other. */
  record Pair(String name, boolean reprint, String a, String b) {}

  static List<Pair> all() throws IOException {
    Map<String, String> stories = stories();
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines("pairs.tsv")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        String story = Objects.requireNonNull(stories.get(cells[1]), cells[1]);
        pairs.add(new Pair(line, cells[0].equals("same"), story, edited(story, cells[2], stories)));
      }
    }
    return pairs;
  }

  static Map<String, String> stories() throws IOException {
    Map<String, String> stories = new LinkedHashMap<>();
    String name = "";
    for (String line : lines("stories.txt")) {
      if (line.startsWith("@")) {
        name = line.substring(1);
      } else if (!line.startsWith("#")) {
        stories.merge(name, line, (a, b) -> a + "\n" + b);
      }
    }
    return stories;
  }

  private static String edited(String story, String edits, Map<String, String> stories) {
    String text = story;
    for (String edit : edits.split(" \\| ")) {
      text = edit.isEmpty() ? text : once(text, edit, stories);
    }
    return text;
  }

  private static String once(String text, String edit, Map<String, String> stories) {
    String rest = edit.substring(edit.indexOf(' ') + 1);
    if (edit.contains("=>")) {
      String from = edit.substring(0, edit.indexOf("=>")).strip();
      return text.replace(from, edit.substring(edit.indexOf("=>") + 2).strip());
    }
    List<String> lines = new ArrayList<>(text.lines().toList());
    switch (edit.substring(0, edit.indexOf(' '))) {
      case "headline" -> lines.set(0, rest);
      case "before" -> lines.add(0, rest);
      case "after" -> lines.add(rest);
      case "drop" -> lines.remove(Integer.parseInt(rest) - 1);
      case "cut" -> {
        int end = text.lastIndexOf(' ', (int) (text.length() * (1 - Double.parseDouble(rest))));
        return text.substring(0, end);
      }
      case "story" -> {
        return Objects.requireNonNull(stories.get(rest), rest);
      }
      default -> throw new IllegalArgumentException("no such edit: " + edit);
    }
    return String.join("\n", lines);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Pairs.class.getResourceAsStream(file), file)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    }
  }
}
