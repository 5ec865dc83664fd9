package org.servanda.ledger;

import java.util.Comparator;
import java.util.TreeMap;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;

/** All that a ledger holds as text, without what depends on when or in which order it came. */
final class Dump {
  private Dump() {}

  static String of(Ledger ledger) {
    StringBuilder out = new StringBuilder();
    for (Kind kind : Kind.values()) {
      ledger.whole(Query.of(kind).rejected(true)).stream()
          .sorted(Comparator.comparing(Entry::id))
          .forEach(e -> entry(out, e));
    }
    ledger.decisions().forEach(d -> out.append(d.id()).append('\n'));
    return out.toString();
  }

  private static void entry(StringBuilder out, Entry e) {
    out.append(e.kind()).append(' ').append(e.id()).append(' ').append(e.name()).append('|');
    out.append(e.type()).append('|').append(e.parties()).append('|').append(e.sphere()).append('|');
    out.append(e.status()).append('|').append(e.date()).append('|').append(e.due()).append('|');
    out.append(e.amount()).append('|').append(e.contested()).append('|');
    out.append(new TreeMap<>(e.more())).append('|').append(e.sources()).append(e.outlets());
    out.append(e.first()).append("..").append(e.last()).append('|').append(e.review()).append('\n');
    e.facts()
        .forEach(
            f ->
                out.append("  ")
                    .append(f.key())
                    .append(' ')
                    .append(f.origin())
                    .append(' ')
                    .append(f.voice())
                    .append(' ')
                    .append(e.reasons().get(f.key()))
                    .append('\n'));
  }
}
