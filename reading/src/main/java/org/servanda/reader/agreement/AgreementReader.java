package org.servanda.reader.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.Agreement;
import org.servanda.record.Agreement.Action;
import org.servanda.record.Ids;
import org.servanda.record.Place;
import org.servanda.table.Tables;
import org.servanda.text.Span;

/** Finds instruments between parties and the last stage that each has reached. */
public final class AgreementReader {
  private final Lexicon lexicon;
  private final Instruments instruments;
  private final Naming naming;
  private final Stages stages;

  private AgreementReader(Lexicon lexicon, Instruments instruments) {
    this.lexicon = lexicon;
    this.instruments = instruments;
    this.naming = new Naming(lexicon, instruments);
    this.stages = new Stages(lexicon.set("ahead"));
  }

  /** Loads the lexicon beside the class. */
  public static AgreementReader load(Tables tables) {
    return new AgreementReader(
        Lexicon.load(tables, AgreementReader.class), Instruments.load(tables));
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The agreements of a story, in text order, each once. */
  public List<Agreement> read(Story story) {
    Told told = new Told();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      Map<Token, List<FrameMatch>> acts = acts(scene);
      for (Token t : s.tokens()) {
        List<FrameMatch> onIt = actsOn(scene, t, acts);
        if (isKnown(s, t) && !onIt.isEmpty() && !told.isEmpty()) {
          told.more(stages.of(scene, t, onIt));
          continue;
        }
        Agreement a = agreement(scene, t, onIt);
        if (a != null) {
          told.add(a);
        }
      }
    }
    return told.all();
  }

  /** "The document", "this agreement": no name, no topic, spoken of before. */
  private boolean isKnown(Sentence s, Token t) {
    boolean bare =
        t.xpos().equals("NN")
            && instruments.kind(s, t).filter(k -> !k.needsName()).isPresent()
            && s.children(t).stream()
                .noneMatch(c -> c.is("nmod") || c.is("amod") || c.is("compound") || c.is("acl"));
    return bare
        && s.child(t, "det")
            .filter(d -> lexicon.set("definite").contains(d.lowerLemma()))
            .isPresent();
  }

  /** What is done with each instrument of the sentence. */
  private Map<Token, List<FrameMatch>> acts(Scene scene) {
    Map<Token, List<FrameMatch>> acts = new LinkedHashMap<>();
    for (Clause c : scene.story().clauses(scene.sentence())) {
      for (FrameMatch m : lexicon.match(c)) {
        for (Token t : m.fillers("instrument")) {
          Token instrument = instrumentOver(scene.sentence(), t);
          acts.computeIfAbsent(instrument, k -> new ArrayList<>()).add(m);
        }
      }
    }
    return acts;
  }

  /**
   * "The declaration between Chad and Niger signed in May": what is signed is the noun above, where
   * the parse took the nearer one.
   */
  private Token instrumentOver(Sentence s, Token t) {
    Token up = t;
    for (int hops = 0; hops < 4; hops++) {
      if (instruments.kind(s, up).isPresent()) {
        return up;
      }
      if (!up.is("nmod") && !up.is("conj")) {
        return t;
      }
      up = s.governor(up).orElse(up);
    }
    return t;
  }

  /**
   * "Two documents signed, a treaty and a protocol", "six documents were signed, among them a
   * treaty": what is done with the whole is done with each.
   */
  private List<FrameMatch> actsOn(Scene scene, Token t, Map<Token, List<FrameMatch>> acts) {
    Sentence s = scene.sentence();
    Token up = t;
    for (int hops = 0; hops < 4; hops++) {
      List<FrameMatch> m = acts.getOrDefault(up, List.of());
      if (!m.isEmpty() || !up.is("appos") && !up.is("conj")) {
        return m.isEmpty() ? actsOnWhole(s, t, acts) : m;
      }
      up = s.governor(up).orElse(up);
    }
    return List.of();
  }

  private List<FrameMatch> actsOnWhole(Sentence s, Token part, Map<Token, List<FrameMatch>> acts) {
    for (Map.Entry<Token, List<FrameMatch>> e : acts.entrySet()) {
      Token whole = e.getKey();
      boolean before = whole.index() < part.index() && whole.xpos().endsWith("S");
      if (before
          && s.tokens().subList(whole.index(), part.index()).stream()
              .anyMatch(t -> lexicon.set("among").contains(t.lemma()))) {
        return e.getValue();
      }
    }
    return List.of();
  }

