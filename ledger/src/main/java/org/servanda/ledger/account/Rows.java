package org.servanda.ledger.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.record.Period;
import org.servanda.table.Tables;

/** Entries as rows: fields by name, what is absent left out. */
public final class Rows {
  private final Standings standings = new Standings(new Timing(Tables.builtIn()));
  private final LocalDate asOf;

  /**
   * Rows as of a day.
   *
   * @param asOf only what was published by this day counts
   */
  public Rows(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** The rows of what was told by the day. */
  public List<Map<String, Object>> of(List<Entry> entries) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Entry e : entries) {
      if (told(e)) {
        rows.add(of(e));
      }
    }
    return rows;
  }

  /** Whether anything was told of an entry by the day. */
  public boolean told(Entry e) {
    LocalDate first = e.first();
    return first == null || !first.isAfter(asOf);
  }

  public Map<String, Object> of(Entry e) {
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
    if (e.kind() == Kind.COMMITMENT) {
      standing(row, standing(e));
    } else {
      put(row, "status", status(e));
      row.put("contested", e.contested());
    }
    put(row, "review", e.review());
    row.put("sources", e.sources());
    put(row, "outlets", e.outlets());
    put(row, "first", day(e.first()));
    put(row, "last", day(e.last()));
    return row;
  }

  /** How a commitment stands on the day. */
  public Standing standing(Entry e) {
    return standings.of(e, List.of(), asOf);
  }

  private static void standing(Map<String, Object> row, Standing s) {
    row.put("status", s.status());
    row.put("standing", s.label());
    row.put("overdue", s.overdue());
    row.put("contested", s.contested());
    put(row, "superseded_by", s.supersededBy());
    put(row, "schedule", s.schedule().state());
    put(row, "evidence", s.evidence());
  }

  private String status(Entry e) {
    boolean dated =
        e.kind() == Kind.AGREEMENT || e.kind() == Kind.ENGAGEMENT || e.kind() == Kind.EVENT;
    if (!dated || e.more().containsKey("read_status")) {
      return e.status();
    }
    List<Fact> told =
        e.facts().stream()
            .filter(f -> f.origin().published() == null || !asOf.isBefore(f.origin().published()))
            .toList();
    String status = Life.status(told, asOf);
    return status.isEmpty() ? e.status() : status;
  }

  /** Puts what is there. */
  public static void put(Map<String, Object> row, String field, @Nullable Object value) {
    if (value != null && !value.equals("") && !value.equals(List.of())) {
      row.put(field, value);
    }
  }

  public static @Nullable Object span(@Nullable Period p) {
    if (p == null) {
      return null;
    }
    return p.from().equals(p.to())
        ? p.from().toString()
        : Map.of("from", p.from().toString(), "to", p.to().toString());
  }

  public static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** A number without exponent and empty decimals. */
  public static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
