package org.servanda.server.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Kept;
import org.servanda.record.DocumentRecord;
import org.servanda.server.http.Refusal;

/**
 * One ledger, open several times: each reader has it to itself for as long as it asks, and one
 * writes at a time.
 */
public final class Desk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String where;
  private final Clock clock;
  private final int most;
  private final BlockingQueue<Ledger> free;
  private final AtomicInteger opened = new AtomicInteger();
  private final Ledger writing;
  private final ReentrantLock writer = new ReentrantLock();
  private final BiConsumer<String, String> log;
  private final Memo memo = new Memo();

  private Desk(String where, Clock clock, int most, BiConsumer<String, String> log) {
    this.log = log;
    this.where = where;
    this.clock = clock;
    this.most = most;
    this.free = new ArrayBlockingQueue<>(most);
    this.writing = Ledger.create(where);
  }

  /**
   * Opens a ledger, and begins one where there is none.
   *
   * @param log told of each change: who made it, and what it was
   */
  public static Desk open(String where, Clock clock, BiConsumer<String, String> log) {
    return new Desk(where, clock, Math.max(2, Runtime.getRuntime().availableProcessors() * 2), log);
  }

  /** Asks the ledger. */
  public <T> T ask(Function<Ledger, T> question) {
    Ledger ledger = take();
    try {
      return question.apply(ledger);
    } finally {
      free.add(ledger);
    }
  }

  private Ledger take() {
    try {
      Ledger ledger = free.poll();
      if (ledger == null && opened.get() < most && opened.incrementAndGet() <= most) {
        return Ledger.open(where);
      }
      ledger = ledger == null ? free.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS) : ledger;
      if (ledger == null) {
        throw new Refusal(503, "too much is asked at once; try again");
      }
      return ledger;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the server is being stopped");
    }
  }

  /** The same question asked again is answered from memory for as long as nothing has changed. */
  public <T> T remember(String question, Supplier<T> answer) {
    return memo.of(question, ask(Ledger::version) + today(), answer);
  }

  /**
   * Changes the ledger; one at a time.
   *
   * @param who asks for it, and {@code what} it is: the log tells it
   */
  public <T> T change(String who, String what, Function<Ledger, T> change) {
    writer.lock();
    try {
      T result = change.apply(writing);
      log.accept(who, what);
      return result;
    } finally {
      writer.unlock();
    }
  }

  /**
   * Keeps documents and makes their entries.
   *
   * @param who asked for it
   */
  public List<Kept> keep(String who, List<DocumentRecord> documents) {
    return change(
        who,
        "add " + documents.stream().map(Archive::key).collect(Collectors.joining(" ")),
        ledger -> {
          List<Kept> kept =
              ledger.keep(documents.stream().map(ledger::prepare).toList(), clock.instant());
          ledger.settle();
          return kept;
        });
  }

  /** A name for what the ledger holds now. */
  public String version() {
    return ask(Ledger::version);
  }

  public Clock clock() {
    return clock;
  }

  /** The day on which questions are asked. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public void close() {
    writer.lock();
    try {
      writing.close();
      for (Ledger l = free.poll(); l != null; l = free.poll()) {
        l.close();
      }
    } finally {
      writer.unlock();
    }
  }
}
