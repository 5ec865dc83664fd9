package org.servanda.ledger.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Terms;
import org.servanda.record.Period;

/**
 * Instruments: same parties, kinds that agree, names that share their terms, one date of signing.
 */
final class AgreementIdentity implements Identity {
  private static final Set<String> CONCLUDED = Set.of("signed", "adopted");
  private static final double HALF = 0.5;
  private static final double MOST = 0.6;
  private static final int MONTH = 31;

  @Override
  public String block(Fact f) {
    return "agreement " + String.join(",", f.sides());
  }

  @Override
  public boolean distinct(Candidate c) {
    return !c.terms().isEmpty();
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    Period signed = concluded(a);
    Period other = concluded(b);
    boolean both = signed != null && other != null;
    if (!alike(a, b) || signed != null && other != null && !Dates.meet(signed, other, 0)) {
      return Optional.empty();
    }
    int shared = Terms.shared(a.terms(), b.terms());
    double overlap = Terms.overlap(a.terms(), b.terms());
    int all = a.terms().size() + b.terms().size() - shared;
    if (both && overlap >= HALF) {
      return Optional.of("same parties and time of signing; names share " + words(a, b));
    }
    boolean near = shared >= MOST * all || overlap == 1 && shared > 1;
    return near
        ? Optional.of("same parties and kind; names share " + words(a, b))
        : Optional.empty();
  }

  @Override
  public Optional<String> fits(Candidate indistinct, Candidate distinct) {
    boolean near =
        indistinct.fact().date() != null
            ? indistinct.meets(distinct, 0)
            : indistinct.published(distinct, MONTH);
    return alike(indistinct, distinct) && near
        ? Optional.of("the only " + distinct.fact().type() + " of these parties at that time")
        : Optional.empty();
  }

  private static boolean alike(Candidate a, Candidate b) {
    String x = a.fact().type();
    String y = b.fact().type();
    return x.equals(y) || x.equals("other") || y.equals("other");
  }

  private static @Nullable Period concluded(Candidate c) {
    return CONCLUDED.contains(c.fact().status()) ? c.fact().date() : null;
  }

  private static String words(Candidate a, Candidate b) {
    return String.join(", ", a.terms().stream().filter(b.terms()::contains).toList());
  }
}
