package org.servanda.ledger.identity;

import java.util.Optional;
import org.servanda.ledger.fact.Fact;

/** Spheres of cooperation: one for each pair or group of states, however often spoken of. */
final class SphereIdentity implements Identity {
  @Override
  public String block(Fact f) {
    String sides = String.join(",", f.sides());
    return "sphere " + f.name() + " " + (sides.isEmpty() ? f.origin().source() : sides);
  }

  @Override
  public boolean distinct(Candidate c) {
    return true;
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    return Optional.of("same states, same sphere");
  }

  @Override
  public boolean whole() {
    return true;
  }
}
