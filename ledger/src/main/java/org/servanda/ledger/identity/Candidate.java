package org.servanda.ledger.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.record.Period;

/** A fact to be compared, with what it is compared by: it is compared with many. */
final class Candidate {
  private final Fact fact;
  private final Set<String> terms;
  private final @Nullable Period when;
  private final List<String> by;
  private final List<String> to;
  private @Nullable String subject;

  /** A candidate by the terms of its name, in their order. */
  Candidate(Fact fact, Set<String> terms) {
    this.fact = fact;
    this.terms = new LinkedHashSet<>(terms);
    this.when = fact.when();
    this.by = fact.parties().by().stream().sorted().toList();
    this.to = fact.parties().to().stream().sorted().toList();
  }

  Fact fact() {
    return fact;
  }

  Set<String> terms() {
    return terms;
  }

  /** The date told, else the day of publication. */
  @Nullable Period when() {
    return when;
  }

  List<String> by() {
    return by;
  }

  List<String> to() {
    return to;
  }

  /** What it is about by a rule, which is asked once. */
  String subject(Function<Fact, String> rule) {
    String known = subject;
    if (known == null) {
      known = rule.apply(fact);
      subject = known;
    }
    return known;
  }

  /** Whether both were at about the same time; what has no date may have been at any. */
  boolean meets(Candidate other, int days) {
    return when == null || other.when == null || Dates.meet(when, other.when, days);
  }

  /** Whether both were published within so many days of each other. */
  boolean published(Candidate other, int days) {
    var a = fact.origin().published();
    var b = other.fact.origin().published();
    return a == null || b == null || Math.abs(a.toEpochDay() - b.toEpochDay()) <= days;
  }
}
