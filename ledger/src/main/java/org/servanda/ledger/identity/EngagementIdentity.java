package org.servanda.ledger.identity;

import java.util.Optional;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Terms;

/** Occasions: same kind and sides, at the same time; those with a name, of the same name. */
final class EngagementIdentity implements Identity {
  private static final double HALF = 0.5;
  private static final int NEWS = 10;
  private static final int SEASON = 200;
  private static final int YEAR = 366;

  @Override
  public String block(Fact f) {
    return "engagement " + f.type() + " " + String.join(",", f.sides());
  }

  /**
   * A bare year does not tell one visit from another, and what is planned or called off without a
   * date is known by what was planned before.
   */
  @Override
  public boolean distinct(Candidate c) {
    return c.fact().date() == null
        ? c.fact().status().equals("held")
        : Dates.precise(c.fact().date());
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    boolean named = named(a, b);
    if (otherName(a, b) || !direction(a, b)) {
      return Optional.empty();
    }
    boolean dated = a.fact().date() != null && b.fact().date() != null;
    return a.meets(b, dated ? 1 : named ? SEASON : NEWS)
        ? Optional.of("same kind and sides" + (named ? " and name" : "") + ", same time")
        : Optional.empty();
  }

  @Override
  public Optional<String> fits(Candidate indistinct, Candidate distinct) {
    if (otherName(indistinct, distinct) || !direction(indistinct, distinct)) {
      return Optional.empty();
    }
    boolean undated = indistinct.fact().date() == null;
    boolean time = undated ? indistinct.published(distinct, YEAR) : indistinct.meets(distinct, 0);
    return time
        ? Optional.of(
            "the only "
                + distinct.fact().type()
                + " of these sides "
                + (undated ? "in a year" : "in that time"))
        : Optional.empty();
  }

  private static boolean named(Candidate a, Candidate b) {
    return !a.terms().isEmpty() && !b.terms().isEmpty();
  }

  private static boolean otherName(Candidate a, Candidate b) {
    return named(a, b) && Terms.overlap(a.terms(), b.terms()) < HALF;
  }

  /** A visit of one to the other is not one of the other to the one. */
  private static boolean direction(Candidate a, Candidate b) {
    return !a.fact().type().equals("visit")
        || a.by().equals(b.by())
        || a.to().equals(b.to()) && !a.to().isEmpty();
  }

  @Override
  public int reach() {
    return YEAR;
  }
}
