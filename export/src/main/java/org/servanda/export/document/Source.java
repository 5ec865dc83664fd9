package org.servanda.export.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Ids;

/**
 * A document as exports name it.
 *
 * @param key the name that it has in a ledger: of its URL, or of its text where it has none
 * @param length of its text, in code points
 */
public record Source(
    String key,
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    String language,
    @Nullable LocalDate published,
    int length) {
  private static final int DAY = 10;

  public static Source of(DocumentRecord d) {
    String url = d.url();
    return new Source(
        url == null ? Ids.of("d", "text", d.text()) : Ids.of("d", "url", url),
        d.id(),
        url,
        d.title(),
        d.publisher(),
        d.language(),
        day(d.published()),
        d.text().codePointCount(0, d.text().length()));
  }

  /** Where it can be found: its URL, else its id. */
  public String where() {
    return url == null ? id : url;
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null || published.length() < DAY
          ? null
          : LocalDate.parse(published.substring(0, DAY));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
