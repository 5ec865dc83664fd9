package org.servanda.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.record.Problem;

/** Reads the lines of frames and sets files; the form is told in the package's manual page. */
final class Frames {
  private static final Set<String> SUBTYPES =
      Set.of(
          "pass", "prt", "agent", "relcl", "outer", "nsubj", "obj", "obl", "advcl", "acl", "amod");
  private static final Set<String> MARKS =
      Set.of(
          "to",
          "of",
          "for",
          "by",
          "after",
          "before",
          "while",
          "when",
          "because",
          "since",
          "as",
          "if",
          "unless",
          "until",
          "with",
          "in",
          "on",
          "without",
          "from",
          "through",
          "despite",
          "over",
          "about",
          "against",
          "into",
          "at",
          "so",
          "that",
          "though",
          "although",
          "lest",
          "advcl",
          "acl",
          "xcomp",
          "ccomp",
          "obl",
          "obj");

  private final Map<String, List<String>> sets;
  private final List<Problem> problems;

  Frames(Map<String, List<String>> sets, List<Problem> problems) {
    this.sets = sets;
    this.problems = problems;
  }

  void sets(List<String> lines, String file) {
    for (int i = 0; i < lines.size(); i++) {
      String line = content(lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      String[] columns = line.split("\t+");
      if (columns.length < 2) {
        problems.add(new Problem(file + ":" + (i + 1), "a set needs a name, a tab and words"));
      } else {
        sets.put(columns[0].trim(), words(columns[1].trim(), file + ":" + (i + 1)));
      }
    }
  }

  List<Frame> frames(List<String> lines, String file) {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = content(lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      String where = file + ":" + (i + 1);
      String[] columns = line.split("\t+");
      if (columns.length < 3) {
        problems.add(
            new Problem(where, "a frame needs predicate, roles and meaning, parted by tabs"));
        continue;
      }
      frames.add(frame(columns, where));
    }
    return frames;
  }

  private Frame frame(String[] columns, String where) {
    String predicate = columns[0].trim();
    Clause.Kind kind =
        predicate.endsWith(".n")
            ? Clause.Kind.NOUN
            : predicate.endsWith(".a") ? Clause.Kind.ADJECTIVE : Clause.Kind.VERB;
    if (kind != Clause.Kind.VERB) {
      predicate = predicate.substring(0, predicate.length() - 2);
    }
    List<Frame.Binding> bindings = new ArrayList<>();
    for (String role : columns[1].trim().split(" +")) {
      if (!role.isEmpty() && !role.equals("-")) {
        bindings.add(binding(role, where));
      }
    }
    return new Frame(
        words(predicate, where), kind, bindings, List.of(columns[2].trim().split(" +")), where);
  }

  /** {@code role|role=name:word|$set?}, {@code role:word}, {@code !role}. */
  private Frame.Binding binding(String text, String where) {
    boolean absent = text.startsWith("!");
    boolean optional = text.endsWith("?");
    String rest = text.substring(absent ? 1 : 0, text.length() - (optional ? 1 : 0));
    int equals = rest.indexOf('=');
    String name = null;
    String roles = rest;
    List<String> words = List.of();
    if (equals >= 0) {
      roles = rest.substring(0, equals);
      name = rest.substring(equals + 1);
      int colon = name.indexOf(':');
      if (colon >= 0) {
        words = words(name.substring(colon + 1), where);
        name = name.substring(0, colon);
      }
    } else {
      int colon = restriction(rest);
      if (colon >= 0) {
        words = words(rest.substring(colon + 1), where);
        roles = rest.substring(0, colon);
      }
    }
    List<Frame.Word> special = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (String w : words) {
      Frame.Word s = special(w);
      if (s == null) {
        plain.add(w);
      } else {
        special.add(s);
      }
    }
    Set<String> lemmas = Set.copyOf(plain);
    return new Frame.Binding(List.of(roles.split("\\|")), name, lemmas, special, optional, absent);
  }

  /** {@code @kind}, {@code lemma+modifier}, {@code +modifier}; null for a plain lemma. */
  private static Frame.@Nullable Word special(String word) {
    if (word.startsWith("@")) {
      return new Frame.Word("", null, word.substring(1));
    }
    int plus = word.indexOf('+');
    return plus < 0
        ? null
        : new Frame.Word(word.substring(0, plus), word.substring(plus + 1), null);
  }

  /**
   * Where the words begin in {@code obj:visit} or {@code obl:on:visit}: roles have colons of their
   * own.
   */
  private static int restriction(String rest) {
    int colon = rest.lastIndexOf(':');
    if (colon < 0) {
      return -1;
    }
    String path = rest.substring(rest.lastIndexOf('|', colon) + 1, colon);
    String head = path.substring(path.lastIndexOf('.') + 1);
    return isSubtype(head, rest.substring(colon + 1)) ? -1 : colon;
  }

  /** Whether what stands behind the last colon belongs to the role: "obl:on", "nsubj:pass". */
  private static boolean isSubtype(String role, String rest) {
    return switch (role) {
      case "obl", "nmod" -> true;
      case "advcl" -> Arrays.stream(rest.split("\\|")).allMatch(MARKS::contains);
      case "acl", "nsubj", "csubj", "compound" ->
          Arrays.stream(rest.split("\\|")).allMatch(SUBTYPES::contains);
      default -> false;
    };
  }

  private List<String> words(String text, String where) {
    List<String> words = new ArrayList<>();
    for (String w : text.split("\\|")) {
      if (!w.startsWith("$") || w.length() == 1) {
        words.add(w);
      } else if (sets.containsKey(w.substring(1))) {
        words.addAll(sets.get(w.substring(1)));
      } else {
        problems.add(new Problem(where, "no set is called " + w));
      }
    }
    return List.copyOf(words);
  }

  private static String content(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf("\t#");
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
