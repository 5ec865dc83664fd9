package org.servanda.intake.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as its format holds it, and what the format says of it.
 *
 * @param id names it; null for the name of the source
 * @param url its own address where it tells it
 * @param language as the source claims it; templates often claim wrongly
 * @param note on how it was read; "" for nothing
 */
public record Article(
    @Nullable String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String url,
    @Nullable String language,
    List<String> links,
    String note) {
  public Article {
    links = List.copyOf(links);
  }

  /** Text and nothing else. */
  public static Article of(String text) {
    return new Article(null, text, null, null, null, null, null, null, List.of(), "");
  }

  public Article titled(@Nullable String other) {
    return new Article(id, text, other, published, publisher, author, url, language, links, note);
  }

  public Article noted(String other) {
    return new Article(id, text, title, published, publisher, author, url, language, links, other);
  }

  /** The same with what is known from outside where it says nothing itself. */
  public Article or(Hints h) {
    return new Article(
        id,
        text,
        title == null ? h.title() : title,
        published == null ? h.published() : published,
        publisher == null ? h.publisher() : publisher,
        author,
        url == null ? h.url() : url,
        language,
        links,
        note);
  }
}
