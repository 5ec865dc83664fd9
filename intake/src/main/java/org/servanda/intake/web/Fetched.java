package org.servanda.intake.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a fetch.
 *
 * @param url the address after all redirections
 * @param type MIME type with parameters
 * @param retryAfter how long the server asks to wait
 */
public record Fetched(
    String url,
    int status,
    @Nullable String type,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Duration retryAfter,
    byte[] body) {
  public boolean isOk() {
    return status == 200;
  }

  /** Not changed since the last fetch. */
  public boolean isUnchanged() {
    return status == 304;
  }
}
