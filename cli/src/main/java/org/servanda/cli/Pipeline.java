package org.servanda.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.servanda.Reader;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Problem;
import org.servanda.text.Document;

/**
 * Reads documents on all processors and hands the records over in input order. Only few documents
 * are held at a time, so that any number fits into a small memory.
 */
final class Pipeline implements AutoCloseable {
  /** A text longer than this is read with nothing beside it. */
  private static final int LONG = 200_000;

  /** Takes what was read. */
  interface Sink {
    void take(DocumentRecord record) throws IOException;
  }

  private final Reader reader;
  private final ExecutorService workers;
  private final int ahead;
  private final Sink sink;
  private final Consumer<Problem> unread;
  private final Queue<Reading> open = new ArrayDeque<>();

  private record Reading(Document document, Future<DocumentRecord> record) {}

  /**
   * A pipeline.
   *
   * @param unread told of each document that could not be read
   */
  Pipeline(Reader reader, int threads, Sink sink, Consumer<Problem> unread) {
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
    open.add(new Reading(document, workers.submit(() -> reader.read(document))));
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
    Reading first = open.remove();
    try {
      sink.take(first.record().get());
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
