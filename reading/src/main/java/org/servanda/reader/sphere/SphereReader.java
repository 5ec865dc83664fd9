package org.servanda.reader.sphere;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.Ids;
import org.servanda.record.Sphere;
import org.servanda.text.Span;
import org.servanda.topic.Topics;
import org.servanda.world.Mention;

/** Finds the fields of cooperation that a story speaks of, each once. */
public final class SphereReader {
  private final Lexicon lexicon;
  private final Topics topics;
  private final Set<String> context;

  private SphereReader(Lexicon lexicon, Topics topics, Set<String> context) {
    this.lexicon = lexicon;
    this.topics = topics;
    this.context = context;
  }

  /** Loads the lexicon beside the class. */
  public static SphereReader load(Topics topics) {
    try (InputStream in =
            Objects.requireNonNull(SphereReader.class.getResourceAsStream("en/context.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> words = new HashSet<>();
      lines
          .lines()
          .filter(l -> !l.startsWith("#"))
          .forEach(l -> words.addAll(List.of(l.split("\\|"))));
      return new SphereReader(Lexicon.load(SphereReader.class), topics, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The spheres of a story, in order of their first words; the firmest stance stays. */
  public List<Sphere> read(Story story) {
    Map<String, Sphere> found = new LinkedHashMap<>();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      if (story.sides(s).isEmpty() || !speaksOfCooperation(s)) {
        continue;
      }
      Sphere.Stance stance = stance(scene);
      for (Topics.Topic t : topics.find(s)) {
        if (!isPartOfName(scene, t)) {
          Sphere sphere = sphere(scene, t, stance);
          found.merge(t.sphere(), sphere, SphereReader::firmer);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private boolean speaksOfCooperation(Sentence s) {
    return s.tokens().stream().anyMatch(t -> context.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "ministry",
          "secretary",
          "department",
          "deputy",
          "ambassador",
          "official",
          "commissioner",
          "committee",
          "officer",
          "adviser",
          "advisor",
          "chief");

  /** "Minister of Energy", "the Foreign Ministry": an office, not a topic. */
  private static boolean isPartOfName(Scene scene, Topics.Topic t) {
    Sentence s = scene.sentence();
    Token last = s.token(t.last());
    boolean office =
        s.governor(last)
            .filter(g -> OFFICES.contains(g.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
    return office
        || scene.story().mentions(s).stream()
            .anyMatch(
                m ->
                    m.first() <= t.first()
                        && t.last() <= m.last()
                        && (m.kind() == Mention.Kind.NAME || m.head().index() != t.last()));
  }

  private Sphere.Stance stance(Scene scene) {
    Set<Sphere.Stance> stances =
        scene.story().clauses(scene.sentence()).stream()
            .flatMap(c -> lexicon.match(c).stream().map(m -> stance(c, m)))
            .collect(Collectors.toSet());
    for (Sphere.Stance s :
        List.of(Sphere.Stance.PRAISED, Sphere.Stance.AGREED, Sphere.Stance.PLANNED)) {
      if (stances.contains(s)) {
        return s;
      }
    }
    return Sphere.Stance.DISCUSSED;
  }

  private static Sphere.Stance stance(Clause c, FrameMatch m) {
    return c.negated()
        ? Sphere.Stance.DISCUSSED
        : Sphere.Stance.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
  }

  private static Sphere sphere(Scene scene, Topics.Topic t, Sphere.Stance stance) {
    Sentence s = scene.sentence();
    Token first = s.token(t.first());
    Token last = s.token(t.last());
    String words = scene.words(new Span(first.begin(), last.end()));
    String qualifier = words.equalsIgnoreCase(t.sphere()) ? null : words;
    return new Sphere(
        Ids.of("p", t.sphere(), scene.evidence()),
        t.sphere(),
        qualifier,
        stance,
        scene.evidence(),
        0.7);
  }

  private static Sphere firmer(Sphere a, Sphere b) {
    return rank(b.stance()) > rank(a.stance()) ? b : a;
  }

  private static int rank(Sphere.@Nullable Stance s) {
    return s == Sphere.Stance.AGREED
        ? 3
        : s == Sphere.Stance.PRAISED ? 2 : s == Sphere.Stance.PLANNED ? 1 : 0;
  }
}
