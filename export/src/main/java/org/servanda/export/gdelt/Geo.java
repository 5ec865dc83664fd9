package org.servanda.export.gdelt;

import org.jspecify.annotations.Nullable;
import org.servanda.export.country.Countries;
import org.servanda.export.country.Country;
import org.servanda.record.Place;

/**
 * A place as GDELT writes it: country in FIPS 10-4.
 *
 * @param type 0 none, 1 country, 3 city of the USA, 4 city elsewhere
 */
record Geo(
    int type,
    @Nullable String name,
    @Nullable String fips,
    @Nullable Double lat,
    @Nullable Double lon) {
  static final Geo NONE = new Geo(0, null, null, null, null);

  static Geo of(@Nullable Place place, Countries countries) {
    if (place == null) {
      return NONE;
    }
    Country country = countries.of(place.country(), null).orElse(null);
    if (country == null) {
      return new Geo(4, place.name(), null, place.lat(), place.lon());
    }
    if (country.name().equals(place.name())) {
      return new Geo(1, place.name(), country.fips(), place.lat(), place.lon());
    }
    return new Geo(
        country.iso3().equals("USA") ? 3 : 4,
        place.name() + ", " + country.name(),
        country.fips(),
        place.lat(),
        place.lon());
  }
}
