package org.servanda.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One text to be read, and what is known of it beforehand.
 *
 * @param published day of publication; relative dates ("on Friday") are counted from it
 */
public record Document(
    String id,
    String text,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher) {

  public static Document of(String id, String text) {
    return new Document(id, text, null, null, null, null);
  }

  public Document withPublished(@Nullable LocalDate day) {
    return new Document(id, text, day, url, title, publisher);
  }
}
