package org.servanda.ledger.identity;

import java.util.Optional;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Terms;

/** Persons: same country, and a name that is part of the other's. */
final class PersonIdentity implements Identity {
  @Override
  public String block(Fact f) {
    String name = f.name();
    return "person "
        + String.join(",", f.sides())
        + " "
        + name.substring(name.lastIndexOf(' ') + 1);
  }

  @Override
  public boolean distinct(Candidate c) {
    return c.fact().name().indexOf(' ') > 0;
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    return Terms.overlap(a.terms(), b.terms()) == 1
        ? Optional.of("same country, same name")
        : Optional.empty();
  }
}
