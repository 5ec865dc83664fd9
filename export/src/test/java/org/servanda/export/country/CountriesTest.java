package org.servanda.export.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.servanda.table.Row;
import org.servanda.table.Tables;
import org.servanda.world.World;

/** The crosswalk of country codes. */
class CountriesTest {
  private final Countries countries = new Countries();

  private static Set<String> states() {
    Set<String> states = new TreeSet<>();
    for (Row r : Tables.builtIn().rows(World.class, "en/states.tsv")) {
      states.add(r.column(0));
    }
    return states;
  }

  private Set<String> without(Function<Country, @Nullable String> code) {
    Set<String> without = new TreeSet<>();
    for (String s : states()) {
      if (countries.of(s, null).map(c -> code.apply(c) == null).orElse(true)) {
        without.add(s);
      }
    }
    return without;
  }

  @Test
  void everyStateOfTheWorldIsCrossed() {
    assertTrue(states().size() > 190, "only " + states().size() + " states");
    assertEquals(Set.of(), without(Country::iso2));
    assertEquals(Set.of("XKX"), without(Country::m49));
    assertEquals(Set.of("XKX"), without(Country::cameo));
    assertEquals(Set.of(), without(Country::fips));
    // no members of the system of states of the Correlates of War
    assertEquals(Set.of("ESH", "GRL", "HKG", "MAC", "PRI", "PSE", "VAT"), without(Country::cow));
    assertEquals(
        Set.of("ESH", "GRL", "HKG", "MAC", "PRI", "PSE", "VAT"), without(Country::cowName));
  }

  @Test
  void isoCodesAreThoseOfThePlatform() {
    for (String two : Locale.getISOCountries()) {
      String three = new Locale.Builder().setRegion(two).build().getISO3Country();
      // the Netherlands Antilles and the like are no more
      if (countries.codes().contains(three)) {
        assertEquals(two, countries.of(three, null).orElseThrow().iso2(), three);
      }
    }
    assertTrue(
        countries.codes().containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)));
  }

  @Test
  void noCodeStandsForTwoStatesOfToday() {
    List<Function<Country, @Nullable String>> systems =
        List.of(
            Country::iso2,
            Country::m49,
            Country::cow,
            Country::cowName,
            Country::cameo,
            Country::fips);
    LocalDate day = LocalDate.of(2024, 1, 1);
    Set<String> former = Set.of("SUN", "YUG", "SCG", "CSK", "DDR", "YMD", "VDR", "ANT");
    for (Function<Country, @Nullable String> system : systems) {
      Map<String, String> seen = new HashMap<>();
      for (String iso3 : countries.codes()) {
        String code = system.apply(countries.of(iso3, day).orElseThrow());
        if (code != null && !former.contains(iso3)) {
          String other = seen.put(code, iso3);
          assertEquals(null, other, code + " of " + iso3);
        }
      }
    }
  }

  private void is(String iso3, @Nullable String day, String codes) {
    Country c = countries.of(iso3, day == null ? null : LocalDate.parse(day)).orElseThrow();
    assertEquals(
        codes,
        c.iso2()
            + " "
            + c.m49()
            + " "
            + c.cow()
            + " "
            + c.cowName()
            + " "
            + c.cameo()
            + " "
            + c.fips());
  }

  @Test
  void theKnownTraps() {
    is("DEU", null, "DE 276 255 GMY DEU GM");
    is("DEU", "1985-05-01", "DE 280 260 GFR DEU GE");
    is("DDR", "1985-05-01", "DD 278 265 GDR DDR GC");
    is("SUN", "1985-05-01", "SU 810 365 RUS SUN UR");
    is("RUS", null, "RU 643 365 RUS RUS RS");
    is("YUG", "1985-05-01", "YU 890 345 YUG YUG YO");
    is("YUG", "2000-05-01", "YU 891 345 YUG YUG YI");
    is("SRB", null, "RS 688 345 YUG SRB RI");
    is("SRB", "2007-05-01", "RS 688 345 YUG SRB RB");
    is("CSK", null, "CS 200 315 CZE CSK CZ");
    is("CZE", null, "CZ 203 316 CZR CZE EZ");
    is("YEM", "1985-05-01", "YE 886 678 YAR YEM YE");
    is("YEM", null, "YE 887 679 YEM YEM YM");
    is("ROU", null, "RO 642 360 ROM ROM RO");
    is("TLS", null, "TL 626 860 ETM TMP TT");
    is("MNE", null, "ME 499 341 MNG MTN MJ");
    is("AUS", null, "AU 036 900 AUL AUS AS");
    is("AUT", null, "AT 040 305 AUS AUT AU");
    is("CHE", null, "CH 756 225 SWZ CHE SZ");
    is("SWZ", null, "SZ 748 572 SWA SWZ WZ");
    is("KOR", null, "KR 410 732 ROK KOR KS");
    is("COD", null, "CD 180 490 DRC COD CG");
    is("SDN", "2005-05-01", "SD 736 625 SUD SDN SU");
    is("XKX", null, "XK null 347 KOS null KV");
    assertTrue(countries.of("EU", null).isEmpty());
    assertTrue(countries.of(null, null).isEmpty());
  }
}
