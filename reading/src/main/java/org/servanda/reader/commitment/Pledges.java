package org.servanda.reader.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.Commitment;
import org.servanda.record.Commitment.Status;

/** Commitments that the frames give: who is bound to what, and what became of it. */
final class Pledges {
  private final Lexicon lexicon;
  private final Acts acts;
  private final Undertaken undertaken;
  private final Bound bound;
  private final Standing standing;
  private final Terms terms;

  Pledges(Lexicon lexicon, Acts acts, Bound bound, Standing standing, Terms terms) {
    this.lexicon = lexicon;
    this.acts = acts;
    this.undertaken = new Undertaken(lexicon);
    this.bound = bound;
    this.standing = standing;
    this.terms = terms;
  }

  /** What the frames give; what became of a promise is told by them in a second round. */
  void framed(Scene scene, Promised found, boolean kept) {
    for (Clause c : scene.story().clauses(scene.sentence())) {
      for (FrameMatch m : lexicon.match(c)) {
        if (m.meaning(1).equals("kept") == kept && framed(scene, m, found)) {
          break;
        }
      }
    }
  }

  /** "We set a target of $2 billion, and we have reached it". */
  void reached(Scene scene, Promised found) {
    for (Clause c : scene.story().clauses(scene.sentence())) {
      boolean it =
          lexicon.set("attain").contains(c.lemma())
              && !c.negated()
              && standing.fits(c, Status.FULFILLED)
              && c.tense() != Clause.Tense.PRESENT
              && c.all("obj").stream().anyMatch(t -> t.lowerForm().equals("it"));
      if (it) {
        found.attained(c.predicate());
      }
    }
  }

  private boolean framed(Scene scene, FrameMatch m, Promised found) {
    Status status = Status.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
    Clause c = m.clause();
    boolean missed = m.meaning(1).equals("missed");
    boolean fits = missed ? Standing.isMissed(c) : standing.fits(c, status);
    if (!fits || m.meaning(1).equals("yet") && !Standing.isYet(c)) {
      return false;
    }
    if (status == Status.FULFILLED && c.negated()) {
      status = Status.NOT_FULFILLED;
    }
    boolean any = false;
    for (Token act : undertaken.acts(scene, m)) {
      if (found.isInner(act)) {
        continue;
      }
      Commitment made =
          m.meaning(1).equals("kept") ? found.kept(act, status) : commitment(scene, m, act, status);
      if (made != null) {
        found.enter(act, made);
        any = true;
      }
    }
    return any;
  }

  private @Nullable Commitment commitment(Scene scene, FrameMatch m, Token act, Status status) {
    Clause c = m.clause();
    Optional<Amount> amount = acts.quantity(scene, act, c);
    String sure = m.meaning(1);
    if (!isEnough(scene, act, amount, c, sure)) {
      return null;
    }
    boolean given = sure.equals("given");
    boolean thanks = !bound.thanked(scene, c).isEmpty();
    // "thanked them for the wheat that Chad had given": the clause itself says who gave
    boolean told = m.fillers("by").stream().anyMatch(t -> t.upos().equals("PROPN"));
    List<String> by = given && thanks && !told ? List.of() : doers(scene, m);
    List<String> to = Scene.join(scene.codes(m.fillers("to")), bound.receivers(scene, act));
    if (to.isEmpty() && thanks) {
      to = bound.thanking(scene, c);
    }
    if (by.isEmpty()) {
      by = unnamed(scene, m, act, to);
    }
    if (by.isEmpty() || by.size() > Bound.MOST) {
      return null;
    }
    boolean owed =
        m.fillers("thing").stream().anyMatch(t -> lexicon.set("promise").contains(t.lemma()));
    if (to.isEmpty() && owed) {
      to = bound.other(scene, by);
    }
    return terms.of(scene, new Promise(by, to, act, amount, status, sure.equals("goal")));
  }

  /** Who binds itself; "declared itself ready" is done by the subject above. */
  private List<String> doers(Scene scene, FrameMatch m) {
    List<Token> by = m.fillers("by");
    if (bound.isEachParty(scene, by)) {
      return scene.story().sides(scene.sentence());
    }
    boolean self =
        by.stream().anyMatch(t -> t.form().endsWith("self") || t.form().endsWith("selves"));
    Token g = self ? m.clause().governor() : null;
    return g == null
        ? scene.codes(by)
        : scene.clauseOver(g).map(c -> scene.codes(c.all("nsubj"))).orElse(List.of());
  }

  private boolean isEnough(Scene scene, Token act, Optional<Amount> amount, Clause c, String sure) {
    return switch (sure) {
      case "sized" ->
          (amount.isPresent() || scene.due(scene.sentence().span()) != null)
              && !standing.isStill(scene, act);
      case "sum" -> amount.filter(a -> isSum(a, act)).isPresent();
      case "goal" -> amount.isPresent();
      case "given" -> standing.isGift(scene, act, amount, c);
      case "firm", "ready", "sides" -> !standing.isStill(scene, act);
      default -> true;
    };
  }

  private boolean isSum(Amount a, Token act) {
    boolean sum = a.kind() != Amount.Kind.COUNT && a.head().equals(act);
    return sum || lexicon.set("given").contains(act.lemma());
  }

  /** Who is bound where the frame's own roles do not say. */
  private List<String> unnamed(Scene scene, FrameMatch m, Token act, List<String> to) {
    Clause c = m.clause();
    return switch (m.meaning(1)) {
      case "works", "missed" -> scene.story().sides(scene.sentence());
      case "goal" -> {
        List<String> both = bound.both(scene, act);
        yield both.isEmpty() ? scene.story().sides(scene.sentence()) : both;
      }
      case "given" -> bound.giver(scene, c, to);
      case "sides" -> bound.both(scene, act);
      default -> c.kind() == Clause.Kind.NOUN ? bound.thanked(scene, c) : List.of();
    };
  }
}
