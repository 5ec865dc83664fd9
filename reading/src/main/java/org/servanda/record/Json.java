package org.servanda.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON objects; what is absent is left out. */
public final class Json {
  /** Codes of states; an organisation is named by its acronym as the actor, and has no country. */
  private static final Set<String> STATES = states();

  private final JsonGenerator out;

  public Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes one document record as one object. */
  public void write(DocumentRecord d) throws IOException {
    out.writeStartObject();
    text("id", d.id());
    text("url", d.url());
    text("title", d.title());
    text("published", d.published());
    text("language", d.language());
    text("publisher", d.publisher());
    text("text", d.text());
    Dateline dateline = d.dateline();
    if (dateline != null) {
      out.writeObjectFieldStart("dateline");
      text("place", dateline.place());
      text("country", dateline.country());
      text("agency", dateline.agency());
      out.writeEndObject();
    }
    list("relayed", d.relayed(), this::relay);
    list("actors", d.actors(), this::actor);
    list("statements", d.statements(), this::statement);
    list("events", d.events(), this::event);
    list("figures", d.figures(), this::figure);
    list("commitments", d.commitments(), this::commitment);
    list("agreements", d.agreements(), this::agreement);
    list("engagements", d.engagements(), this::engagement);
    list("spheres", d.spheres(), this::sphere);
    out.writeEndObject();
  }

  private void relay(Relay r) throws IOException {
    text("by", r.by());
    text("cites", r.cites());
    span("evidence", r.evidence());
  }

  private void actor(Actor a) throws IOException {
    text("id", a.id());
    name("kind", a.kind());
    text("name", a.name());
    text("country", a.country());
    text("sector", a.sector());
    text("role", a.role());
    list("mentions", a.mentions(), this::positions);
  }

  private void statement(Statement s) throws IOException {
    text("id", s.id());
    out.writeObjectFieldStart("speaker");
    text("actor", s.speaker().actor());
    text("name", s.speaker().name());
    text("role", s.speaker().role());
    text("country", s.speaker().country());
    Evidence mention = s.speaker().mention();
    if (mention != null) {
      positions(mention);
    }
    out.writeEndObject();
    Statement.Cue cue = s.cue();
    if (cue != null) {
      out.writeObjectFieldStart("cue");
      text("text", cue.text());
      positions(cue.at());
      out.writeEndObject();
    }
    out.writeBooleanField("direct", s.direct());
    list("content", s.content(), this::positions);
    text("relayed_by", s.relayedBy());
    text("addressee", s.addressee());
    text("manner", s.manner());
    if (s.hearer() != null) {
      out.writeObjectFieldStart("hearer");
      actorRef(s.hearer());
      out.writeEndObject();
    }
    name("stance", s.tone().stance());
    text("toward", s.tone().toward());
    if (!s.tone().words().isEmpty()) {
      list("stance_words", s.tone().words(), this::positions);
    }
    if (!s.relay().isEmpty()) {
      list("relay", s.relay(), this::relay);
    }
    out.writeObjectFieldStart("about");
    names("spheres", s.about().spheres());
    names("actors", s.about().actors());
    names("agreements", s.about().agreements());
    out.writeEndObject();
    closing(s.evidence(), s.confidence());
  }

  private void event(Event e) throws IOException {
    text("id", e.id());
    text("class", e.label());
    if (e.own() != null) {
      text("plover", e.type().name());
    }
    text("mode", e.mode());
    names("contexts", e.contexts());
    text("cameo", e.cameo());
    out.writeNumberField("goldstein", e.goldstein());
    text("quad", e.quad());
    list("sources", e.sources(), this::actorRef);
    list("targets", e.targets(), this::actorRef);
    period("date", e.date());
    place(e.place());
    name("status", e.status());
    text("said_by", e.saidBy());
    if (!e.also().isEmpty()) {
      list("also", e.also(), this::positions);
    }
    text("told_in", e.toldIn());
    closing(e.evidence(), e.confidence());
  }

