package org.servanda.server.desk;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.servanda.Reader;
import org.servanda.record.DocumentRecord;
import org.servanda.server.http.Refusal;
import org.servanda.text.Document;

/** Reads texts; the models are loaded beside the start, and only so many texts are read at once. */
public final class Readings {
  /** Most characters of one text. */
  public static final int LONGEST = 400_000;

  private static final int WAIT_S = 30;

  private final CompletableFuture<Reader> reader;
  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

  public Readings(CompletableFuture<Reader> reader) {
    this.reader = reader;
  }

  /** Loads the models in the background. */
  public static Readings begin() {
    return new Readings(CompletableFuture.supplyAsync(Reader::create));
  }

  /** All that one document states. */
  public DocumentRecord read(Document document) {
    if (document.text().length() > LONGEST) {
      throw new Refusal(413, "a text of more than %,d characters".formatted(LONGEST));
    }
    if (document.text().isBlank()) {
      throw new Refusal(422, "the text is empty");
    }
    try {
      if (!places.tryAcquire(WAIT_S, TimeUnit.SECONDS)) {
        throw new Refusal(503, "too much is being read at once; try again");
      }
      try {
        return reader.join().read(document);
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the server is being stopped");
    }
  }

  /** A document of what a person typed; blank fields are unknown. */
  public static Document document(
      String text, String published, String url, String title, String publisher) {
    String clean = text.replace("\r\n", "\n");
    return new Document(
        url.isEmpty() ? "pasted" : url,
        clean,
        day(published),
        none(url),
        none(title),
        none(publisher));
  }

  private static @Nullable String none(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate day(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (java.time.DateTimeException e) {
      throw Refusal.wrong("published: a day such as 2024-06-14");
    }
  }
}
