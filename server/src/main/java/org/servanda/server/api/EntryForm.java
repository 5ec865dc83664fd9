package org.servanda.server.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.entry.Stage;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Voice;
import org.servanda.ledger.review.Decision;
import org.servanda.server.desk.Reviews;

/** Entries and decisions as objects. */
final class EntryForm {
  private EntryForm() {}

  /** An entry with its life, its evidence and the decisions on it. */
  static Map<String, Object> full(Ledger ledger, Entry e, LocalDate day) {
    Map<String, Object> fields = ledger.rows(day).of(e);
    new TreeMap<>(e.more()).forEach(fields::putIfAbsent);
    List<Map<String, Object>> life = new ArrayList<>();
    for (Stage s : Life.stages(e.facts())) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("status", s.status());
      Rows.put(row, "said", Rows.day(s.said()));
      Rows.put(row, "date", Rows.span(s.date()));
      row.put("record", s.fact().key());
      life.add(row);
    }
    fields.put("life", life);
    fields.put("evidence", e.facts().stream().map(f -> evidence(ledger, e, f)).toList());
    fields.put(
        "decisions", Reviews.on(e, ledger.decisions()).stream().map(EntryForm::decision).toList());
    return fields;
  }

  private static Map<String, Object> evidence(Ledger ledger, Entry e, Fact f) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("record", f.key());
    row.put("document", f.origin().document());
    Rows.put(row, "published", Rows.day(f.origin().published()));
    Rows.put(row, "outlet", f.origin().outlet());
    Voice voice = f.voice();
    if (voice != null) {
      row.put("speaker", voice.name());
      Rows.put(row, "speaker_country", voice.country());
    }
    row.put("begin", f.origin().at().begin());
    row.put("end", f.origin().at().end());
    row.put("sentence", ledger.passage(f));
    row.put("confidence", f.confidence());
    Rows.put(row, "why", e.reasons().get(f.key()));
    return row;
  }

  /** A decision. */
  static Map<String, Object> decision(Decision d) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", d.id());
    row.put("at", d.at().toString());
    row.put("who", d.who());
    row.put("verb", d.verb().name().toLowerCase(java.util.Locale.ROOT));
    row.put("fields", new TreeMap<>(d.fields()));
    row.put("note", d.note());
    return row;
  }

  /**
   * A value in one cell. What a spreadsheet would take for a formula is led by an apostrophe, since
   * names come from texts that anybody may have written.
   */
  static String cell(@Nullable Object value) {
    String text =
        value instanceof List<?> list
            ? String.join(",", list.stream().map(String::valueOf).toList())
            : value instanceof Map<?, ?> span && span.get("from") != null
                ? span.get("from") + "/" + span.get("to")
                : value == null ? "" : String.valueOf(value);
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !(value instanceof Number) ? "'" + text : text;
  }
}
