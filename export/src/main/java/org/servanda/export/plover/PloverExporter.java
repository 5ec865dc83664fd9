package org.servanda.export.plover;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.export.act.Act;
import org.servanda.export.act.ActExporter;
import org.servanda.export.act.Telling;
import org.servanda.export.country.Countries;
import org.servanda.export.country.Country;
import org.servanda.export.document.JsonText;
import org.servanda.export.document.Source;
import org.servanda.record.ActorRef;
import org.servanda.record.Event;
import org.servanda.record.Period;
import org.servanda.record.Place;

/**
 * PLOVER's JSON Lines, an event a line, in the field names of its manual. Fields that the manual
 * does not have, which it invites, come last: cameo, own_class, status, confidence, said_by,
 * tellings. All acts are written, since status tells the planned, supposed and denied ones.
 */
public final class PloverExporter implements ActExporter {
  private static final Map<String, Integer> QUADS =
      Map.of(
          "verbal cooperation", 1,
          "material cooperation", 2,
          "verbal conflict", 3,
          "material conflict", 4);

  private final JsonText json;
  private final Countries countries;

  public PloverExporter(Writer out, Countries countries) throws IOException {
    this.countries = countries;
    this.json = new JsonText(out);
  }

  @Override
  public void take(Act act) throws IOException {
    Event e = act.event();
    Period date = e.date();
    LocalDate told = act.told();
    json.begin().text("id", act.id()).flag("has_event", true);
    json.text("date", date != null ? date.from().toString() : iso(told));
    json.text("enddate", date == null || date.from().equals(date.to()) ? null : iso(date.to()));
    actors("actor", e.sources());
    if (!e.targets().isEmpty()) {
      actors("recipient", e.targets());
    }
    json.list("event", List.of(e.type().name()));
    place(e.place());
    json.list(
        "event_text", act.tellings().stream().map(t -> t.quote().exact()).distinct().toList());
    json.whole("quad_code", QUADS.getOrDefault(e.quad(), 0)).number("event_scale", e.goldstein());
    String mode = e.mode();
    json.list("mode", mode == null ? List.of() : List.of(mode)).list("context", e.contexts());
    Telling first = act.first();
    json.begin("text_info").whole("sequence", first.sentence());
    json.whole("start", first.quote().begin()).whole("end", first.quote().end()).end();
    cited(first.source());
    json.text("coder", "Servanda");
    further(act, first);
    json.end().line();
  }

  private void actors(String field, List<ActorRef> actors) throws IOException {
    json.beginList(field);
    for (ActorRef a : actors) {
      json.begin().text("code", a.country()).text("sector", a.sector());
      json.text("entity_text", a.name()).text("identifier_text", a.name()).end();
    }
    json.endList();
  }

  private void place(@Nullable Place place) throws IOException {
    if (place == null) {
      return;
    }
    Country country = countries.of(place.country(), null).orElse(null);
    json.begin("event_loc").text("name", place.name());
    json.number("latitude", place.lat()).number("longitude", place.lon());
    json.text("country code", country == null ? null : country.iso2());
    json.text("cc3", place.country()).end();
  }

  private void cited(Source source) throws IOException {
    json.begin("cite_info").text("citation", source.key()).text("url", source.url());
    json.text("title", source.title()).text("language", source.language());
    json.text("publication", source.publisher()).text("codebook", "plover-2021").end();
  }

  private void further(Act act, Telling first) throws IOException {
    Event e = act.event();
    json.text("cameo", e.cameo()).text("own_class", e.own());
    json.text("status", act.status().name().toLowerCase(Locale.ROOT));
    json.number("confidence", first.confidence()).text("said_by", first.saidBy());
    json.beginList("tellings");
    for (Telling t : act.tellings()) {
      json.begin().text("document", t.source().key()).text("url", t.source().url());
      json.text("published", iso(t.source().published()));
      json.selectors("selector", t.quote()).end();
    }
    json.endList();
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  @Override
  public void close() throws IOException {
    json.flush();
  }
}
