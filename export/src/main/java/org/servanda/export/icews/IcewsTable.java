package org.servanda.export.icews;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.export.act.Dyad;
import org.servanda.export.cameo.Cameo;
import org.servanda.export.country.Countries;
import org.servanda.export.country.Country;
import org.servanda.export.table.Table;
import org.servanda.record.ActorRef;
import org.servanda.record.Place;

/** The 20 columns of ICEWS event data, in their order. */
final class IcewsTable {
  private final Countries countries;
  private final Cameo cameo = new Cameo();

  IcewsTable(Countries countries) {
    this.countries = countries;
  }

  Table<Dyad> table() {
    return Table.<Dyad>of("icews", "an act from one actor to another")
        .whole(
            "Event ID", "hash of the event's id and the pair: unique, unlike ICEWS's", Dyad::number)
        .day("Event Date", "date.from, else published; an intent counts when told", d -> day(d))
        .text("Source Name", "sources: name", d -> name(d.one()))
        .text("Source Sectors", "sources: sector, PLOVER", d -> sector(d.one()))
        .text("Source Country", "sources: country, its name", d -> country(d, d.one()))
        .text("Event Text", "what the CAMEO code says", d -> cameo.words(code(d)))
        .text("CAMEO Code", "cameo; text, not a number", d -> Cameo.code(code(d)))
        .number("Intensity", "goldstein", d -> d.act().event().goldstein())
        .text("Target Name", "targets: name; the other side of a mutual act", d -> name(d.two()))
        .text("Target Sectors", "targets: sector, PLOVER", d -> sector(d.two()))
        .text("Target Country", "targets: country, its name", d -> country(d, d.two()))
        .text("Story ID", "the document's key", d -> d.act().first().source().key())
        .whole("Sentence Number", "number of the sentence", d -> d.act().first().sentence())
        .text("Publisher", "publisher", d -> d.act().first().source().publisher())
        .text("City", "place.name, unless it is a country", d -> city(d))
        .empty("District", "empty: not read")
        .empty("Province", "empty: not read")
        .text("Country", "place.country, its name", d -> placeCountry(d))
        .number("Latitude", "place.lat", d -> lat(d))
        .number("Longitude", "place.lon", d -> lon(d))
        .end();
  }

  private static @Nullable LocalDate day(Dyad d) {
    return d.act().day();
  }

  private static String code(Dyad d) {
    return d.act().event().cameo();
  }

  private static @Nullable String name(@Nullable ActorRef a) {
    return a == null ? null : a.name();
  }

  private static @Nullable String sector(@Nullable ActorRef a) {
    return a == null ? null : a.sector();
  }

  private @Nullable String country(Dyad d, @Nullable ActorRef a) {
    return a == null ? null : named(a.country(), d).orElse(null);
  }

  private Optional<String> named(@Nullable String iso3, Dyad d) {
    return countries.of(iso3, day(d)).map(Country::name);
  }

  private static @Nullable Place place(Dyad d) {
    return d.act().event().place();
  }

  private @Nullable String city(Dyad d) {
    Place place = place(d);
    return place == null || named(place.country(), d).filter(place.name()::equals).isPresent()
        ? null
        : place.name();
  }

  private @Nullable String placeCountry(Dyad d) {
    Place place = place(d);
    return place == null ? null : named(place.country(), d).orElse(null);
  }

  private static @Nullable Double lat(Dyad d) {
    Place place = place(d);
    return place == null ? null : place.lat();
  }

  private static @Nullable Double lon(Dyad d) {
    Place place = place(d);
    return place == null ? null : place.lon();
  }
}
