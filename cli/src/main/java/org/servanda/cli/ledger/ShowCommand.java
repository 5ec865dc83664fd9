package org.servanda.cli.ledger;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.LedgerException;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.entry.Stage;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Voice;
import org.servanda.ledger.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code servanda show}: all that is known of an entry. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "All of an entry: fields, life, each piece of evidence, why merged, decisions.")
public final class ShowCommand implements Callable<Integer> {
  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "ENTRY", description = "Id of an entry, or key of any of its records.")
  String id = "";

  @Override
  public Integer call() {
    Sheet sheet = ledger.sheet();
    try (Ledger open = ledger.open()) {
      Entry e = found(open);
      Map<String, Object> fields = ledger.rows(open).of(e);
      new TreeMap<>(e.more()).forEach(fields::putIfAbsent);
      if (ledger.format == Sheet.Format.TABLE) {
        fields.forEach(this::line);
        ledger.out().println();
      } else {
        sheet.section("entry", List.of(), List.of(fields));
      }
      sheet.section("Life", List.of("said", "status", "date", "record"), life(e));
      evidence(open, e, sheet);
      sheet.section(
          "Decisions", List.of("id", "at", "who", "verb", "fields", "note"), decisions(open, e));
    }
    sheet.end();
    return picocli.CommandLine.ExitCode.OK;
  }

  private Entry found(Ledger open) {
    return open.entry(id, ledger.asOf())
        .orElseThrow(
            () ->
                new LedgerException(
                    open.entry(id).isEmpty()
                        ? id + ": no such entry"
                        : id + ": nothing was told of it by " + ledger.asOf()));
  }

  private void line(String field, Object value) {
    String text = Sheet.text(value);
    if (!text.isEmpty()) {
      ledger.out().printf("%-15s %s%n", field, text);
    }
  }

  private static List<Map<String, Object>> life(Entry e) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Stage s : Life.stages(e.facts())) {
      Map<String, Object> row = new LinkedHashMap<>();
      Rows.put(row, "said", Rows.day(s.said()));
      Rows.put(row, "status", s.status());
      Rows.put(row, "date", Rows.span(s.date()));
      row.put("record", s.fact().key());
      rows.add(row);
    }
    return rows;
  }

  /** In a table, sentences are printed whole, a line for each. */
  private void evidence(Ledger open, Entry e, Sheet sheet) {
    PrintWriter out = ledger.out();
    boolean table = ledger.format == Sheet.Format.TABLE;
    if (table) {
      out.println("\nEvidence");
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Fact f : e.facts()) {
      Map<String, Object> row = evidence(open, e, f);
      rows.add(row);
      if (table) {
        out.println("  " + line(row, "record", "published", "outlet", "speaker"));
        out.println("      «" + row.get("sentence") + "»");
        if (row.containsKey("why")) {
          out.println("      merged: " + row.get("why"));
        }
      }
    }
    if (!table) {
      sheet.section("evidence", List.of(), rows);
    } else if (open.decisions().size() > 0) {
      out.println();
    }
  }

  private static String line(Map<String, Object> row, String... fields) {
    List<String> parts = new ArrayList<>();
    for (String f : fields) {
      if (row.containsKey(f)) {
        parts.add(Sheet.text(row.get(f)));
      }
    }
    return String.join("  ", parts);
  }

  private static Map<String, Object> evidence(Ledger open, Entry e, Fact f) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("record", f.key());
    Rows.put(row, "published", Rows.day(f.origin().published()));
    Rows.put(row, "outlet", f.origin().outlet());
    Voice voice = f.voice();
    if (voice != null) {
      row.put("speaker", voice.name());
      Rows.put(row, "speaker_country", voice.country());
    }
    row.put("document", f.origin().document());
    row.put("sentence", open.passage(f).replaceAll("\\s+", " "));
    Rows.put(row, "why", e.reasons().get(f.key()));
    return row;
  }

  private static List<Map<String, Object>> decisions(Ledger open, Entry e) {
    Set<String> records =
        e.facts().stream()
            .map(f -> f.origin().document() + " " + f.origin().record())
            .collect(Collectors.toSet());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Decision d : open.decisions()) {
      if (d.anchors().stream().anyMatch(a -> records.contains(a.document() + " " + a.record()))) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", d.id());
        row.put("at", d.at().toString());
        row.put("who", d.who());
        row.put("verb", d.verb().name().toLowerCase(java.util.Locale.ROOT));
        Rows.put(row, "fields", d.fields().isEmpty() ? "" : d.fields().toString());
        Rows.put(row, "note", d.note());
        rows.add(row);
      }
    }
    return rows;
  }
}
