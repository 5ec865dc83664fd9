package org.servanda.export.ftm;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.export.country.Countries;
import org.servanda.export.country.Country;
import org.servanda.export.document.Exporter;
import org.servanda.export.document.JsonText;
import org.servanda.export.document.Passages;
import org.servanda.export.document.Quote;
import org.servanda.export.document.Source;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Evidence;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.record.Statement;

/**
 * Entities of FollowTheMoney, one a line: an Article, its actors and Mentions, an Event for each
 * event, engagement and agreement, and a Note with the passage for each of them and for what is
 * said, promised and counted. Actors of one kind, name and country are one entity, written once.
 */
public final class FtmExporter implements Exporter {
  private final JsonText json;
  private final Countries countries;
  private final Set<String> written = new HashSet<>();

  public FtmExporter(Writer out, Countries countries) throws IOException {
    this.json = new JsonText(out);
    this.countries = countries;
  }

  @Override
  public void take(DocumentRecord d) throws IOException {
    new Article(d).write();
  }

  @Override
  public void close() throws IOException {
    json.flush();
  }

  /** FollowTheMoney has ISO 3166-1 alpha-2, in lower case. */
  private @Nullable String country(@Nullable String iso3) {
    Country country = countries.of(iso3, null).orElse(null);
    return country == null ? null : country.iso2().toLowerCase(Locale.ROOT);
  }

  /** FollowTheMoney has ISO 639-3; a language without such a code is left out. */
  private static @Nullable String language(String tag) {
    try {
      return Locale.forLanguageTag(tag).getISO3Language();
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private static String schema(Actor.Kind kind) {
    return switch (kind) {
      case STATE -> "PublicBody";
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case GROUP -> "LegalEntity";
    };
  }

  /** The entities of one document. */
  private final class Article {
    private final DocumentRecord document;
    private final Source source;
    private final Passages passages;
    private final Map<String, String> actors = new HashMap<>();

    Article(DocumentRecord document) {
      this.document = document;
      this.source = Source.of(document);
      this.passages = new Passages(document);
    }

    void write() throws IOException {
      new Entity(source.key(), "Article")
          .with("title", source.title())
          .with("publishedAt", iso(source))
          .with("sourceUrl", source.url())
          .with("publisher", source.publisher())
          .with("language", language(source.language()))
          .with("processingAgent", "Servanda")
          .with("bodyText", document.text())
          .write(json);
      for (Actor a : document.actors()) {
        actor(a);
      }
      for (var e : document.events()) {
        String name = e.label() + " " + codes(e.sources()) + " > " + codes(e.targets());
        Entity event =
            event(e.id(), e.evidence(), name, e.date())
                .with("involved", ids(Stream.concat(e.sources().stream(), e.targets().stream())))
                .with("location", e.place() == null ? null : e.place().name())
                .with("country", e.place() == null ? null : country(e.place().country()))
                .with(
                    "keywords",
                    List.of(e.label(), "CAMEO " + e.cameo(), e.quad(), word(e.status())));
        event.write(json);
      }
      for (var e : document.engagements()) {
        String name = e.name() == null ? word(e.kind()) : e.name();
        event(e.id(), e.evidence(), name, e.date())
            .with("location", e.places())
            .with("country", country(e.host()))
            .with("keywords", List.of(word(e.kind()), word(e.status())))
            .write(json);
      }
      for (var a : document.agreements()) {
        event(a.id(), a.evidence(), a.name(), a.date())
            .with("location", a.place())
            .with("keywords", List.of(word(a.kind()), word(a.action())))
            .write(json);
      }
      notes();
    }

    private void actor(Actor a) throws IOException {
      String id = Ids.of("actor", a.kind(), a.name(), Objects.requireNonNullElse(a.country(), ""));
      actors.put(a.id(), id);
      if (written.add(id + a.role())) {
        new Entity(id, schema(a.kind()))
            .with("name", a.name())
            .with("country", country(a.country()))
            .with(a.kind() == Actor.Kind.PERSON ? "position" : "classification", a.role())
            .with("sector", a.sector())
            .write(json);
      }
      if (!a.mentions().isEmpty()) {
        new Entity(Ids.of("mention", source.key(), a.id()), "Mention")
            .with("document", source.key())
            .with("name", a.mentions().stream().map(passages::text).distinct().toList())
            .with("resolved", id)
            .with("detectedSchema", schema(a.kind()))
            .with("contextCountry", country(a.country()))
            .write(json);
      }
    }

    /** An Event, and the Note that holds its passage. */
    private Entity event(String record, Evidence at, String name, @Nullable Period date)
        throws IOException {
      String id = Ids.of("event", source.key(), record);
      note(record, at, "Passage", List.of(id));
      String from = date == null ? null : date.from().toString();
      String to = date == null ? null : date.to().toString();
      boolean day = from != null && from.equals(to);
      return new Entity(id, "Event")
          .with("name", name)
          .with("date", day ? from : null)
          .with("startDate", day ? null : from)
          .with("endDate", day ? null : to)
          .with("description", passages.text(at))
          .with("recordId", record)
          .with("sourceUrl", source.url())
          .with("publisher", source.publisher())
          .with("proof", source.key());
    }

    private void notes() throws IOException {
      for (Statement s : document.statements()) {
        String speaker = s.speaker().actor();
        String id = speaker == null ? null : actors.get(speaker);
        String name = s.speaker().name() + ": " + s.manner();
        note(s.id(), s.evidence(), name, id == null ? List.of() : List.of(id));
      }
      for (var c : document.commitments()) {
        String name = "Commitment of " + String.join(", ", c.by()) + ": " + c.text();
        note(c.id(), c.evidence(), name, List.of());
      }
      for (var f : document.figures()) {
        note(f.id(), f.evidence(), f.indicator(), List.of());
      }
    }

    private void note(String record, Evidence at, String name, List<String> about)
        throws IOException {
      Quote q = passages.quote(at);
      new Entity(Ids.of("note", source.key(), record), "Note")
          .with("name", name)
          .with("description", q.exact())
          .with("summary", "TextPositionSelector start=" + q.begin() + " end=" + q.end())
          .with("notes", q.prefix() + "[...]" + q.suffix())
          .with("entity", about)
          .with("proof", source.key())
          .write(json);
    }

    private List<String> ids(Stream<ActorRef> refs) {
      return refs.map(r -> actors.get(r.actor()))
          .filter(Objects::nonNull)
          .map(Objects::requireNonNull)
          .distinct()
          .toList();
    }

    private @Nullable String iso(Source s) {
      return s.published() == null ? null : s.published().toString();
    }
  }

  private static String codes(List<ActorRef> actors) {
    return String.join(", ", actors.stream().map(ActorRef::code).distinct().toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
