package org.servanda.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One text to be read, and what is known of it beforehand.
 *
 * @param published day of publication; relative dates ("on Friday") are counted from it
 * @param language ISO 639-1; a text in another language than English is kept and not read
 */
public record Document(
    String id,
    String text,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    String language) {

  public static final String ENGLISH = "en";

  /** An English text. */
  public Document(
      String id,
      String text,
      @Nullable LocalDate published,
      @Nullable String url,
      @Nullable String title,
      @Nullable String publisher) {
    this(id, text, published, url, title, publisher, ENGLISH);
  }

  public static Document of(String id, String text) {
    return new Document(id, text, null, null, null, null);
  }

  public Document withPublished(@Nullable LocalDate day) {
    return new Document(id, text, day, url, title, publisher, language);
  }

  public Document withLanguage(String code) {
    return new Document(id, text, published, url, title, publisher, code);
  }

  public boolean isEnglish() {
    return language.equals(ENGLISH);
  }
}
