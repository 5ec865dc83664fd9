package org.servanda.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.servanda.Reader;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Problem;
import org.servanda.text.Document;

/**
 * Reads documents on all processors and hands over in input order what is made of the records. Only
 * few documents are held at a time, so that any number fits into a small memory.
 *
 * @param <T> what is made of a record
 */
final class Pipeline<T> implements AutoCloseable {
  /** A text longer than this is read with nothing beside it. */
  private static final int LONG = 200_000;

  /** Takes what was read. */
  interface Sink<T> {
    void take(T made) throws IOException;
  }

  private final Reader reader;
  private final ExecutorService workers;
  private final int ahead;
  private final Function<DocumentRecord, T> step;
  private final Sink<T> sink;
  private final Consumer<Problem> unread;
  private final Queue<Reading<T>> open = new ArrayDeque<>();

  private record Reading<T>(Document document, Future<T> made) {}

  /**
   * A pipeline.
   *
   * @param step what is done with each record, beside reading others
   * @param unread told of each document that could not be read
   */
  Pipeline(
      Reader reader,
      int threads,
      Function<DocumentRecord, T> step,
      Sink<T> sink,
      Consumer<Problem> unread) {
    this.step = step;
    this.unread = unread;
    this.reader = reader;
    this.workers = Executors.newFixedThreadPool(threads);
    this.ahead = threads * 4;
    this.sink = sink;
  }

  void read(Document document) throws IOException {
    boolean alone = document.text().length() > LONG;
    while (open.size() >= ahead || alone && !open.isEmpty()) {
      hand();
    }
    open.add(new Reading<>(document, workers.submit(() -> step.apply(reader.read(document)))));
    if (alone) {
      hand();
    }
  }

  /** Hands over what is still being read. */
  void finish() throws IOException {
    while (!open.isEmpty()) {
      hand();
    }
  }

  private void hand() throws IOException {
    Reading<T> first = open.remove();
    try {
      sink.take(first.made().get());
    } catch (ExecutionException e) {
      unread.accept(
          new Problem(
              first.document().id(), "a fault of the program, please report it: " + e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
