package org.servanda.ledger.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Indicators;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.identity.Clusters;

/**
 * Targets for one indicator that follow each other: one that is told no more once another number is
 * named has been superseded by it.
 */
public final class Lines {
  private final Indicators indicators;

  public Lines(Indicators indicators) {
    this.indicators = indicators;
  }

  /** The entries of a block, the targets among them with what superseded them. */
  public List<Entry> ordered(List<Entry> entries) {
    Map<String, List<Entry>> lines = new HashMap<>();
    for (Entry e : entries) {
      if (target(e)) {
        lines.computeIfAbsent(line(e), k -> new ArrayList<>()).add(e);
      }
    }
    List<Entry> all = new ArrayList<>();
    for (Entry e : entries) {
      all.add(target(e) ? placed(e, lines.getOrDefault(line(e), List.of())) : e);
    }
    return all;
  }

  /** Whether an entry is a target with a number, which figures can be laid beside. */
  public static boolean target(Entry e) {
    return e.kind() == Kind.COMMITMENT && e.type().equals("target") && e.amount() != null;
  }

  /** What names a line: parties, indicator and unit. */
  public String line(Entry e) {
    return String.join(",", e.sides()) + " " + indicator(e) + " " + unit(e);
  }

  /** The blocks that hold the reported totals of the line of a target. */
  public List<String> blocks(Entry target) {
    return Clusters.totals(indicator(target), unit(target), target.sides());
  }

  private String indicator(Entry e) {
    return e.kind() == Kind.FIGURE
        ? indicators.name(e.name())
        : indicators
            .known(e.name())
            .orElseGet(() -> e.sphere() == null ? indicators.name(e.name()) : e.sphere());
  }

  private static String unit(Entry e) {
    Amount amount = e.amount();
    return amount == null ? "" : amount.unit();
  }

  private Entry placed(Entry e, List<Entry> line) {
    Map<String, String> more = new HashMap<>(e.more());
    more.put("line", line(e));
    Entry next = null;
    for (Entry other : line) {
      if (after(other, e) && (next == null || after(next, other))) {
        next = other;
      }
    }
    if (next != null) {
      more.put("superseded_by", next.id());
      more.put("superseded_on", String.valueOf(next.first()));
    }
    return e.with(more);
  }

  /** Whether a target was first told after the last telling of another. */
  private static boolean after(Entry later, Entry earlier) {
    LocalDate first = later.first();
    LocalDate last = earlier.last();
    return first != null && last != null && first.isAfter(last);
  }
}
