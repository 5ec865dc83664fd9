package org.servanda.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.servanda.intake.source.Unreadable;

/**
 * Runs work that may not end: what takes too long is given up, on a thread of its own, and what
 * fails, by whatever fault of a file or a library, is a reason and no end of the program.
 */
final class TimeLimit implements AutoCloseable {
  private final Duration limit;
  private ExecutorService worker = worker();

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(null, task, "intake", 4L << 20);
          thread.setDaemon(true);
          return thread;
        });
  }

  <T> T run(Callable<T> work) throws IOException {
    Future<T> result = worker.submit(work);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      worker.shutdownNow();
      worker = worker();
      throw new Unreadable("it took more than " + limit.toSeconds() + " seconds and was given up");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreadable("interrupted");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw reason(cause == null ? e : cause);
    }
  }

  private static IOException reason(Throwable cause) {
    if (cause instanceof IOException io) {
      return io;
    }
    if (cause instanceof OutOfMemoryError) {
      return new Unreadable("it needs more memory than is given; give more: SERVANDA_OPTS=-Xmx4g");
    }
    if (cause instanceof StackOverflowError) {
      return new Unreadable("its parts lie too deep in each other");
    }
    return new Unreadable("it is broken: " + cause);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
