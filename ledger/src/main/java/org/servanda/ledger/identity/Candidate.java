package org.servanda.ledger.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.record.Period;

/**
 * A fact to be compared, and the terms of its name.
 *
 * @param when the date told, else the day of publication
 */
record Candidate(Fact fact, Set<String> terms, @Nullable Period when) {
  /** Whether both were at about the same time; what has no date may have been at any. */
  boolean meets(Candidate other, int days) {
    return when == null || other.when == null || Dates.meet(when, other.when, days);
  }

  /** Whether both were published within so many days of each other. */
  boolean published(Candidate other, int days) {
    var a = fact.origin().published();
    var b = other.fact.origin().published();
    return a == null || b == null || Dates.meet(Period.day(a), Period.day(b), days);
  }

  List<String> by() {
    return fact.parties().by().stream().sorted().toList();
  }

  List<String> to() {
    return fact.parties().to().stream().sorted().toList();
  }
}
