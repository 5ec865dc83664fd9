package org.servanda.export.kept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Passages;
import org.servanda.export.document.Source;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.fact.Fact;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Event;

/** Documents of a ledger, the latest used held: entries told in one week stand in the same ones. */
final class Library {
  private static final int HELD = 200;

  private final Ledger ledger;
  private final Map<String, Optional<Volume>> held =
      new LinkedHashMap<>(HELD, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Volume>> eldest) {
          return size() > HELD;
        }
      };

  /** A document made ready. */
  record Volume(DocumentRecord document, Source source, Passages passages) {}

  Library(Ledger ledger) {
    this.ledger = ledger;
  }

  Optional<Volume> document(String key) {
    return held.computeIfAbsent(
        key, k -> ledger.document(k).map(d -> new Volume(d, Source.of(d), new Passages(d))));
  }

  /** The event that a fact was made of. */
  static @Nullable Event event(Volume v, Fact f) {
    for (Event e : v.document().events()) {
      if (e.id().equals(f.origin().record()) && e.evidence().equals(f.origin().at())) {
        return e;
      }
    }
    return null;
  }
}
