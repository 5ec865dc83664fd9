package org.servanda.export.series;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.export.act.Act;
import org.servanda.export.act.ActExporter;
import org.servanda.export.act.Dyad;
import org.servanda.export.country.Countries;
import org.servanda.export.country.Country;
import org.servanda.export.table.CsvRows;
import org.servanda.export.table.Rows;
import org.servanda.export.table.Table;
import org.servanda.record.ActorRef;

/**
 * Counts acts between states over time; only the counts are held. Acts without a day, without a
 * state, and those within one state are not counted.
 */
public final class SeriesExporter implements ActExporter {
  private final Table<Cell> table;
  private final boolean dyads;
  private final Writer out;
  private final Countries countries;
  private final Map<LocalDate, Map<String, Map<String, Tally>>> cells = new TreeMap<>();

  private SeriesExporter(Table<Cell> table, boolean dyads, Writer out, Countries countries) {
    this.table = table;
    this.dyads = dyads;
    this.out = out;
    this.countries = countries;
  }

  /** Acts by day and state, as a source and as a target. */
  public static SeriesExporter countryDays(Writer out, Countries countries) {
    return new SeriesExporter(countryDays(countries), false, out, countries);
  }

  /** Acts by month, source and target. */
  public static SeriesExporter dyadMonths(Writer out, Countries countries) {
    return new SeriesExporter(dyadMonths(countries), true, out, countries);
  }

  /** The tables, for the manual. */
  public static List<Table<?>> tables() {
    Countries countries = new Countries();
    return List.of(countryDays(countries), dyadMonths(countries));
  }

  private static Table<Cell> countryDays(Countries countries) {
    return Cell.counts(
        Table.<Cell>of("country-day", "a state on a day, in one role")
            .day("date", "date.from of the event, else published", Cell::day)
            .text("country", "ISO 3166-1 alpha-3", Cell::one)
            .text("cow", "Correlates of War number on that day", c -> cow(countries, c.one(), c))
            .text("role", "source or target; a side of a mutual act is both", Cell::two));
  }

  private static Table<Cell> dyadMonths(Countries countries) {
    return Cell.counts(
        Table.<Cell>of("dyad-month", "a state toward another in a month")
            .text(
                "month",
                "month of date.from of the event, else of published",
                c -> c.day().toString().substring(0, 7))
            .text("source", "ISO 3166-1 alpha-3", Cell::one)
            .text("target", "ISO 3166-1 alpha-3", Cell::two)
            .text("cow_source", "Correlates of War number", c -> cow(countries, c.one(), c))
            .text("cow_target", "Correlates of War number", c -> cow(countries, c.two(), c)));
  }

  private static @Nullable String cow(Countries countries, String iso3, Cell cell) {
    return countries.of(iso3, cell.day()).map(Country::cow).orElse(null);
  }

  @Override
  public void take(Act act) {
    LocalDate day = act.day();
    if (day == null || !act.counts()) {
      return;
    }
    // sectors of one state, its army and its government, are one actor here
    Set<String> seen = new HashSet<>();
    for (Dyad d : Dyad.of(act)) {
      String one = state(d.one());
      String two = state(d.two());
      if (one != null && one.equals(two)) {
        continue;
      }
      if (dyads && one != null && two != null && seen.add(one + two)) {
        tally(day.withDayOfMonth(1), one, two).add(act.event());
      } else if (!dyads) {
        if (one != null && seen.add("source" + one)) {
          tally(day, one, "source").add(act.event());
        }
        if (two != null && seen.add("target" + two)) {
          tally(day, two, "target").add(act.event());
        }
      }
    }
  }

  private @Nullable String state(@Nullable ActorRef a) {
    return a == null ? null : countries.of(a.country(), null).map(Country::iso3).orElse(null);
  }

  private Tally tally(LocalDate day, String one, String two) {
    return cells
        .computeIfAbsent(day, k -> new TreeMap<>())
        .computeIfAbsent(one, k -> new TreeMap<>())
        .computeIfAbsent(two, k -> new Tally());
  }

  @Override
  public void close() throws IOException {
    Rows<Cell> rows = new CsvRows<>(table, out);
    for (Map.Entry<LocalDate, Map<String, Map<String, Tally>>> day : cells.entrySet()) {
      for (Map.Entry<String, Map<String, Tally>> one : day.getValue().entrySet()) {
        for (Map.Entry<String, Tally> two : one.getValue().entrySet()) {
          rows.write(new Cell(day.getKey(), one.getKey(), two.getKey(), two.getValue()));
        }
      }
    }
    out.flush();
  }
}
