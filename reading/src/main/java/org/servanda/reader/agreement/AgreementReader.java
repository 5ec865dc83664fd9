package org.servanda.reader.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.Agreement;
import org.servanda.record.Agreement.Action;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.time.When;

/** Finds instruments between parties and the last stage that each has reached. */
public final class AgreementReader {
  private final Lexicon lexicon;
  private final Instruments instruments;

  private AgreementReader(Lexicon lexicon, Instruments instruments) {
    this.lexicon = lexicon;
    this.instruments = instruments;
  }

  /** Loads the lexicon beside the class. */
  public static AgreementReader load() {
    return new AgreementReader(Lexicon.load(AgreementReader.class), Instruments.load());
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The agreements of a story, in text order, each once. */
  public List<Agreement> read(Story story) {
    List<Agreement> found = new ArrayList<>();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      Map<Token, FrameMatch> acts = acts(scene);
      for (Token t : s.tokens()) {
        Agreement a = agreement(scene, t, actOn(s, t, acts));
        if (a != null) {
          merge(found, a);
        }
      }
    }
    return List.copyOf(found);
  }

  /** What is done with each instrument of the sentence; the first act named for it counts. */
  private Map<Token, FrameMatch> acts(Scene scene) {
    Map<Token, FrameMatch> acts = new LinkedHashMap<>();
    for (Clause c : scene.story().clauses(scene.sentence())) {
      for (FrameMatch m : lexicon.match(c)) {
        for (Token t : m.fillers("instrument")) {
          FrameMatch before = acts.get(t);
          if (before == null || rank(action(m)) < rank(action(before))) {
            acts.put(t, m);
          }
        }
      }
    }
    return acts;
  }

  /**
   * "Two documents signed, a treaty and a protocol": what is done with the whole is done with each.
   */
  private static @Nullable FrameMatch actOn(Sentence s, Token t, Map<Token, FrameMatch> acts) {
    Token up = t;
    for (int hops = 0; hops < 4; hops++) {
      FrameMatch m = acts.get(up);
      if (m != null || !up.is("appos") && !up.is("conj")) {
        return m;
      }
      up = s.governor(up).orElse(up);
    }
    return null;
  }

  private boolean listsOthers(Sentence s, Token t) {
    return s.children(t).stream()
        .anyMatch(c -> c.is("appos") && instruments.kind(s, c).isPresent());
  }

  private @Nullable Agreement agreement(Scene scene, Token t, @Nullable FrameMatch act) {
    Sentence s = scene.sentence();
    Instruments.Kind kind = instruments.kind(s, t).orElse(null);
    if (kind == null || listsOthers(s, t) || isUnilateral(s, t)) {
      return null;
    }
    String name = name(scene, t);
    boolean named = isNamed(scene, t);
    Action action = act == null ? Action.DISCUSSED : action(act);
    boolean plural = t.xpos().equals("NNS") || t.xpos().equals("NNPS");
    boolean sized = scene.amounts(s.subtree(t)).stream().anyMatch(AgreementReader::sizes);
    boolean settled =
        action == Action.SIGNED || action == Action.ADOPTED || action == Action.RATIFIED;
    if (kind.needsName() && !named && !(act != null && settled && hasTopic(s, t))) {
      return null;
    }
    if (!named && act == null || !named && plural && !(settled && (sized || hasTopic(s, t)))) {
      return null;
    }
    if (!named && !settled && !hasTopic(s, t)) {
      return null;
    }
    List<String> parties = parties(scene, t, act);
    if (parties.isEmpty() && !named) {
      return null;
    }
    Clause c = act == null ? null : act.clause();
    Period date = date(scene, t, c, action);
    Place place = action == Action.SIGNED ? scene.placeOutside(scene.phrase(t)) : null;
    return new Agreement(
        Ids.of("a", kind.kind(), name, scene.evidence()),
        name,
        kind.kind(),
        parties,
        action,
        date,
        place == null ? null : place.name(),
        scene.saidBy(t),
        scene.evidence(),
        named ? 0.8 : 0.6);
  }

