package org.servanda.ledger.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.account.Targets;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.paper.Block;
import org.servanda.ledger.paper.Words;
import org.servanda.ledger.series.Measure;
import org.servanda.ledger.series.PeriodName;

/** Figures beside the targets they count for, with a chart of each. */
final class Numbers {
  private static final int CHARTS = 2;
  private static final int POINTS = 6;
  private static final int DISPUTED = 3;

  private final Draft draft;
  private final Matter matter;

  Numbers(Draft draft, Matter matter) {
    this.draft = draft;
    this.matter = matter;
  }

  /** How far a target is reached, in one line. */
  String reached(Target t, Target.Point latest) {
    Measure measure = new Measure(t.unit());
    Entry current = t.current();
    Amount wanted = Objects.requireNonNull(current.amount());
    Double share = t.share();
    Double growth = t.growth();
    return "%s: %s in %s, %.0f%% of the target of %s%s%s."
        .formatted(
            name(t),
            measure.text(latest.value()),
            PeriodName.of(latest.period()),
            share == null ? 0 : share * 100,
            measure.text(wanted.value()),
            current.due() == null ? "" : " due by " + PeriodName.due(current.due().to()),
            growth == null ? "" : "; growth of %.0f%% a year is needed".formatted(growth * 100));
  }

  private String name(Target t) {
    return matter.figures().stream()
        .filter(
            f -> f.date() != null && t.series().stream().anyMatch(p -> p.period().equals(f.date())))
        .findFirst()
        .map(f -> Draft.capital(f.name()))
        .orElse("Target");
  }

  void write() {
    List<Target> shown =
        matter.targets().stream().filter(t -> t.series().size() > 1).limit(CHARTS).toList();
    if (shown.isEmpty()) {
      return;
    }
    draft.heading("Figures and targets");
    for (Target t : shown) {
      String title = name(t) + ", " + draft.names().of(t.current().sides());
      draft.add(new Block.Chart(Charts.of(t, title)));
      Measure measure = new Measure(t.unit());
      int first = Math.max(0, t.series().size() - POINTS);
      Words line = Words.of(first == 0 ? "" : first + " earlier in the ledger; ");
      String between = "";
      for (Target.Point p : t.series().subList(first, t.series().size())) {
        String point = between + PeriodName.of(p.period()) + ": " + told(p, measure);
        line = line.and(point, of(p));
        between = "; ";
      }
      draft.add(new Block.Paragraph(line));
    }
  }

  /** Figures on which sources disagree. */
  List<Words> disputed() {
    List<Words> lines = new ArrayList<>();
    for (Entry e : matter.figures()) {
      Amount amount = e.amount();
      if (e.contested() && e.date() != null && amount != null && lines.size() < DISPUTED) {
        String period = PeriodName.of(Objects.requireNonNull(e.date()));
        String told = told(Targets.point(e), new Measure(amount.unit()));
        String line = ": " + e.name() + " of " + period + ", " + told + ".";
        lines.add(Words.of("").bold("Contested").and(line, draft.of(e)));
      }
    }
    return lines;
  }

  /** On how many figures sources disagree. */
  int disputedCount() {
    return (int)
        matter.figures().stream()
            .filter(e -> e.contested() && e.date() != null && e.amount() != null)
            .count();
  }

  private static String told(Target.Point p, Measure measure) {
    if (!p.contested()) {
      return measure.text(p.value());
    }
    List<String> all = new ArrayList<>();
    for (Target.Told t : p.values()) {
      all.add(measure.text(t.value()) + " (" + t.by() + ")");
    }
    return "sources disagree: " + String.join(", ", all.stream().distinct().toList());
  }

  private int[] of(Target.Point p) {
    Set<String> keys = new HashSet<>();
    p.values().forEach(t -> keys.add(t.fact()));
    List<Fact> facts =
        matter.figures().stream()
            .flatMap(e -> e.facts().stream())
            .filter(f -> keys.contains(f.key()))
            .toList();
    return p.contested() ? draft.notes().of(facts) : draft.notes().last(facts);
  }
}
