package org.servanda.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Kept;

/**
 * Puts documents into a ledger, many in one transaction, and counts what became of them. One batch
 * is written beside the reading of the next; when that one is full before, it waits.
 */
final class Batches implements AutoCloseable {
  /** Documents of one transaction, at most. */
  static final int MOST = 400;

  /** How long they may wait for it, in nanoseconds. */
  private static final long WAIT = 5_000_000_000L;

  private final Ledger ledger;
  private final Clock clock;
  private final int most;
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final Map<Kept, Integer> counts = new EnumMap<>(Kept.class);
  private List<Archive.Prepared> batch = new ArrayList<>();
  private Future<?> written;
  private long begun = System.nanoTime();

  /**
   * A writer.
   *
   * @param most documents of one transaction
   */
  Batches(Ledger ledger, Clock clock, int most) {
    this.ledger = ledger;
    this.clock = clock;
    this.most = most;
    this.written = writer.submit(() -> {});
  }

  void take(Archive.Prepared document) throws IOException {
    batch.add(document);
    if (batch.size() >= most || System.nanoTime() - begun > WAIT) {
      hand();
    }
  }

  /** Keeps what waits, and settles the entries that it changes. */
  void settle() throws IOException {
    hand();
    await();
    ledger.settle();
  }

  private void hand() throws IOException {
    await();
    List<Archive.Prepared> full = batch;
    batch = new ArrayList<>();
    begun = System.nanoTime();
    written = writer.submit(() -> keep(full));
  }

  private void keep(List<Archive.Prepared> full) {
    ledger.keep(full, clock.instant()).forEach(what -> counts.merge(what, 1, Integer::sum));
  }

  private void await() throws IOException {
    try {
      written.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IOException(e.getCause());
    }
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

  /** Waits for what is being written, so that the ledger is closed after it. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      boolean ended = false;
      while (!ended) {
        ended = writer.awaitTermination(1, TimeUnit.MINUTES);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