  /** A package of sanctions or of aid is one side's own act. */
  private static boolean isUnilateral(Sentence s, Token t) {
    return s.children(t).stream()
        .anyMatch(
            c ->
                (c.is("nmod") || c.is("compound"))
                    && Set.of("sanction", "aid", "assistance", "measure", "restriction", "support")
                        .contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean sizes(Amount a) {
    return a.kind() == Amount.Kind.MONEY || a.kind() == Amount.Kind.COUNT && a.value() > 2;
  }

  /** A name has a capital that does not come from standing first. */
  private static boolean isNamed(Scene scene, Token t) {
    boolean capital = Character.isUpperCase(t.form().charAt(0)) && t.index() > 0;
    return capital
        || scene.sentence().children(t).stream()
            .anyMatch(
                c ->
                    (c.is("compound") || c.is("amod"))
                        && c.upos().equals("PROPN")
                        && scene.story().mentions(scene.sentence()).stream()
                            .noneMatch(m -> m.head().equals(c)));
  }

  /** "agreement on visas", "border treaty": more than the bare word. */
  private static boolean hasTopic(Sentence s, Token t) {
    return s.children(t).stream()
        .anyMatch(
            c ->
                c.is("nmod") && !c.deprel().equals("nmod:poss")
                    || c.is("compound")
                    || c.is("acl") && c.xpos().equals("VB")
                    || c.is("amod") && !GENERAL.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  private static final Set<String> GENERAL =
      Set.of(
          "new",
          "existing",
          "several",
          "other",
          "such",
          "bilateral",
          "more",
          "many",
          "current",
          "signed",
          "previous",
          "important",
          "joint",
          "various",
          "key",
          "further",
          "similar");

  private String name(Scene scene, Token t) {
    String words = scene.words(scene.phrase(t));
    return words.replaceFirst("^(?i)(?:the|a|an|this|that|its|their|our|his|her|these|those) ", "");
  }

  private List<String> parties(Scene scene, Token t, @Nullable FrameMatch act) {
    List<String> seats = seats(scene, t);
    List<String> named =
        scene.story().countries(scene.sentence(), t).stream()
            .filter(x -> !seats.contains(x))
            .toList();
    List<String> acting = act == null ? List.of() : scene.codes(act.fillers("party"));
    List<String> all = Scene.join(acting, named);
    return all.size() > 1 || isUnilateral(act, all) ? all : Scene.join(all, sides(scene, all));
  }

  /** Countries only of the town in a name: "the Algiers Agreement". */
  private static List<String> seats(Scene scene, Token t) {
    return scene.story().mentions(scene.sentence()).stream()
        .filter(m -> m.place() != null && m.head().is("compound") && m.head().head() == t.index())
        .map(m -> String.valueOf(java.util.Objects.requireNonNull(m.place()).country()))
        .toList();
  }

  /** Stated of one party alone: "Chile signed the convention", "its signing of the treaty". */
  private static boolean isUnilateral(@Nullable FrameMatch act, List<String> all) {
    return all.size() == 1
        && act != null
        && act.clause().first("nsubj").filter(x -> x.xpos().startsWith("NNP")).isPresent();
  }

  private static List<String> sides(Scene scene, List<String> known) {
    List<String> sides = scene.story().sides(scene.sentence());
    return known.isEmpty() || sides.containsAll(known) ? sides : List.of();
  }

  private static @Nullable Period date(Scene scene, Token t, @Nullable Clause c, Action action) {
    for (When w : scene.story().times(scene.sentence())) {
      Token head = scene.sentence().token(w.last());
      if (w.period() != null && w.last() == t.index() - 1 && head.upos().equals("NUM")) {
        return w.period(); // "the 1951 treaty"
      }
    }
    if (c == null) {
      return null;
    }
    Period own = isSpan(scene) ? null : scene.story().date(c);
    boolean fresh =
        scene.sentence().paragraph() < 2
            && action == Action.SIGNED
            && c.tense() == Clause.Tense.PAST
            && c.predicate().is("root");
    return own != null || !fresh || scene.story().document().published() == null
        ? own
        : Period.day(java.util.Objects.requireNonNull(scene.story().document().published()));
  }

  /** "A plan for 2024-2026": for how long, not when. */
  private static boolean isSpan(Scene scene) {
    return scene.story().times(scene.sentence()).stream()
        .anyMatch(w -> scene.sentence().token(w.first()).form().equals("for"));
  }

  private static Action action(FrameMatch m) {
    Action said = Action.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
    Clause c = m.clause();
    boolean ahead =
        c.tense() == Clause.Tense.FUTURE
            || c.modality() != Clause.Modality.ASSERTED
            || c.kind() == Clause.Kind.NOUN && isAhead(c);
    if (c.negated()) {
      return Action.DISCUSSED;
    }
    return ahead && said != Action.DISCUSSED && said != Action.TERMINATED ? Action.PLANNED : said;
  }

  private static final Set<String> AHEAD =
      Set.of("plan", "expect", "hope", "await", "propose", "discuss", "upcoming", "prepare");

  private static boolean isAhead(Clause c) {
    Token g = c.governor();
    return g != null && AHEAD.contains(g.lemma());
  }

  /** The same instrument told again: the later stage and the fuller name stay. */
  private static void merge(List<Agreement> found, Agreement a) {
    for (int i = 0; i < found.size(); i++) {
      Agreement b = found.get(i);
      if (b.kind() == a.kind() && same(a, b)) {
        found.set(i, united(b, a));
        return;
      }
    }
    found.add(a);
  }

  private static boolean same(Agreement a, Agreement b) {
    Set<String> x = content(a.name());
    Set<String> y = content(b.name());
    Set<String> smaller = x.size() < y.size() ? x : y;
    Set<String> larger = smaller == x ? y : x;
    return larger.containsAll(smaller);
  }

  private static Set<String> content(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String w : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (w.length() > 2 && !Set.of("the", "and", "for", "between", "with", "new").contains(w)) {
        words.add(w.endsWith("s") ? w.substring(0, w.length() - 1) : w);
      }
    }
    return words;
  }

  private static Agreement united(Agreement first, Agreement then) {
    Action later = stage(then.action()) > stage(first.action()) ? then.action() : first.action();
    return new Agreement(
        first.id(),
        first.name().length() >= then.name().length() ? first.name() : then.name(),
        first.kind(),
        first.parties().size() >= then.parties().size() ? first.parties() : then.parties(),
        later,
        first.date() != null ? first.date() : then.date(),
        first.place() != null ? first.place() : then.place(),
        first.saidBy(),
        first.evidence(),
        Math.max(first.confidence(), then.confidence()));
  }

  /** Which of two acts told of an instrument in one sentence is the one to keep: signing first. */
  private static int rank(Action a) {
    return a == Action.DISCUSSED ? 9 : a == Action.PLANNED ? 8 : a == Action.SIGNED ? 0 : 1;
  }

  private static int stage(Action a) {
    return switch (a) {
      case DISCUSSED -> 0;
      case PLANNED -> 1;
      case ADOPTED -> 2;
      case SIGNED -> 3;
      case RATIFIED -> 4;
      case IMPLEMENTED -> 5;
      case TERMINATED -> 6;
    };
  }
}
