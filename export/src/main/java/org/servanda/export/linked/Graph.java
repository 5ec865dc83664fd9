package org.servanda.export.linked;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.JsonText;
import org.servanda.export.document.Passages;
import org.servanda.export.document.Source;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Agreement;
import org.servanda.record.Commitment;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Figure;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.record.Statement;

/** The nodes of one document. */
final class Graph {
  private final DocumentRecord document;
  private final Source source;
  private final Passages passages;
  private final Nodes out;
  private final JsonText json;

  /** Where nodes go: each is begun here, so that commas come between them. */
  interface Nodes {
    JsonText begin() throws IOException;
  }

  Graph(DocumentRecord document, Nodes out, JsonText json) {
    this.document = document;
    this.source = Source.of(document);
    this.passages = new Passages(document);
    this.out = out;
    this.json = json;
  }

  void write() throws IOException {
    article();
    for (Actor a : document.actors()) {
      actor(a);
    }
    for (Statement s : document.statements()) {
      quotation(s);
    }
    for (Event e : document.events()) {
      event(e);
    }
    for (Engagement e : document.engagements()) {
      engagement(e);
    }
    for (Agreement a : document.agreements()) {
      agreement(a);
    }
    for (Commitment c : document.commitments()) {
      commitment(c);
    }
    for (Figure f : document.figures()) {
      figure(f);
    }
  }

  private void article() throws IOException {
    out.begin().text("id", Names.document(source)).text("type", "NewsArticle");
    json.text("identifier", source.key()).text("headline", source.title());
    json.text("datePublished", source.published() == null ? null : "" + source.published());
    json.text("inLanguage", source.language()).text("articleBody", document.text());
    if (source.publisher() != null) {
      json.begin("publisher").text("type", "Organization");
      json.text("name", source.publisher()).end();
    }
    json.end();
    out.begin().text("id", Names.reading(source)).text("type", "Activity");
    json.text("wasAssociatedWith", Names.SOFTWARE).end();
  }

  private void actor(Actor a) throws IOException {
    out.begin().text("id", Names.actor(source, a.id())).text("type", type(a.kind()));
    json.text("name", a.name());
    boolean person = a.kind() == Actor.Kind.PERSON;
    String country = a.country();
    if (country != null && person) {
      json.begin("nationality").text("identifier", country).end();
    } else {
      json.text("identifier", country);
    }
    json.text(person ? "jobTitle" : "description", a.role()).end();
    if (!a.mentions().isEmpty()) {
      annotation(Names.actor(source, a.id()), "m" + Names.actor(source, a.id()), a.mentions());
    }
  }

  private static String type(Actor.Kind kind) {
    return switch (kind) {
      case STATE -> "GovernmentOrganization";
      case PERSON -> "Person";
      case ORGANISATION, GROUP -> "Organization";
    };
  }

  private void quotation(Statement s) throws IOException {
    begin(s.id(), "Quotation");
    StringBuilder said = new StringBuilder();
    s.content().forEach(c -> said.append(said.length() == 0 ? "" : " ").append(passages.text(c)));
    json.text("text", said.toString());
    String speaker = s.speaker().actor();
    json.text("spokenByCharacter", speaker == null ? null : Names.actor(source, speaker));
    json.list("keywords", List.of(s.manner(), word(s.tone().stance())));
    json.text("isPartOf", Names.document(source));
    end(s.id(), s.evidence(), s.confidence(), null);
  }

  private void event(Event e) throws IOException {
    begin(e.id(), "Event");
    json.text("name", e.label() + " " + codes(e.sources()) + " > " + codes(e.targets()));
    period(e.date());
    place(e.place());
    json.texts("performer", actors(e.sources())).texts("attendee", actors(e.targets()));
    json.list("keywords", List.of(e.label(), "CAMEO " + e.cameo(), e.quad()));
    json.text("status", word(e.status()));
    end(e.id(), e.evidence(), e.confidence(), e.saidBy());
  }

  private void engagement(Engagement e) throws IOException {
    begin(e.id(), "Event");
    json.text("name", e.name() == null ? word(e.kind()) : e.name());
    period(e.date());
    json.texts("location", e.places());
    json.list("keywords", List.of(word(e.kind()))).texts("description", e.who());
    json.text("status", word(e.status()));
    end(e.id(), e.evidence(), e.confidence(), e.saidBy());
  }

  private void agreement(Agreement a) throws IOException {
    begin(a.id(), "Legislation").text("name", a.name());
    Period date = a.date();
    json.text("legislationType", word(a.kind()));
    json.text("legislationDate", date == null ? null : date.from().toString());
    json.text("creativeWorkStatus", word(a.action())).texts("agent", a.parties());
    end(a.id(), a.evidence(), a.confidence(), a.saidBy());
  }

  private void commitment(Commitment c) throws IOException {
    begin(c.id(), "PlanAction").text("description", c.text());
    Period due = c.due();
    json.texts("agent", c.by()).texts("recipient", c.to());
    json.text("scheduledTime", due == null ? null : due.to().toString());
    json.list("keywords", List.of(word(c.kind()))).text("status", word(c.status()));
    end(c.id(), c.evidence(), c.confidence(), c.saidBy());
  }

  private void figure(Figure f) throws IOException {
    begin(f.id(), "Observation").text("measuredProperty", f.indicator());
    json.number("value", f.value()).text("unitText", f.unit());
    json.texts("observationAbout", f.parties());
    Period period = f.period();
    json.text("observationPeriod", period == null ? null : period.toString());
    json.text("status", word(f.modality()));
    end(f.id(), f.evidence(), f.confidence(), f.saidBy());
  }

  private JsonText begin(String id, String type) throws IOException {
    return out.begin().text("id", Names.record(source, id)).text("type", type);
  }

  /** What every record has: where it comes from, how it was made, and its passage. */
  private void end(String id, Evidence at, double confidence, @Nullable String saidBy)
      throws IOException {
    json.number("confidence", confidence);
    json.text("saidBy", saidBy == null ? null : Names.record(source, saidBy));
    json.text("wasDerivedFrom", Names.document(source));
    json.text("wasGeneratedBy", Names.reading(source)).end();
    annotation(Names.record(source, id), "p" + Names.record(source, id), List.of(at));
  }

  /** A W3C Web Annotation: what stands in some passages of the document. */
  private void annotation(String body, String name, List<Evidence> at) throws IOException {
    out.begin().text("id", "urn:servanda:annotation:" + name.replace("urn:servanda:", ""));
    json.text("type", "Annotation").text("motivation", "identifying").text("body", body);
    json.beginList("target");
    for (Evidence e : at) {
      json.begin().text("type", "SpecificResource").text("source", Names.document(source));
      json.selectors("selector", passages.quote(e)).end();
    }
    json.endList().end();
  }

  private void period(@Nullable Period p) throws IOException {
    if (p != null) {
      json.text("startDate", p.from().toString()).text("endDate", p.to().toString());
    }
  }

  private void place(@Nullable Place p) throws IOException {
    if (p == null) {
      return;
    }
    json.begin("location").text("type", "Place").text("name", p.name());
    json.text("addressCountry", p.country());
    if (p.lat() != null && p.lon() != null) {
      json.begin("geo").text("type", "GeoCoordinates");
      json.number("latitude", p.lat()).number("longitude", p.lon()).end();
    }
    json.end();
  }

  private List<String> actors(List<ActorRef> actors) {
    return actors.stream().map(a -> Names.actor(source, a.actor())).distinct().toList();
  }

  private static String codes(List<ActorRef> actors) {
    return String.join(", ", actors.stream().map(ActorRef::code).distinct().toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
