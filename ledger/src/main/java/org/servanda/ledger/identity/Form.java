package org.servanda.ledger.identity;

import java.util.Comparator;
import java.util.List;
import org.servanda.ledger.fact.Fact;
import org.servanda.record.Period;

/** Facts that are alike in all that is compared, and one of them to compare. */
record Form(Candidate candidate, List<Fact> facts) {
  /** By day, those without one first, so that what lies far apart need not be compared. */
  static final Comparator<Form> BY_DAY =
      Comparator.comparingLong(Form::day).thenComparing(f -> f.candidate().fact(), Fact.ORDER);

  long day() {
    Period when = candidate.when();
    return when == null ? Long.MIN_VALUE : when.from().toEpochDay();
  }
}