  private boolean listsOthers(Sentence s, Token t) {
    return s.children(t).stream()
        .anyMatch(c -> c.is("appos") && instruments.kind(s, c).isPresent());
  }

  private @Nullable Agreement agreement(Scene scene, Token t, List<FrameMatch> acts) {
    Sentence s = scene.sentence();
    Instruments.Kind kind = instruments.kind(s, t).orElse(null);
    if (kind == null || listsOthers(s, t) || isUnilateral(s, t)) {
      return null;
    }
    List<Agreement.Stage> reached = stages.of(scene, t, acts);
    Action action = reached.get(reached.size() - 1).action();
    boolean named = Naming.isNamed(scene, t);
    if (!naming.isInstrument(scene, t, kind, named, acts.isEmpty(), isSettled(action))) {
      return null;
    }
    List<String> parties = parties(scene, t, acts);
    if (parties.isEmpty() && !named) {
      return null;
    }
    String name = naming.name(scene, t);
    Place place = action == Action.SIGNED ? place(scene, t, acts) : null;
    return new Agreement(
        Ids.of("a", kind.kind(), name, scene.evidence()),
        name,
        kind.kind(),
        parties,
        action,
        reached.get(reached.size() - 1).date(),
        reached,
        place == null ? null : place.name(),
        scene.saidBy(t),
        scene.evidence(),
        named ? 0.8 : 0.6);
  }

  /** "Met in Oslo to review the treaty signed in May": it was signed elsewhere than they met. */
  private static @Nullable Place place(Scene scene, Token t, List<FrameMatch> acts) {
    for (FrameMatch m : acts) {
      Token p = m.clause().predicate();
      if (p.is("acl") && p.head() == t.index()) {
        Span below = scene.sentence().subtree(p);
        return scene.story().mentions(scene.sentence()).stream()
            .filter(x -> x.place() != null && below.contains(x.span()))
            .map(x -> x.place())
            .findFirst()
            .orElse(null);
      }
    }
    return scene.placeOutside(scene.phrase(t));
  }

  private static boolean isSettled(Action a) {
    return switch (a) {
      case SIGNED, ADOPTED, RATIFIED -> true;
      default -> false;
    };
  }

  /**
   * A package of sanctions or of aid is one side's own act; a treaty on legal assistance is not.
   */
  private boolean isUnilateral(Sentence s, Token t) {
    for (Token c : s.children(t)) {
      boolean of =
          c.is("nmod") && s.child(c, "case").filter(x -> x.lemma().equals("of")).isPresent();
      if ((of || c.is("compound")) && lexicon.set("unilateral").contains(c.lowerLemma())) {
        return true;
      }
    }
    return false;
  }

  private List<String> parties(Scene scene, Token t, List<FrameMatch> acts) {
    List<String> seats = seats(scene, t);
    List<String> named =
        scene.story().countries(scene.sentence(), t).stream()
            .filter(x -> !seats.contains(x))
            .toList();
    List<String> acting = new ArrayList<>();
    for (FrameMatch m : acts) {
      acting.addAll(scene.codes(m.fillers("party")));
    }
    List<String> all = Scene.join(acting, named);
    return all.size() > 1 || isUnilateral(acts, all) ? all : Scene.join(all, sides(scene, all));
  }

  /** Countries only of the town in a name: "the Algiers Agreement", "the Algiers Peace Accord". */
  private static List<String> seats(Scene scene, Token t) {
    return scene.story().mentions(scene.sentence()).stream()
        .filter(m -> m.place() != null && isCompound(scene.sentence(), m.head(), t))
        .map(m -> String.valueOf(java.util.Objects.requireNonNull(m.place()).country()))
        .toList();
  }

  private static boolean isCompound(Sentence s, Token part, Token t) {
    Token up = part.is("compound") ? s.token(part.head()) : part;
    up = up.index() != t.index() && up.is("compound") ? s.token(up.head()) : up;
    return part.index() != t.index() && up.index() == t.index();
  }

  /** Stated of one party alone: "Chile signed the convention", "its signing of the treaty". */
  private static boolean isUnilateral(List<FrameMatch> acts, List<String> all) {
    return all.size() == 1
        && !acts.isEmpty()
        && acts.get(0).clause().first("nsubj").filter(x -> x.xpos().startsWith("NNP")).isPresent();
  }

  private static List<String> sides(Scene scene, List<String> known) {
    List<String> sides = scene.story().sides(scene.sentence());
    return known.isEmpty() || sides.containsAll(known) ? sides : List.of();
  }
}
