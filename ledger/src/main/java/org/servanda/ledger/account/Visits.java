package org.servanda.ledger.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.record.Period;

/** What belongs to a visit: the talks held, the instruments signed and the acts done during it. */
public final class Visits {
  private Visits() {}

  /**
   * By id of the visit, what belongs to it; visits to which nothing belongs are left out.
   *
   * @param entries of one relation, with their facts
   */
  public static Map<String, List<Entry>> of(List<Entry> entries) {
    List<Entry> visits =
        entries.stream()
            .filter(e -> e.kind() == Kind.ENGAGEMENT && e.type().equals("visit"))
            .sorted(Comparator.comparing(Entry::id))
            .toList();
    Map<String, List<Entry>> parts = new LinkedHashMap<>();
    for (Entry e : entries) {
      if (e.kind() == Kind.ENGAGEMENT && !e.type().equals("visit")
          || e.kind() == Kind.AGREEMENT
          || e.kind() == Kind.EVENT) {
        visits.stream()
            .filter(v -> during(e, v))
            .findFirst()
            .ifPresent(v -> parts.computeIfAbsent(v.id(), k -> new ArrayList<>()).add(e));
      }
    }
    return parts;
  }

  private static boolean during(Entry e, Entry visit) {
    Period of = visit.date();
    Period when = e.date();
    if (of == null || !Dates.precise(of) || !visit.sides().containsAll(e.sides())) {
      return false;
    }
    if (when != null) {
      return Dates.precise(when) && Dates.meet(of, when, 0) && e.sides().size() > 1;
    }
    return !Set.of("planned", "cancelled").contains(e.status()) && together(e, visit);
  }

  /** Whether the same document, published at the time of the visit, tells of both. */
  private static boolean together(Entry e, Entry visit) {
    Set<String> documents =
        visit.facts().stream().map(f -> f.origin().document()).collect(Collectors.toSet());
    Period of = Objects.requireNonNull(visit.date());
    for (Fact f : e.facts()) {
      var published = f.origin().published();
      if (documents.contains(f.origin().document())
          && published != null
          && Dates.meet(of, Period.day(published), 2)) {
        return true;
      }
    }
    return false;
  }
}
