package org.servanda.export.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** The codes of states, as of a day. */
public final class Countries {
  private static final int FROM = 8;
  private static final int TO = 9;

  private final Map<String, List<Dated>> byIso3 = new HashMap<>();

  private record Dated(Country country, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean at(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  public Countries() {
    for (Row r : Tables.builtIn().rows(Countries.class, "countries.tsv")) {
      Country country =
          new Country(
              r.column(0),
              r.column(1),
              code(r, 2),
              code(r, 3),
              code(r, 4),
              code(r, 5),
              code(r, 6),
              r.column(7));
      byIso3
          .computeIfAbsent(country.iso3(), k -> new ArrayList<>())
          .add(new Dated(country, day(r.column(FROM), 1), day(r.column(TO), 12)));
    }
  }

  /**
   * The codes of a state on a day.
   *
   * @param iso3 ISO 3166-1 alpha-3; none for what is no state
   * @param day the last known codes where null, and outside all years known
   */
  public Optional<Country> of(@Nullable String iso3, @Nullable LocalDate day) {
    List<Dated> rows = iso3 == null ? List.of() : byIso3.getOrDefault(iso3, List.of());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if (day != null) {
      for (Dated d : rows) {
        if (d.at(day)) {
          return Optional.of(d.country());
        }
      }
    }
    return Optional.of(rows.get(rows.size() - 1).country());
  }

  /** All states and territories known, by ISO 3166-1 alpha-3. */
  public Set<String> codes() {
    return Set.copyOf(byIso3.keySet());
  }

  private static @Nullable String code(Row r, int column) {
    return r.column(column).isEmpty() ? null : r.column(column);
  }

  /** A day, or the first or last one of a year. */
  private static @Nullable LocalDate day(String text, int month) {
    if (text.isEmpty()) {
      return null;
    }
    return text.length() == 4
        ? LocalDate.of(Integer.parseInt(text), month, month == 1 ? 1 : 31)
        : LocalDate.parse(text);
  }
}
