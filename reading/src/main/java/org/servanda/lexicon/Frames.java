package org.servanda.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.record.Problem;
import org.servanda.table.Row;

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

  private record Fillers(Set<String> lemmas, List<Frame.Word> special) {}

  private final Map<String, List<String>> sets;
  private final List<Problem> problems;
  private final Map<String, Fillers> restrictions = new HashMap<>();

  Frames(Map<String, List<String>> sets, List<Problem> problems) {
    this.sets = sets;
    this.problems = problems;
  }

  /** Reads sets; of two lines of one file with the same name the first counts. */
  void sets(List<Row> rows) {
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      if (row.words(1).isEmpty()) {
        problems.add(new Problem(row.where(), "a set needs a name, a tab and words"));
      } else if (seen.add(row.column(0))) {
        sets.put(row.column(0), words(row.column(1), row.where()));
      }
    }
  }

  List<Frame> frames(List<Row> rows) {
    List<Frame> frames = new ArrayList<>();
    for (Row row : rows) {
      if (row.columns().size() < 3) {
        problems.add(
            new Problem(row.where(), "a frame needs predicate, roles and meaning, parted by tabs"));
      } else {
        frames.add(frame(row));
      }
    }
    return frames;
  }

  private Frame frame(Row row) {
    String predicate = row.column(0);
    Clause.Kind kind =
        predicate.endsWith(".n")
            ? Clause.Kind.NOUN
            : predicate.endsWith(".a") ? Clause.Kind.ADJECTIVE : Clause.Kind.VERB;
    if (kind != Clause.Kind.VERB) {
      predicate = predicate.substring(0, predicate.length() - 2);
    }
    List<Frame.Binding> bindings = new ArrayList<>();
    for (String role : Row.split(row.column(1), ' ')) {
      if (!role.isEmpty() && !role.equals("-")) {
        bindings.add(binding(role, row.where()));
      }
    }
    List<String> meaning = new ArrayList<>(Row.split(row.column(2), ' '));
    meaning.removeIf(String::isEmpty);
    return new Frame(
        words(predicate, row.where()), kind, bindings, meaning, row.where(), row.own());
  }

  /** {@code role|role=name:word|$set?}, {@code role:word}, {@code !role}. */
  private Frame.Binding binding(String text, String where) {
    boolean absent = text.startsWith("!");
    boolean optional = text.endsWith("?");
    String rest = text.substring(absent ? 1 : 0, text.length() - (optional ? 1 : 0));
    int equals = rest.indexOf('=');
    String name = null;
    String roles = rest;
    String words = "";
    if (equals >= 0) {
      roles = rest.substring(0, equals);
      name = rest.substring(equals + 1);
      int colon = name.indexOf(':');
      if (colon >= 0) {
        words = name.substring(colon + 1);
        name = name.substring(0, colon);
      }
    } else {
      int colon = restriction(rest);
      if (colon >= 0) {
        words = rest.substring(colon + 1);
        roles = rest.substring(0, colon);
      }
    }
    if (words.isEmpty() && text.replace("?", "").endsWith(":")) {
      problems.add(new Problem(where, "no words after the colon of " + text));
    }
    Fillers fillers = fillers(words, where);
    return new Frame.Binding(
        Row.split(roles, '|'), name, fillers.lemmas(), fillers.special(), optional, absent);
  }

  /** The fillers that a restriction allows; many lines have the same, and share them. */
  private Fillers fillers(String text, String where) {
    Fillers known = restrictions.get(text);
    if (known != null) {
      return known;
    }
    List<Frame.Word> special = new ArrayList<>();
    Set<String> lemmas = new HashSet<>();
    for (String w : text.isEmpty() ? List.<String>of() : words(text, where)) {
      Frame.Word s = special(w);
      if (s == null) {
        lemmas.add(w);
      } else {
        special.add(s);
      }
    }
    Fillers read = new Fillers(Set.copyOf(lemmas), List.copyOf(special));
    restrictions.put(text, read);
    return read;
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
    for (String w : Row.split(text, '|')) {
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
}
