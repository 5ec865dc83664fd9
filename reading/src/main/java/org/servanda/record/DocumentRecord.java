package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that was read from one document. */
public record DocumentRecord(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String published,
    String language,
    @Nullable String publisher,
    String text,
    @Nullable Dateline dateline,
    List<Relay> relayed,
    List<Actor> actors,
    List<Statement> statements,
    List<Event> events,
    List<Figure> figures,
    List<Commitment> commitments,
    List<Agreement> agreements,
    List<Engagement> engagements,
    List<Sphere> spheres) {
  public DocumentRecord {
    relayed = List.copyOf(relayed);
    actors = List.copyOf(actors);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    commitments = List.copyOf(commitments);
    agreements = List.copyOf(agreements);
    engagements = List.copyOf(engagements);
    spheres = List.copyOf(spheres);
  }

  /** A document that is kept and of which nothing was read. */
  public static DocumentRecord unread(
      String id,
      @Nullable String url,
      @Nullable String title,
      @Nullable String published,
      String language,
      @Nullable String publisher,
      String text) {
    return new DocumentRecord(
        id, url, title, published, language, publisher, text, null, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
