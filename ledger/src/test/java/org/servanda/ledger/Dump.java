package org.servanda.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.store.Query;

/** All that a ledger tells, without what depends on when it was ingested: to compare ledgers by. */
final class Dump {
  private Dump() {}

  static String of(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    ledger.documents().forEach(d -> lines.add("document " + d));
    for (Entry e : ledger.whole(Query.of().rejected(true))) {
      lines.add(entry(e));
      for (Fact f : e.facts()) {
        lines.add("%s %s %s %s".formatted(e.id(), f.key(), f.origin(), e.reasons().get(f.key())));
      }
    }
    lines.sort(null);
    return String.join("\n", lines);
  }

  private static String entry(Entry e) {
    return String.join(
        " | ",
        e.id(),
        e.kind().label(),
        e.name(),
        e.type(),
        e.parties().toString(),
        String.valueOf(e.sphere()),
        e.status(),
        String.valueOf(e.date()),
        String.valueOf(e.due()),
        String.valueOf(e.amount()),
        String.valueOf(e.contested()),
        new TreeMap<>(e.more()).toString(),
        e.review(),
        String.valueOf(e.sources()),
        e.outlets().toString());
  }
}
