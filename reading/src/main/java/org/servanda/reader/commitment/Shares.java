package org.servanda.reader.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.Commitment.Status;

/** "Received only 20 of the 30 tonnes": a delivery of which a part was made. */
final class Shares {
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "barely");

  private final Lexicon lexicon;
  private final Bound bound;
  private final Terms terms;

  Shares(Lexicon lexicon, Bound bound, Terms terms) {
    this.lexicon = lexicon;
    this.bound = bound;
    this.terms = terms;
  }

  /** Enters the whole that was owed, as going on or, where only a part came, as not fulfilled. */
  void partly(Scene scene, Promised found) {
    for (Amount a : scene.story().amounts(scene.sentence())) {
      Clause c = a.whole() == null ? null : scene.clauseOver(a.head()).orElse(null);
      if (c == null || c.modality() != Clause.Modality.ASSERTED || !isDone(c)) {
        continue;
      }
      List<String> by = giver(scene, c);
      if (!by.isEmpty() && by.size() <= Bound.MOST) {
        boolean short_ = c.negated() || isOnly(scene, a);
        Status status = short_ ? Status.NOT_FULFILLED : Status.IN_PROGRESS;
        List<String> to = bound.other(scene, by);
        Token act = a.head();
        found.put(
            act,
            terms.of(scene, new Promise(by, to, act, Optional.of(a.ofWhole()), status, false)));
      }
    }
  }

  private static boolean isDone(Clause c) {
    return c.tense() == Clause.Tense.PAST || c.tense() == Clause.Tense.PERFECT;
  }

  private static boolean isOnly(Scene scene, Amount a) {
    int before = a.first() - 1;
    return before >= 0 && ONLY.contains(scene.sentence().token(before).lowerForm());
  }

  /** Who delivers, or the other side of who receives. */
  private List<String> giver(Scene scene, Clause c) {
    @Nullable Token subject = c.first("nsubj").orElse(null);
    List<String> codes = subject == null ? List.of() : scene.codes(List.of(subject));
    if (lexicon.set("received").contains(c.lemma())) {
      return bound.other(scene, codes);
    }
    boolean gives = lexicon.set("deliver").contains(c.lemma());
    return gives ? codes : List.of();
  }
}
