package org.servanda.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Kept;
import org.servanda.ledger.store.Query;
import org.servanda.record.DocumentRecord;

/** Tests on ledgers of SQLite; a subclass repeats them on PostgreSQL. */
abstract class OnLedgers {
  static final Map<String, DocumentRecord> STORIES = Stories.read();
  static final Instant NOW = Instant.EPOCH;

  @TempDir Path folder = Path.of("");
  private int ledgers;

  /** Where a ledger can be begun. */
  String where() {
    return folder.resolve("ledger" + ledgers++ + ".db").toString();
  }

  /** A ledger with nothing in it. */
  final Ledger empty() {
    return Ledger.create(where());
  }

  static DocumentRecord story(String name) {
    return Objects.requireNonNull(STORIES.get(name));
  }

  static List<Kept> keep(Ledger ledger, DocumentRecord... documents) {
    return ledger.keep(List.of(documents).stream().map(ledger::prepare).toList(), NOW);
  }

  /** A ledger of all stories. */
  final Ledger full() {
    Ledger ledger = empty();
    keep(ledger, STORIES.values().toArray(new DocumentRecord[0]));
    ledger.settle();
    return ledger;
  }

  static Entry commitment(Ledger ledger, String name) {
    return ledger.whole(Query.of(Kind.COMMITMENT)).stream()
        .filter(e -> e.name().contains(name))
        .findFirst()
        .orElseThrow();
  }
}
