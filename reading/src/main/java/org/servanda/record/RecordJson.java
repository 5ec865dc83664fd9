package org.servanda.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes single records, each as one JSON object; what is absent is left out. */
public final class RecordJson {
  /** Codes of states; an organisation is named by its acronym, and has no country. */
  private static final Set<String> STATES = states();

  private final Fields fields;

  public RecordJson(JsonGenerator out) {
    this.fields = new Fields(out);
  }

  public void write(Actor a) throws IOException {
    fields.begin();
    fields.text("id", a.id());
    fields.name("kind", a.kind());
    fields.text("name", a.name());
    fields.text("country", a.country());
    fields.text("sector", a.sector());
    fields.text("role", a.role());
    fields.passages("mentions", a.mentions());
    fields.end();
  }

  public void write(Statement s) throws IOException {
    fields.begin();
    fields.text("id", s.id());
    fields.begin("speaker");
    fields.text("actor", s.speaker().actor());
    fields.text("name", s.speaker().name());
    fields.text("role", s.speaker().role());
    fields.text("country", s.speaker().country());
    Evidence mention = s.speaker().mention();
    if (mention != null) {
      fields.positions(mention);
    }
    fields.end();
    if (!s.speaker().members().isEmpty()) {
      fields.list("speakers", s.speaker().members(), this::write);
    }
    Statement.Cue cue = s.cue();
    if (cue != null) {
      fields.begin("cue");
      fields.text("text", cue.text());
      fields.positions(cue.at());
      fields.end();
    }
    fields.flag("direct", s.direct());
    fields.passages("content", s.content());
    fields.text("relayed_by", s.relayedBy());
    fields.text("addressee", s.addressee());
    fields.text("manner", s.manner());
    if (s.hearer() != null) {
      fields.field("hearer");
      write(s.hearer());
    }
    fields.name("stance", s.tone().stance());
    fields.text("toward", s.tone().toward());
    if (!s.tone().words().isEmpty()) {
      fields.passages("stance_words", s.tone().words());
    }
    if (!s.relay().isEmpty()) {
      fields.list("relay", s.relay(), this::write);
    }
    fields.begin("about");
    fields.names("spheres", s.about().spheres());
    fields.names("actors", s.about().actors());
    fields.names("agreements", s.about().agreements());
    fields.end();
    closing(s.evidence(), s.confidence());
    fields.end();
  }

  public void write(Event e) throws IOException {
    fields.begin();
    fields.text("id", e.id());
    fields.text("class", e.label());
    if (e.own() != null) {
      fields.text("plover", e.type().name());
    }
    fields.text("mode", e.mode());
    fields.names("contexts", e.contexts());
    fields.text("cameo", e.cameo());
    fields.exact("goldstein", e.goldstein());
    fields.text("quad", e.quad());
    fields.list("sources", e.sources(), this::write);
    fields.list("targets", e.targets(), this::write);
    fields.period("date", e.date());
    place(e.place());
    fields.name("status", e.status());
    fields.text("said_by", e.saidBy());
    if (!e.also().isEmpty()) {
      fields.passages("also", e.also());
    }
    fields.text("told_in", e.toldIn());
    closing(e.evidence(), e.confidence());
    fields.end();
  }

  public void write(Figure f) throws IOException {
    fields.begin();
    fields.text("id", f.id());
    fields.text("indicator", f.indicator());
    fields.number("value", f.value());
    fields.text("unit", f.unit());
    fields.period("period", f.period());
    fields.names("parties", f.parties());
    fields.text("flow", f.flow());
    fields.number("change_pct", f.changePct());
    fields.text("trend", f.trend());
    fields.name("modality", f.modality());
    fields.period("due", f.due());
    fields.text("said_by", f.saidBy());
    fields.text("sphere", f.sphere());
    closing(f.evidence(), f.confidence());
    fields.end();
  }

  public void write(Commitment c) throws IOException {
    fields.begin();
    fields.text("id", c.id());
    fields.names("by", c.by());
    fields.names("to", c.to());
    fields.name("kind", c.kind());
    fields.text("text", c.text());
    fields.text("sphere", c.sphere());
    Commitment.Quantity quantity = c.quantity();
    if (quantity != null) {
      fields.begin("quantity");
      fields.number("value", quantity.value());
      fields.text("unit", quantity.unit());
      fields.end();
    }
    fields.period("due", c.due());
    fields.name("status", c.status());
    fields.text("said_by", c.saidBy());
    closing(c.evidence(), c.confidence());
    fields.end();
  }

  public void write(Agreement a) throws IOException {
    fields.begin();
    fields.text("id", a.id());
    fields.text("name", a.name());
    fields.name("kind", a.kind());
    fields.names("parties", a.parties());
    fields.name("action", a.action());
    fields.period("date", a.date());
    fields.list("stages", a.stages(), this::write);
    fields.text("place", a.place());
    fields.text("said_by", a.saidBy());
    closing(a.evidence(), a.confidence());
    fields.end();
  }

  public void write(Engagement e) throws IOException {
    fields.begin();
    fields.text("id", e.id());
    fields.name("kind", e.kind());
    fields.text("name", e.name());
    fields.names("who", e.who());
    fields.text("host", e.host());
    fields.names("places", e.places());
    fields.period("date", e.date());
    fields.name("status", e.status());
    fields.text("said_by", e.saidBy());
    closing(e.evidence(), e.confidence());
    fields.end();
  }

  public void write(Sphere s) throws IOException {
    fields.begin();
    fields.text("id", s.id());
    fields.text("sphere", s.sphere());
    fields.text("qualifier", s.qualifier());
    fields.name("stance", s.stance());
    closing(s.evidence(), s.confidence());
    fields.end();
  }

  void write(Relay r) throws IOException {
    fields.begin();
    fields.text("by", r.by());
    fields.text("cites", r.cites());
    fields.span("evidence", r.evidence());
    fields.end();
  }

  /** The code of one that is no state, EU or UN, is not a country: it has a field of its own. */
  void write(ActorRef a) throws IOException {
    fields.begin();
    fields.text("actor", a.actor());
    fields.text("name", a.name());
    String country = a.country();
    fields.text(country != null && STATES.contains(country) ? "country" : "code", country);
    fields.text("sector", a.sector());
    Evidence mention = a.mention();
    if (mention != null) {
      fields.positions(mention);
    }
    fields.end();
  }

  void write(Agreement.Stage s) throws IOException {
    fields.begin();
    fields.name("action", s.action());
    fields.period("date", s.date());
    fields.end();
  }

  private void place(@Nullable Place p) throws IOException {
    if (p != null) {
      fields.begin("place");
      fields.text("name", p.name());
      fields.text("country", p.country());
      fields.number("lat", p.lat());
      fields.number("lon", p.lon());
      fields.end();
    }
  }

  private void closing(Evidence evidence, double confidence) throws IOException {
    fields.span("evidence", evidence);
    fields.number("confidence", Math.round(confidence * 100) / 100.0);
  }

  private static Set<String> states() {
    Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add("XKX");
    return Set.copyOf(codes);
  }
}