  private void figure(Figure f) throws IOException {
    text("id", f.id());
    text("indicator", f.indicator());
    number("value", f.value());
    text("unit", f.unit());
    period("period", f.period());
    names("parties", f.parties());
    text("flow", f.flow());
    number("change_pct", f.changePct());
    text("trend", f.trend());
    name("modality", f.modality());
    period("due", f.due());
    text("said_by", f.saidBy());
    text("sphere", f.sphere());
    closing(f.evidence(), f.confidence());
  }

  private void commitment(Commitment c) throws IOException {
    text("id", c.id());
    names("by", c.by());
    names("to", c.to());
    name("kind", c.kind());
    text("text", c.text());
    text("sphere", c.sphere());
    Commitment.Quantity quantity = c.quantity();
    if (quantity != null) {
      out.writeObjectFieldStart("quantity");
      number("value", quantity.value());
      text("unit", quantity.unit());
      out.writeEndObject();
    }
    period("due", c.due());
    name("status", c.status());
    text("said_by", c.saidBy());
    closing(c.evidence(), c.confidence());
  }

  private void agreement(Agreement a) throws IOException {
    text("id", a.id());
    text("name", a.name());
    name("kind", a.kind());
    names("parties", a.parties());
    name("action", a.action());
    period("date", a.date());
    out.writeArrayFieldStart("stages");
    for (Agreement.Stage stage : a.stages()) {
      out.writeStartObject();
      name("action", stage.action());
      period("date", stage.date());
      out.writeEndObject();
    }
    out.writeEndArray();
    text("place", a.place());
    text("said_by", a.saidBy());
    closing(a.evidence(), a.confidence());
  }

  private void engagement(Engagement e) throws IOException {
    text("id", e.id());
    name("kind", e.kind());
    text("name", e.name());
    names("who", e.who());
    text("host", e.host());
    names("places", e.places());
    period("date", e.date());
    name("status", e.status());
    text("said_by", e.saidBy());
    closing(e.evidence(), e.confidence());
  }

  private void sphere(Sphere s) throws IOException {
    text("id", s.id());
    text("sphere", s.sphere());
    text("qualifier", s.qualifier());
    name("stance", s.stance());
    closing(s.evidence(), s.confidence());
  }

  private static Set<String> states() {
    Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("XKX");
    return Set.copyOf(codes);
  }

  private void actorRef(ActorRef a) throws IOException {
    text("actor", a.actor());
    text("name", a.name());
    String country = a.country();
    text("country", country != null && STATES.contains(country) ? country : null);
    text("sector", a.sector());
    Evidence mention = a.mention();
    if (mention != null) {
      positions(mention);
    }
  }

  private void place(@Nullable Place p) throws IOException {
    if (p != null) {
      out.writeObjectFieldStart("place");
      text("name", p.name());
      text("country", p.country());
      number("lat", p.lat());
      number("lon", p.lon());
      out.writeEndObject();
    }
  }

  private void closing(Evidence evidence, double confidence) throws IOException {
    span("evidence", evidence);
    number("confidence", Math.round(confidence * 100) / 100.0);
  }

  private void span(String field, Evidence e) throws IOException {
    out.writeObjectFieldStart(field);
    positions(e);
    out.writeEndObject();
  }

  private void positions(Evidence e) throws IOException {
    out.writeNumberField("begin", e.begin());
    out.writeNumberField("end", e.end());
  }

  private void period(String field, @Nullable Period p) throws IOException {
    if (p != null) {
      out.writeObjectFieldStart(field);
      text("from", p.from().toString());
      text("to", p.to().toString());
      out.writeEndObject();
    }
  }

  private void text(String field, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.writeStringField(field, value);
    }
  }

  private void name(String field, Enum<?> value) throws IOException {
    out.writeStringField(field, value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private void names(String field, List<String> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (String v : values) {
      out.writeString(v);
    }
    out.writeEndArray();
  }

  /** Whole numbers without a decimal point. */
  private void number(String field, @Nullable Double value) throws IOException {
    if (value == null) {
      return;
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.writeNumberField(field, value.longValue());
    } else {
      out.writeNumberField(field, value);
    }
  }

  private <T> void list(String field, List<T> values, Writer<T> writer) throws IOException {
    out.writeArrayFieldStart(field);
    for (T v : values) {
      out.writeStartObject();
      writer.write(v);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes the fields of one object. */
  private interface Writer<T> {
    void write(T value) throws IOException;
  }
}
