package org.servanda.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.record.Problem;

/** The frames of one reader, found by the lemma of a clause's predicate. */
public final class Lexicon {
  private final Map<String, List<Frame>> byPredicate;
  private final Map<String, Set<String>> sets;
  private final List<Problem> problems;

  Lexicon(List<Frame> frames, Map<String, List<String>> sets, List<Problem> problems) {
    this.sets = new HashMap<>();
    sets.forEach((name, words) -> this.sets.put(name, Set.copyOf(words)));
    this.byPredicate = new HashMap<>();
    for (Frame f : frames) {
      for (String lemma : f.lemmas()) {
        byPredicate.computeIfAbsent(key(lemma, f.kind()), k -> new ArrayList<>()).add(f);
      }
    }
    // The frame that asks for most is tried first; among equals the earlier line.
    byPredicate.values().forEach(l -> l.sort(Comparator.comparingInt(f -> -demands(f))));
    this.problems = List.copyOf(problems);
  }

  /**
   * The lexicon in {@code en/} beside a reader: all {@code frames*.tsv} named, and {@code
   * sets.tsv}.
   */
  public static Lexicon load(Class<?> reader, String... files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, List<String>> sets = new HashMap<>();
    Frames parser = new Frames(sets, problems);
    parser.sets(lines(Lexicon.class, "en/sets.tsv"), "lexicon/en/sets.tsv");
    parser.sets(lines(reader, "en/sets.tsv"), reader.getSimpleName() + " en/sets.tsv");
    List<Frame> frames = new ArrayList<>();
    for (String file : files.length == 0 ? new String[] {"en/frames.tsv"} : files) {
      frames.addAll(parser.frames(lines(reader, file), reader.getSimpleName() + " " + file));
    }
    return new Lexicon(frames, sets, problems);
  }

  /** Lines that could not be read, each with file, line and reason. */
  public List<Problem> problems() {
    return problems;
  }

  /** The words of a set; empty where there is none of this name. */
  public Set<String> set(String name) {
    return sets.getOrDefault(name, Set.of());
  }

  /** The frames that fit, the most demanding first. */
  public List<FrameMatch> match(Clause clause) {
    return match(clause, false);
  }

  /**
   * The frames that fit, the most demanding first.
   *
   * @param agentless whether a passive may leave its agent out: "two men were arrested"
   */
  public List<FrameMatch> match(Clause clause, boolean agentless) {
    List<Frame> candidates = byPredicate.get(key(clause.lemma(), clause.kind()));
    if (candidates == null) {
      return List.of();
    }
    List<FrameMatch> found = new ArrayList<>();
    for (Frame f : candidates) {
      Map<String, List<Token>> fillers = new LinkedHashMap<>();
      if (fits(f, clause, agentless && clause.passive(), fillers)) {
        found.add(new FrameMatch(f, clause, fillers));
      }
    }
    return found;
  }

  private static boolean fits(
      Frame f, Clause clause, boolean agentless, Map<String, List<Token>> fillers) {
    for (Frame.Binding b : f.bindings()) {
      List<Token> tokens = new ArrayList<>();
      for (String role : b.roles()) {
        for (Token t : clause.all(role)) {
          if (b.words().isEmpty()
              || b.words().contains(t.lemma().toLowerCase(java.util.Locale.ROOT))) {
            tokens.add(t);
          }
        }
        if (!tokens.isEmpty()) {
          break;
        }
      }
      if (b.absent() ? !tokens.isEmpty() : tokens.isEmpty() && !b.optional()) {
        if (b.absent() || !agentless || !isAgent(b)) {
          return false;
        }
      }
      if (b.name() != null && !tokens.isEmpty()) {
        fillers.computeIfAbsent(b.name(), k -> new ArrayList<>()).addAll(tokens);
      }
    }
    return true;
  }

  private static boolean isAgent(Frame.Binding b) {
    return b.roles().contains("nsubj") && b.words().isEmpty() && b.name() != null;
  }

  private static int demands(Frame f) {
    int n = 0;
    for (Frame.Binding b : f.bindings()) {
      n += b.optional() ? 0 : b.words().isEmpty() ? 2 : 3;
    }
    return n;
  }

  private static String key(String lemma, Clause.Kind kind) {
    return kind == Clause.Kind.VERB ? lemma : lemma + (kind == Clause.Kind.NOUN ? ".n" : ".a");
  }

  private static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
