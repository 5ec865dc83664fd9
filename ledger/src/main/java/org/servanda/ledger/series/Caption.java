package org.servanda.ledger.series;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A series in words: for those who cannot see its chart, and for the notes below it. */
public final class Caption {
  /** Said where there is nothing to show. */
  public static final String NONE = "No values reported.";

  private final Series series;

  /** The words for this series. */
  public Caption(Series series) {
    this.series = series;
  }

  /** Everything that the chart shows, as sentences. */
  public String description() {
    List<String> parts = new ArrayList<>();
    for (Point p : series.points()) {
      parts.add(PeriodName.of(p.period()) + ": " + claims(p));
    }
    for (Target t : series.targets()) {
      parts.add(target(t));
    }
    for (Point p : series.projection()) {
      parts.add("Projection for " + PeriodName.of(p.period()) + ": " + value(p.value()));
    }
    return parts.isEmpty() ? NONE : String.join(". ", parts) + ".";
  }

  /** Notes to stand under the chart: each contested value with its sources, then all sources. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Point p : series.points()) {
      if (p.contested()) {
        notes.add("Contested, " + PeriodName.of(p.period()) + ": " + claims(p));
      }
    }
    Set<String> sources = new LinkedHashSet<>();
    series.points().forEach(p -> p.claims().forEach(c -> sources.add(c.source())));
    sources.remove("");
    if (!sources.isEmpty()) {
      notes.add((sources.size() == 1 ? "Source: " : "Sources: ") + String.join("; ", sources));
    }
    return notes;
  }

  /** A point in words: "2023: $1.1bn (Ministry of Trade)". */
  public String point(Point p) {
    return PeriodName.of(p.period()) + ": " + claims(p);
  }

  /** A target in few words: "$2bn by 2027". */
  public String goal(Target t) {
    var due = t.due();
    return value(t.value()) + (due == null ? "" : " by " + PeriodName.due(due));
  }

  /** A target in words: "$2bn by 2027, target of 2023 (superseded)". */
  public String target(Target t) {
    return goal(t)
        + (t.label().isEmpty() ? "" : ", " + t.label())
        + (t.superseded() ? " (superseded)" : "");
  }

  private String claims(Point p) {
    return p.claims().stream()
        .map(c -> value(c.value(), p) + (c.source().isEmpty() ? "" : " (" + c.source() + ")"))
        .collect(Collectors.joining(", "));
  }

  private String value(double v, Point p) {
    boolean alike = p.contested() && value(p.low()).equals(value(p.high()));
    return alike ? series.measure().text(v, 4) : value(v);
  }

  private String value(double v) {
    return series.measure().text(v);
  }
}
