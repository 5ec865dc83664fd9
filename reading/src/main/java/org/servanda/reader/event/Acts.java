package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.lexicon.Reading;
import org.servanda.reader.Scene;
import org.servanda.record.PloverClass;

/**
 * The acts of one sentence. What is told below an act ("threatened to strike", "demanded the
 * release") is part of it and no act of its own; the blow and the deaths that it causes are one.
 */
final class Acts {
  private static final int DEPTH = 12;

  /** Nouns after these prepositions are what the verb is about: "called for talks". */
  private static final Set<String> ABOUT =
      Set.of(
          "of",
          "for",
          "to",
          "with",
          "against",
          "on",
          "over",
          "about",
          "into",
          "from",
          "as",
          "between",
          "upon",
          "toward",
          "towards",
          "regarding",
          "by");

  private final Scene scene;
  private final Lexicon lexicon;
  private final Sides sides;
  private final Reading reading;
  private final Headline headline;
  private final Map<Integer, Act> acts = new HashMap<>();

  private Acts(Scene scene, Lexicon lexicon, Sides sides, Reading reading, Headline headline) {
    this.headline = headline;
    this.scene = scene;
    this.lexicon = lexicon;
    this.sides = sides;
    this.reading = reading;
  }

  /** The acts, in order of their predicates. */
  static List<Act> of(
      Scene scene,
      Lexicon lexicon,
      Sides sides,
      Reading reading,
      Headline headline,
      Everyday everyday) {
    Acts finder = new Acts(scene, lexicon, sides, reading, headline);
    List<Clause> all = scene.story().clauses(scene.sentence());
    for (Clause c : all) {
      Act a = finder.act(c);
      if (a != null) {
        finder.acts.put(c.predicate().index(), a);
      }
    }
    List<Act> standing = new ArrayList<>();
    for (Clause c : all) {
      Act a = finder.acts.get(c.predicate().index());
      if (a != null && !finder.isTold(a)) {
        Act settled = sides.settle(scene, a);
        if (!everyday.holds(scene, settled)) {
          standing.add(settled);
        }
      }
    }
    standing.sort(Comparator.comparingInt(finder::depth));
    return standing;
  }

  /** How many clauses that only add something stand above: the main clause comes first. */
  private int depth(Act a) {
    int depth = 0;
    Token t = a.clause().predicate();
    for (int hops = 0; hops < DEPTH; hops++) {
      depth += t.is("acl") || t.is("advcl") || t.is("appos") ? 1 : 0;
      Token g = scene.sentence().governor(t).orElse(null);
      if (g == null) {
        break;
      }
      t = g;
    }
    return depth;
  }

  /** The act of the first frame that has its sides; of several senses that of the headline. */
  private @Nullable Act act(Clause c) {
    Act first = null;
    for (FrameMatch m : lexicon.match(c, reading)) {
      Act a = first != null && !headline.mayTell(sides.type(m)) ? null : sides.act(scene, m);
      if (a != null && headline.tells(a.type())) {
        return a;
      }
      first = first == null ? a : first;
    }
    return first;
  }

  /** Whether an act further up tells this one. */
  private boolean isTold(Act act) {
    Sentence s = scene.sentence();
    Token t = act.clause().predicate();
    for (int hops = 0; hops < DEPTH; hops++) {
      Token g = s.governor(t).orElse(null);
      if (g == null) {
        return false;
      }
      Act above = acts.get(g.index());
      if (above != null) {
        if (t.is("conj")) {
          t = g;
          continue;
        }
        return isPart(above, act, t);
      }
      if (isLoose(t)) {
        return false;
      }
      t = g;
    }
    return false;
  }

  /** Relations that begin a thought of its own. */
  private static boolean isLoose(Token t) {
    return t.is("parataxis")
        || t.deprel().equals("acl:relcl")
        || t.is("advcl")
        || t.is("ccomp")
        || t.is("appos");
  }

  private boolean isPart(Act above, Act act, Token t) {
    boolean same = above.type() == act.type();
    if (t.is("ccomp") && isAdverbial(above.clause(), t)) {
      return false;
    }
    if (isThanks(above) && isDeed(act)) {
      return false;
    }
    if (t.is("xcomp") || t.is("csubj")) {
      return true;
    }
    if (t.is("ccomp")) {
      return above.type() != PloverClass.CONSULT;
    }
    if (t.is("obj") || t.is("iobj") || t.is("nsubj")) {
      return t.is("nsubj") && !t.deprel().equals("nsubj:pass") ? same : true;
    }
    if (t.is("obl") || t.is("nmod")) {
      return same || ABOUT.contains(marker(t, "case"));
    }
    if (t.is("advcl")) {
      String mark = marker(t, "mark");
      boolean purpose = mark.equals("to") || t.xpos().equals("VB");
      return same && mark.isEmpty() && !isElsewhere(above, act)
          || mark.equals("of")
          || mark.equals("against")
          || mark.equals("for")
          || purpose && (above.type() != PloverClass.CONSULT || isOfClass(act, above.type()));
    }
    if (t.is("acl")) {
      return !t.deprel().equals("acl:relcl");
    }
    return same && t.is("compound");
  }

  /** "Rallied in Karachi, burning Danish flags": the participle names those who are meant. */
  private static boolean isElsewhere(Act above, Act act) {
    return above.type() == PloverClass.PROTEST
        && act.targets().stream()
            .anyMatch(
                t ->
                    t.country() != null
                        && above.targets().stream().noneMatch(a -> t.country().equals(a.country()))
                        && above.sources().stream()
                            .noneMatch(a -> t.country().equals(a.country())));
  }

  /** What one is thanked or praised for was done. */
  private static boolean isThanks(Act above) {
    return above.type() == PloverClass.SUPPORT && above.outlook().cameo().equals("051");
  }

  private static boolean isDeed(Act act) {
    return switch (act.type()) {
      case AID, COOPERATE, RETREAT, CONCEDE -> true;
      default -> false;
    };
  }

  private static boolean isOfClass(Act act, PloverClass type) {
    return act.match().meaning(0).equals(type.name());
  }

  /** "... after guards barred the way": a clause of time, however it is attached. */
  private static boolean isAdverbial(Clause above, Token t) {
    return above.arguments().stream()
        .anyMatch(a -> a.head().equals(t) && a.role().startsWith("advcl"));
  }

  private String marker(Token t, String relation) {
    return scene.sentence().child(t, relation).map(m -> m.lowerLemma()).orElse("");
  }
}
