package org.servanda.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.record.Problem;
import org.servanda.table.Tables;

/** The frames of one reader, found by the lemma of a clause's predicate. */
public final class Lexicon {
  private static final Set<String> PARTICLES =
      Set.of("up", "down", "in", "out", "off", "back", "away", "over", "aside");

  private final Map<Clause.Kind, Map<String, List<Frame>>> byPredicate =
      new EnumMap<>(Clause.Kind.class);
  private final Map<String, Set<String>> sets;
  private final List<Problem> problems;
  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();

  Lexicon(List<Frame> frames, Map<String, List<String>> sets, List<Problem> problems) {
    this.sets = new HashMap<>();
    sets.forEach((name, words) -> this.sets.put(name, Set.copyOf(words)));
    for (Clause.Kind kind : Clause.Kind.values()) {
      byPredicate.put(kind, new HashMap<>());
    }
    this.sets.values().forEach(vocabulary::addAll);
    for (Frame f : frames) {
      f.bindings().forEach(b -> vocabulary.addAll(b.words()));
      for (String lemma : f.lemmas()) {
        vocabulary.addAll(List.of(lemma.split("_")));
        if (f.kind() == Clause.Kind.VERB) {
          verbs.add(lemma.split("_")[0]);
        }
        frames(f.kind()).computeIfAbsent(lemma, k -> new ArrayList<>()).add(f);
      }
    }
    // The frame that asks for most is tried first; among equals the earlier line.
    for (Map<String, List<Frame>> ofKind : byPredicate.values()) {
      ofKind.values().forEach(l -> l.sort(Comparator.comparingInt(f -> -f.demands())));
    }
    this.problems = List.copyOf(problems);
  }

  /** The lexicon of a reader: {@code en/frames.tsv} and {@code en/sets.tsv} beside it. */
  public static Lexicon load(Tables tables, Class<?> reader) {
    return load(tables, reader, List.of("en/frames.tsv"), f -> null);
  }

  /**
   * The lexicon of a reader with several files of frames.
   *
   * @param fault what is wrong with the meaning of a frame, or null; such a frame is left out
   */
  public static Lexicon load(
      Tables tables, Class<?> reader, List<String> files, Function<Frame, @Nullable String> fault) {
    List<Problem> problems = new ArrayList<>();
    Map<String, List<String>> sets = new HashMap<>();
    Frames parser = new Frames(sets, problems);
    parser.sets(tables.rows(Lexicon.class, "en/sets.tsv"));
    parser.sets(tables.rows(reader, "en/sets.tsv"));
    List<Frame> frames = new ArrayList<>();
    for (String file : files) {
      for (Frame f : parser.frames(tables.rows(reader, file))) {
        String wrong = fault.apply(f);
        if (wrong == null) {
          frames.add(f);
        } else {
          problems.add(new Problem(f.source(), wrong));
        }
      }
    }
    return new Lexicon(frames, sets, problems);
  }

  /** Lines that could not be read, each with file, line and reason. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether a lemma stands anywhere in the frames and sets. */
  public boolean knows(String lemma) {
    return vocabulary.contains(lemma);
  }

  /** Whether there are frames for a verb of this lemma, with or without a particle. */
  public boolean isVerb(String lemma) {
    return verbs.contains(lemma);
  }

  /** The words of a set; empty where there is none of this name. */
  public Set<String> set(String name) {
    return sets.getOrDefault(name, Set.of());
  }

  /** The frames that fit, the most demanding first. */
  public List<FrameMatch> match(Clause clause) {
    return match(clause, Reading.PLAIN);
  }

  /** The frames that fit by what a reader knows of the text, the most demanding first. */
  public List<FrameMatch> match(Clause clause, Reading reading) {
    Matcher matcher = new Matcher(clause, reading);
    List<FrameMatch> found = new ArrayList<>();
    boolean necessary = clause.modality() == Clause.Modality.NECESSARY;
    if (necessary && !reading.voice(clause).isEmpty()) {
      match(matcher, Clause.Kind.VERB, "*", found);
    }
    String particle = particle(clause);
    if (particle != null) {
      matcher.with(particle);
      match(matcher, clause.kind(), clause.lemma() + "_" + particle, found);
      matcher.with(null);
    }
    match(matcher, clause.kind(), clause.lemma(), found);
    if (found.isEmpty() && clause.kind() == Clause.Kind.VERB) {
      match(matcher, Clause.Kind.VERB, "*", found);
    }
    return found;
  }

  private Map<String, List<Frame>> frames(Clause.Kind kind) {
    return Objects.requireNonNull(byPredicate.get(kind));
  }

  private void match(Matcher matcher, Clause.Kind kind, String predicate, List<FrameMatch> found) {
    List<Frame> frames = frames(kind).get(predicate);
    if (frames == null) {
      return;
    }
    for (Frame f : frames) {
      FrameMatch m = matcher.match(f);
      if (m != null) {
        found.add(m);
      }
    }
  }

  /** A particle that the parse takes for an adverb or a preposition: "gave in to", "laid down". */
  private static @Nullable String particle(Clause clause) {
    int next = clause.predicate().index() + 1;
    if (clause.kind() != Clause.Kind.VERB || next >= clause.sentence().tokens().size()) {
      return null;
    }
    Token t = clause.sentence().token(next);
    String word = t.lowerLemma();
    boolean loose = t.is("advmod") || t.is("case") || t.is("mark") || t.is("obl");
    return loose && PARTICLES.contains(word) && clause.lemma().indexOf('_') < 0 ? word : null;
  }
}
