package org.servanda.intake.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What names of classes and first words of blocks say, from the table beside this class. */
final class Words {
  private static final int MOST_PARTS = 4;

  private final Set<String> classes = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final List<String> starts = new ArrayList<>();
  private final Set<String> ends = new HashSet<>();

  static Words load() {
    Words words = new Words();
    InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.add(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String kind, String values) {
    switch (kind) {
      case "class" -> classes.addAll(List.of(values.split(" ")));
      case "kept" -> kept.addAll(List.of(values.split(" ")));
      case "body" -> bodies.addAll(List.of(values.split(" ")));
      case "start" -> starts.addAll(List.of(values.split("\\|")));
      case "end" -> ends.addAll(List.of(values.split("\\|")));
      default -> throw new IllegalStateException("words.tsv has a line of kind " + kind);
    }
  }

  /** Whether a class or the id of an element names something beside the text. */
  boolean isBeside(Element e) {
    return names(e).stream().anyMatch(n -> names(n, classes) && !isKept(n));
  }

  /** Whether a class or the id of an element says that it holds the text. */
  boolean isBody(Element e) {
    return names(e).stream().anyMatch(n -> names(n, bodies));
  }

  /** Whether a block begins as no text does. */
  boolean isBeside(String block) {
    String s = block.toLowerCase(Locale.ROOT);
    for (String start : starts) {
      if (s.startsWith(start)) {
        boolean whole = !Character.isLetterOrDigit(start.charAt(start.length() - 1));
        if (whole
            || s.length() == start.length()
            || !Character.isLetter(s.charAt(start.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a short block stands where the text is over. */
  boolean isEnd(String block) {
    String s = block.toLowerCase(Locale.ROOT).replaceAll("[:\\s.»>]+$", "").strip();
    return ends.contains(s);
  }

  private boolean isKept(String name) {
    int end = name.indexOf('-');
    return end > 0 && kept.contains(name.substring(0, end));
  }

  /** Whether some parts of a name that follow each other are in the set. */
  private static boolean names(String name, Set<String> set) {
    if (set.contains(name)) {
      return true;
    }
    String[] parts = name.split("-");
    for (int i = 0; i < parts.length; i++) {
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < Math.min(parts.length, i + MOST_PARTS); j++) {
        joined.append(j == i ? "" : "-").append(parts[j]);
        if (set.contains(joined.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Classes and id in small letters, their parts joined by "-". */
  private static List<String> names(Element e) {
    String all = e.className() + " " + e.id();
    if (all.isBlank()) {
      return List.of();
    }
    StringBuilder s = new StringBuilder(all.length() + 8);
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(all.charAt(i - 1));
      if (hump) {
        s.append('-');
      }
      s.append(c == '_' || c == ':' || c == '.' ? '-' : Character.toLowerCase(c));
    }
    List<String> names = new ArrayList<>();
    for (String n : s.toString().split("\\s+")) {
      String joined = n.replaceAll("-{2,}", "-");
      if (!joined.isEmpty()) {
        names.add(joined);
      }
    }
    return names;
  }
}
