package org.servanda.server.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Answers to the last questions, for as long as the ledger stays as it is. */
final class Memo {
  private static final int MOST = 256;

  private final Map<String, Known> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };

  private record Known(String version, CompletableFuture<Object> answer) {}

  /** The answer; asked by many at once it is looked up once. */
  @SuppressWarnings("unchecked") // a question has answers of one type
  <T> T of(String question, String version, Supplier<T> answer) {
    CompletableFuture<Object> made = new CompletableFuture<>();
    Known found;
    synchronized (known) {
      found = known.get(question);
      if (found == null || !found.version().equals(version)) {
        found = new Known(version, made);
        known.put(question, found);
      }
    }
    if (found.answer() == made) {
      try {
        made.complete(answer.get());
      } catch (RuntimeException e) {
        synchronized (known) {
          known.remove(question, found);
        }
        made.completeExceptionally(e);
        throw e;
      }
    }
    try {
      return (T) found.answer().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
