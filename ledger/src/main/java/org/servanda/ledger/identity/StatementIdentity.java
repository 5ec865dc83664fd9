package org.servanda.ledger.identity;

import java.util.Optional;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Terms;

/** Statements: the same speaker, nearly the same words, within days. */
final class StatementIdentity implements Identity {
  private static final double NEARLY = 0.9;
  private static final int FEWEST = 4;
  private static final int DAYS = 10;

  @Override
  public String block(Fact f) {
    return "statement " + String.join(",", f.parties().people());
  }

  @Override
  public boolean distinct(Candidate c) {
    return true;
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    int shared = Terms.shared(a.terms(), b.terms());
    boolean words = shared >= FEWEST && Terms.overlap(a.terms(), b.terms()) >= NEARLY;
    return (words || a.fact().name().equals(b.fact().name())) && a.published(b, DAYS)
        ? Optional.of("same speaker, same words")
        : Optional.empty();
  }

  @Override
  public int reach() {
    return DAYS;
  }
}
