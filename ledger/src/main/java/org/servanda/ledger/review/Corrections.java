package org.servanda.ledger.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Parties;
import org.servanda.record.Period;

/**
 * Decisions laid over entries.
 *
 * @param byFact decisions in the order in which they were made, by key of the facts they are on
 */
public record Corrections(Map<String, List<Decision>> byFact) {
  /** No decisions. */
  public static final Corrections NONE = new Corrections(Map.of());

  /** The fields that can be corrected. */
  public static final List<String> FIELDS =
      List.of(
          "name",
          "type",
          "status",
          "sphere",
          "date",
          "due",
          "value",
          "unit",
          "by",
          "to",
          "contested");

  /** The entry with what was decided on it; what was read stays beside it as {@code read_...}. */
  public Entry apply(Entry e) {
    Map<String, Decision> decisions = new LinkedHashMap<>();
    e.facts()
        .forEach(
            f -> byFact.getOrDefault(f.key(), List.of()).forEach(d -> decisions.put(d.id(), d)));
    List<Decision> ordered = new ArrayList<>(decisions.values());
    ordered.sort(Review.ORDER);
    Entry result = e;
    for (Decision d : ordered) {
      result = apply(result, d);
    }
    return result;
  }

  private static Entry apply(Entry e, Decision d) {
    return switch (d.verb()) {
      case CONFIRM -> reviewed(e, "confirmed", d);
      case REJECT -> reviewed(e, "rejected", d);
      case ANNOTATE -> reviewed(e, e.review().isEmpty() ? "annotated" : e.review(), d);
      case CORRECT -> reviewed(corrected(e, d.fields()), "corrected", d);
      case MERGE, SPLIT, UNDO -> e;
    };
  }

  private static Entry reviewed(Entry e, String review, Decision d) {
    Map<String, String> more = new HashMap<>(e.more());
    more.put("reviewed_by", d.who());
    more.put("reviewed_at", d.at().toString());
    if (!d.note().isEmpty()) {
      more.merge("note", d.note(), (a, b) -> a + "\n" + b);
    }
    return e.reviewed(review, more);
  }

  private static Entry corrected(Entry e, Map<String, String> fields) {
    Map<String, String> more = new HashMap<>(e.more());
    fields.keySet().forEach(f -> more.putIfAbsent("read_" + f, read(e, f)));
    Parties parties =
        new Parties(
            codes(fields, "by", e.parties().by()),
            codes(fields, "to", e.parties().to()),
            e.parties().people());
    String contested = fields.get("contested");
    return new Entry(
        e.id(),
        e.kind(),
        e.block(),
        fields.getOrDefault("name", e.name()),
        fields.getOrDefault("type", e.type()),
        parties,
        fields.containsKey("sphere") ? fields.get("sphere") : e.sphere(),
        fields.getOrDefault("status", e.status()),
        period(fields, "date", e.date()),
        period(fields, "due", e.due()),
        amount(fields, e.amount()),
        contested == null ? e.contested() : Boolean.parseBoolean(contested),
        more,
        e.facts(),
        e.reasons(),
        e.review());
  }

  private static List<String> codes(Map<String, String> fields, String field, List<String> read) {
    String value = fields.get(field);
    return value == null ? read : value.isEmpty() ? List.of() : List.of(value.split(","));
  }

  private static @Nullable Period period(
      Map<String, String> fields, String field, @Nullable Period read) {
    String value = fields.get(field);
    return value == null ? read : value.isEmpty() ? null : Dates.parse(value);
  }

  private static @Nullable Amount amount(Map<String, String> fields, @Nullable Amount read) {
    String value = fields.get("value");
    String unit = fields.get("unit");
    if (value == null && unit == null) {
      return read;
    }
    return new Amount(
        value != null ? Double.parseDouble(value) : read == null ? 0 : read.value(),
        unit != null ? unit : read == null ? "" : read.unit());
  }

  private static String read(Entry e, String field) {
    Amount amount = e.amount();
    return switch (field) {
      case "name" -> e.name();
      case "type" -> e.type();
      case "status" -> e.status();
      case "sphere" -> e.sphere() == null ? "" : e.sphere();
      case "date" -> e.date() == null ? "" : e.date().toString();
      case "due" -> e.due() == null ? "" : e.due().toString();
      case "value" -> amount == null ? "" : Double.toString(amount.value());
      case "unit" -> amount == null ? "" : amount.unit();
      case "by" -> String.join(",", e.parties().by());
      case "to" -> String.join(",", e.parties().to());
      default -> Boolean.toString(e.contested());
    };
  }
}
