package org.servanda.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Kept;
import org.servanda.record.DocumentRecord;

/** Puts records into a ledger, some at a time, and counts what became of them. */
final class Batches {
  /** Documents of one transaction, at most, and how long they may wait for it. */
  private static final int BATCH = 200;

  private static final long WAIT = 2_000_000_000L;

  private final Ledger ledger;
  private final Clock clock;
  private final List<Archive.Prepared> batch = new ArrayList<>();
  private final Map<Kept, Integer> counts = new EnumMap<>(Kept.class);
  private long kept = System.nanoTime();

  Batches(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  void take(DocumentRecord record) {
    batch.add(ledger.prepare(record));
    if (batch.size() >= BATCH || System.nanoTime() - kept > WAIT) {
      keep();
    }
  }

  /** Keeps what waits, and settles the entries that it changes. */
  void settle() {
    keep();
    ledger.settle();
  }

  private void keep() {
    ledger.keep(batch, clock.instant()).forEach(what -> counts.merge(what, 1, Integer::sum));
    batch.clear();
    kept = System.nanoTime();
  }

  /** One line that tells what became of the documents. */
  String summary(int unread) {
    return "%d added, %d unchanged, %d replaced, %d outdated, %d unread"
        .formatted(
            count(Kept.ADDED),
            count(Kept.UNCHANGED),
            count(Kept.REPLACED),
            count(Kept.OUTDATED),
            unread);
  }

  private int count(Kept what) {
    return counts.getOrDefault(what, 0);
  }
}
