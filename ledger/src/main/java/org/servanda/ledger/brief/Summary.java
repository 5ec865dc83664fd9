package org.servanda.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.paper.Words;

/** The note in a few lines: the last occasion, the next, targets, how promises stand. */
final class Summary {
  private static final int AHEAD = 2;
  private static final int TARGETS = 3;

  private final Draft draft;
  private final Matter matter;
  private final LocalDate asOf;

  Summary(Draft draft, Matter matter, LocalDate asOf) {
    this.draft = draft;
    this.matter = matter;
    this.asOf = asOf;
  }

  void write(Occasions occasions, Numbers numbers) {
    List<Words> lines = new ArrayList<>();
    matter.engagements().stream()
        .filter(e -> e.status().equals("held") && e.date() != null)
        .findFirst()
        .ifPresent(e -> lines.add(Words.of("Last: " + occasions.occasion(e) + ".", draft.last(e))));
    matter.engagements().stream()
        .filter(e -> Occasions.ahead(e, asOf))
        .limit(AHEAD)
        .forEach(
            e -> lines.add(Words.of("Planned: " + occasions.occasion(e) + ".", draft.last(e))));
    matter.targets().stream()
        .filter(t -> t.latest() != null)
        .limit(TARGETS)
        .forEach(t -> lines.add(target(t, numbers)));
    lines.add(Words.of(tally()));
    draft.list("In short", lines, 0);
  }

  private Words target(Target t, Numbers numbers) {
    Target.Point latest = t.latest();
    return latest == null
        ? Words.of("")
        : Words.of(numbers.reached(t, latest), draft.of(t.current()));
  }

  private String tally() {
    int agreements = matter.total(Kind.AGREEMENT);
    int commitments = matter.total(Kind.COMMITMENT);
    return "%d %s; %d %s: %d fulfilled, %d overdue, %d contested."
        .formatted(
            agreements,
            agreements == 1 ? "agreement" : "agreements",
            commitments,
            commitments == 1 ? "commitment" : "commitments",
            matter.count("fulfilled") + matter.count("fulfilled late"),
            matter.count("overdue"),
            matter.count("contested"));
  }
}
