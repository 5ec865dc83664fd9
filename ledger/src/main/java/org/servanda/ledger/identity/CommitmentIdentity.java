package org.servanda.ledger.identity;

import java.util.Objects;
import java.util.Optional;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Indicators;
import org.servanda.ledger.fact.Terms;
import org.servanda.record.Period;

/**
 * Promises. Targets: the same number for the same indicator, whatever the date it is due, since a
 * date moves and the target stays. Other promises: the same side bound, nothing that contradicts,
 * and words in common.
 */
final class CommitmentIdentity implements Identity {
  private static final double MOST = 0.6;
  private static final int YEAR = 366;
  private static final int SEASON = 100;

  private final Indicators indicators;

  CommitmentIdentity(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public String block(Fact f) {
    return "commitment " + String.join(",", f.sides());
  }

  /**
   * A target tells itself apart by what it counts; a promise by being made, a delivery, which
   * recurs, only with the day it is due. Reports and repetitions do not.
   */
  @Override
  public boolean distinct(Candidate c) {
    Fact f = c.fact();
    if (target(c)) {
      return f.sphere() != null || indicators.known(f.name()).isPresent();
    }
    return f.status().equals("pledged") && (!recurs(c) || f.due() != null);
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    if (target(a) != target(b)) {
      return Optional.empty();
    }
    return target(a) ? sameTarget(a, b) : samePromise(a, b);
  }

  private Optional<String> sameTarget(Candidate a, Candidate b) {
    String indicator = a.subject(this::indicator);
    return indicator.equals(b.subject(this::indicator))
            && amounts(a, b)
            && a.fact().amount() != null
        ? Optional.of("same parties, " + indicator + ", same number")
        : Optional.empty();
  }

  /** What a target counts: the table's name, else its sphere, else its words. */
  private String indicator(Fact f) {
    return indicators
        .known(f.name())
        .orElseGet(() -> f.sphere() == null ? indicators.name(f.name()) : f.sphere());
  }

  private Optional<String> samePromise(Candidate a, Candidate b) {
    if (!agree(a, b)) {
      return Optional.empty();
    }
    boolean counted = a.fact().amount() != null && b.fact().amount() != null;
    if (counted && a.published(b, YEAR)) {
      return Optional.of("same side bound, same quantity");
    }
    boolean words =
        Terms.shared(a.terms(), b.terms()) > 1 && Terms.overlap(a.terms(), b.terms()) >= MOST;
    return words ? Optional.of("same side bound; both promise " + shared(a, b)) : Optional.empty();
  }

  private static String shared(Candidate a, Candidate b) {
    return String.join(", ", a.terms().stream().filter(b.terms()::contains).toList());
  }

  /** A report or repetition belongs to an earlier promise of its sphere, number or words. */
  @Override
  public Optional<String> fits(Candidate report, Candidate promise) {
    if (target(report) || target(promise)) {
      boolean number = target(report) && target(promise) && told(report, promise);
      return number ? Optional.of("same parties, same number") : Optional.empty();
    }
    boolean later = Fact.ORDER.compare(promise.fact(), report.fact()) < 0;
    if (!later || !agree(report, promise)) {
      return Optional.empty();
    }
    Optional<String> words = samePromise(report, promise);
    if (words.isPresent() || !report.published(promise, 2 * YEAR)) {
      return words;
    }
    String sphere = report.fact().sphere();
    if (told(report, promise)) {
      return Optional.of("the last promise of this side before it with that quantity");
    }
    return sphere != null && Objects.equals(sphere, promise.fact().sphere())
        ? Optional.of("the last promise of this side on " + sphere + " before it")
        : Optional.empty();
  }

  /** Of several promises that a report fits, the one made last is meant. */
  @Override
  public boolean latest() {
    return true;
  }

  /** Whether both tell the same number. */
  private static boolean told(Candidate a, Candidate b) {
    return a.fact().amount() != null && b.fact().amount() != null && amounts(a, b);
  }

  /** Whether nothing that both tell contradicts. */
  private static boolean agree(Candidate a, Candidate b) {
    return a.by().equals(b.by())
        && (a.to().equals(b.to()) || a.to().isEmpty() || b.to().isEmpty())
        && spheres(a.fact(), b.fact())
        && amounts(a, b)
        && due(a, b);
  }

  private static boolean spheres(Fact a, Fact b) {
    return a.sphere() == null || b.sphere() == null || a.sphere().equals(b.sphere());
  }

  private static boolean amounts(Candidate a, Candidate b) {
    Amount x = a.fact().amount();
    Amount y = b.fact().amount();
    return x == null || y == null || x.near(y);
  }

  /** A delivery recurs each season; another act may be put off by years and stays the same. */
  private static boolean due(Candidate a, Candidate b) {
    Period x = a.fact().due();
    Period y = b.fact().due();
    return x == null || y == null || !(recurs(a) || recurs(b)) || Dates.meet(x, y, SEASON);
  }

  private static boolean recurs(Candidate c) {
    return c.fact().type().equals("delivery");
  }

  private static boolean target(Candidate c) {
    return c.fact().type().equals("target");
  }
}
