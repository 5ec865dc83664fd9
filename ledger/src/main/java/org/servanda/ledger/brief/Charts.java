package org.servanda.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.series.Claim;
import org.servanda.ledger.series.Point;
import org.servanda.ledger.series.Series;
import org.servanda.record.Period;

/** A target and its figures as a series to be drawn. */
public final class Charts {
  private Charts() {}

  /** The series of a target. */
  public static Series of(Target t, String title) {
    List<Point> points = new ArrayList<>();
    for (Target.Point p : t.series()) {
      List<Claim> claims = new ArrayList<>();
      p.values().stream()
          .filter(v -> v.value() == p.value())
          .findFirst()
          .ifPresent(v -> claims.add(new Claim(v.value(), v.by())));
      p.values().stream()
          .filter(v -> claims.stream().noneMatch(c -> c.value() == v.value()))
          .forEach(v -> claims.add(new Claim(v.value(), v.by())));
      points.add(new Point(p.period(), claims));
    }
    return new Series(title, t.unit(), points, targets(t), projection(t));
  }

  private static List<org.servanda.ledger.series.Target> targets(Target t) {
    List<org.servanda.ledger.series.Target> targets = new ArrayList<>();
    for (Entry e : t.versions()) {
      Amount amount = Objects.requireNonNull(e.amount());
      LocalDate due = e.due() == null ? null : e.due().to();
      String label = "target" + (e.first() == null ? "" : " of " + e.first().getYear());
      boolean superseded = e != t.current();
      targets.add(new org.servanda.ledger.series.Target(amount.value(), due, label, superseded));
    }
    return targets;
  }

  private static List<Point> projection(Target t) {
    Double projected = t.projected();
    Period due = t.current().due();
    return projected == null || due == null
        ? List.of()
        : List.of(Point.of(Period.year(due.to().getYear()), projected, "if it goes on"));
  }
}
