package org.servanda.ledger.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Kind;
import org.servanda.record.Period;

/** Entries as rows: fields by name, what is absent left out. */
public final class Rows {
  private final Function<List<Entry>, Map<String, Standing>> standings;

  /**
   * Rows.
   *
   * @param standings how commitments stand, by id
   */
  public Rows(Function<List<Entry>, Map<String, Standing>> standings) {
    this.standings = standings;
  }

  /** A row of each entry. */
  public List<Map<String, Object>> of(List<Entry> entries) {
    Map<String, Standing> stand =
        standings.apply(entries.stream().filter(e -> e.kind() == Kind.COMMITMENT).toList());
    List<Map<String, Object>> rows = new ArrayList<>();
    entries.forEach(e -> rows.add(row(e, stand.get(e.id()))));
    return rows;
  }

  /** The row of one entry. */
  public Map<String, Object> of(Entry e) {
    return of(List.of(e)).get(0);
  }

  private static Map<String, Object> row(Entry e, @Nullable Standing standing) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", e.id());
    row.put("kind", e.kind().label());
    put(row, "type", e.type());
    put(row, "by", e.parties().by());
    put(row, "to", e.parties().to());
    put(row, "people", e.parties().people());
    put(row, "name", e.name());
    put(row, "sphere", e.sphere());
    Amount amount = e.amount();
    if (amount != null) {
      row.put("value", amount.value());
      row.put("unit", amount.unit());
      row.put("amount", number(amount.value()) + " " + amount.unit());
    }
    put(row, "date", span(e.date()));
    put(row, "due", span(e.due()));
    if (standing != null) {
      standing(row, standing);
    } else {
      put(row, "status", e.status());
      row.put("contested", e.contested());
    }
    put(row, "review", e.review());
    row.put("sources", e.sources());
    put(row, "outlets", e.outlets());
    put(row, "first", day(e.first()));
    put(row, "last", day(e.last()));
    return row;
  }

  private static void standing(Map<String, Object> row, Standing s) {
    row.put("status", s.status());
    row.put("standing", s.label());
    row.put("overdue", s.overdue());
    row.put("contested", s.contested());
    put(row, "superseded_by", s.supersededBy());
    put(row, "schedule", s.schedule().state());
    put(row, "until", day(s.schedule().due()));
    put(row, "fulfilment", s.fulfilment().name().toLowerCase(Locale.ROOT));
    row.put("confirmed", s.confirmed());
    put(row, "claims", s.claims().stream().map(Rows::claim).toList());
    put(row, "evidence", s.evidence());
  }

  private static String claim(Standing.Claim c) {
    return c.side() + " " + c.status() + (c.on() == null ? "" : " " + c.on());
  }

  /** Puts what is there. */
  public static void put(Map<String, Object> row, String field, @Nullable Object value) {
    if (value != null && !value.equals("") && !value.equals(List.of())) {
      row.put(field, value);
    }
  }

  /** A day as text, a span as its two ends. */
  public static @Nullable Object span(@Nullable Period p) {
    if (p == null) {
      return null;
    }
    return p.from().equals(p.to())
        ? p.from().toString()
        : Map.of("from", p.from().toString(), "to", p.to().toString());
  }

  /** A day as text. */
  public static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** A number without exponent and empty decimals. */
  public static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
