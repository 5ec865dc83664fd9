package org.servanda.ledger.identity;

import java.util.Optional;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Terms;

/** Occasions: same kind and sides, at the same time; those with a name, of the same name. */
final class EngagementIdentity implements Identity {
  private static final double HALF = 0.5;
  private static final int NEWS = 10;
  private static final int SEASON = 60;

  @Override
  public String block(Fact f) {
    return "engagement " + f.type() + " " + String.join(",", f.sides());
  }

  /** A bare year does not tell one visit from another. */
  @Override
  public boolean distinct(Candidate c) {
    return c.fact().date() == null || Dates.precise(c.fact().date());
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    boolean named = !a.terms().isEmpty() && !b.terms().isEmpty();
    if (named && Terms.overlap(a.terms(), b.terms()) < HALF || !direction(a, b)) {
      return Optional.empty();
    }
    boolean dated = a.fact().date() != null && b.fact().date() != null;
    int apart = dated ? 1 : named ? SEASON : NEWS;
    return a.meets(b, apart)
        ? Optional.of("same kind and sides" + (named ? " and name" : "") + ", same time")
        : Optional.empty();
  }

  @Override
  public Optional<String> fits(Candidate indistinct, Candidate distinct) {
    return direction(indistinct, distinct) && indistinct.meets(distinct, 0)
        ? Optional.of("the only " + distinct.fact().type() + " of these sides in that time")
        : Optional.empty();
  }

  /** A visit of one to the other is not one of the other to the one. */
  private static boolean direction(Candidate a, Candidate b) {
    return !a.fact().type().equals("visit")
        || a.by().equals(b.by())
        || a.to().equals(b.to()) && !a.to().isEmpty();
  }

  @Override
  public int reach() {
    return 2 * SEASON;
  }
}
