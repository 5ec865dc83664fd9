package org.servanda.reader.sphere;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.servanda.table.Tables;
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
  public static SphereReader load(Tables tables, Topics topics) {
    Set<String> context = new HashSet<>();
    tables.rows(SphereReader.class, "en/context.tsv").forEach(row -> context.addAll(row.words(0)));
    return new SphereReader(Lexicon.load(tables, SphereReader.class), topics, context);
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * The spheres of a story, in order of their first words: once for each stance that a frame tells;
   * a mere mention adds nothing to a sphere already known.
   */
  public List<Sphere> read(Story story) {
    Map<String, Sphere> found = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      if (story.sides(s).isEmpty() || !speaksOfCooperation(s)) {
        continue;
      }
      Sphere.@Nullable Stance told = stance(scene);
      for (Topics.Topic t : topics.find(s)) {
        boolean news = told != null || !known.contains(t.sphere());
        if (news && !isPartOfName(scene, t)) {
          Sphere.Stance stance = told == null ? Sphere.Stance.DISCUSSED : told;
          found.putIfAbsent(t.sphere() + " " + stance, sphere(scene, t, stance));
          known.add(t.sphere());
        }
      }
    }
    return List.copyOf(found.values());
  }

  private boolean speaksOfCooperation(Sentence s) {
    return s.tokens().stream().anyMatch(t -> context.contains(t.lowerLemma()));
  }

  /** "Minister of Energy", "the Foreign Ministry": an office, not a topic. */
  private boolean isPartOfName(Scene scene, Topics.Topic t) {
    Sentence s = scene.sentence();
    Token last = s.token(t.last());
    boolean office =
        s.governor(last).filter(g -> lexicon.set("office").contains(g.lowerLemma())).isPresent();
    return office
        || isShown(s, last)
        || scene.story().mentions(s).stream()
            .anyMatch(
                m ->
                    m.first() <= t.first()
                        && t.last() <= m.last()
                        && (m.kind() == Mention.Kind.NAME || m.head().index() != t.last()));
  }

  /** "An exhibition of industrial goods": what an occasion shows. */
  private boolean isShown(Sentence s, Token t) {
    Token up = t;
    for (int hops = 0; hops < 6; hops++) {
      if (lexicon.set("occasion").contains(up.lowerLemma())) {
        return true;
      }
      if (up.upos().equals("VERB")) {
        return false;
      }
      up = s.governor(up).orElse(up);
    }
    return false;
  }

  /** The firmest stance that the sentence tells, or null where it tells none. */
  private Sphere.@Nullable Stance stance(Scene scene) {
    Set<Sphere.Stance> stances =
        scene.story().clauses(scene.sentence()).stream()
            .flatMap(c -> lexicon.match(c).stream().map(m -> stance(c, m)))
            .collect(Collectors.toSet());
    return FIRMEST_FIRST.stream().filter(stances::contains).findFirst().orElse(null);
  }

  private static final List<Sphere.Stance> FIRMEST_FIRST =
      List.of(
          Sphere.Stance.PRAISED,
          Sphere.Stance.AGREED,
          Sphere.Stance.PLANNED,
          Sphere.Stance.DISCUSSED);

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
}
