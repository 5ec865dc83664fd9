package org.servanda.ledger.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.account.Target.Point;
import org.servanda.ledger.account.Target.Told;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Lines;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.fact.Voice;
import org.servanda.record.Period;

/** Lays targets beside the figures that are reported. */
public final class Targets {
  private final Lines lines;

  public Targets(Lines lines) {
    this.lines = lines;
  }

  /** Whether an entry is a target that figures can be laid beside. */
  public static boolean target(Entry e) {
    return Lines.target(e);
  }

  /**
   * The targets among some entries, by line.
   *
   * @param entries commitments and figures with their facts
   * @param asOf only what was first told by this day counts
   */
  public List<Target> of(List<Entry> entries, LocalDate asOf) {
    Map<String, List<Entry>> targets = new TreeMap<>();
    Map<String, List<Entry>> figures = new LinkedHashMap<>();
    for (Entry e : entries) {
      LocalDate first = e.first();
      if (first != null && first.isAfter(asOf)) {
        continue;
      }
      if (target(e)) {
        targets.computeIfAbsent(lines.line(e), k -> new ArrayList<>()).add(e);
      } else if (reported(e)) {
        figures.computeIfAbsent(lines.line(e), k -> new ArrayList<>()).add(e);
      }
    }
    List<Target> all = new ArrayList<>();
    targets.forEach((line, t) -> all.add(target(line, t, figures.getOrDefault(line, List.of()))));
    return all;
  }

  /** Whether a figure counts toward a target: reported, of a period, and no part of the whole. */
  public static boolean reported(Entry e) {
    return e.kind() == Kind.FIGURE
        && e.type().equals("reported")
        && e.date() != null
        && !e.more("flow").equals("export")
        && !e.more("flow").equals("import");
  }

  private static Target target(String line, List<Entry> versions, List<Entry> figures) {
    List<Entry> ordered = new ArrayList<>(versions);
    ordered.sort(
        Comparator.comparing(Entry::first, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::last, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::id));
    List<Point> series = new ArrayList<>();
    figures.forEach(f -> series.add(point(f)));
    series.sort(
        Comparator.comparing((Point p) -> p.period().to()).thenComparing(p -> p.period().from()));
    List<Point> years = series.stream().filter(Point::year).toList();
    Entry current = ordered.get(ordered.size() - 1);
    Amount wanted = Objects.requireNonNull(current.amount());
    Point latest = years.isEmpty() ? null : years.get(years.size() - 1);
    Period due = current.due();
    Integer year = due == null ? null : (Integer) due.to().getYear();
    return new Target(
        line,
        wanted.unit(),
        ordered,
        series,
        baseline(years, current.first()),
        latest,
        latest == null ? null : (Double) (latest.value() / wanted.value()),
        growth(latest, wanted.value(), year),
        projected(years, year));
  }

  /** A figure as a point of its series. */
  public static Point point(Entry figure) {
    List<Told> told = new ArrayList<>();
    for (Fact f : figure.facts()) {
      Amount amount = f.amount();
      if (amount != null) {
        Voice voice = f.voice();
        String by =
            voice == null ? Objects.requireNonNullElse(f.origin().outlet(), "") : voice.name();
        told.add(new Told(amount.value(), by, f.origin().published(), f.key()));
      }
    }
    Amount amount = Objects.requireNonNull(figure.amount());
    return new Point(Objects.requireNonNull(figure.date()), amount.value(), told);
  }

  /** The last full year that had ended when the target was set, else the earliest known. */
  private static @Nullable Point baseline(List<Point> years, @Nullable LocalDate set) {
    Point baseline = years.isEmpty() ? null : years.get(0);
    for (Point p : years) {
      if (set != null && p.period().to().isBefore(set)) {
        baseline = p;
      }
    }
    return baseline;
  }

  private static @Nullable Double growth(
      @Nullable Point latest, double wanted, @Nullable Integer due) {
    if (latest == null || due == null || latest.value() <= 0 || latest.value() >= wanted) {
      return null;
    }
    int years = due - latest.period().to().getYear();
    return years < 1 ? null : (Double) (Math.pow(wanted / latest.value(), 1.0 / years) - 1);
  }

  /** Growth as it was from the first to the last full year, carried on. */
  private static @Nullable Double projected(List<Point> years, @Nullable Integer due) {
    if (years.size() < 2 || due == null) {
      return null;
    }
    Point first = years.get(0);
    Point last = years.get(years.size() - 1);
    int span = last.period().from().getYear() - first.period().from().getYear();
    int ahead = due - last.period().from().getYear();
    if (first.value() <= 0 || span < 1 || ahead < 1) {
      return null;
    }
    return last.value() * Math.pow(last.value() / first.value(), (double) ahead / span);
  }
}
