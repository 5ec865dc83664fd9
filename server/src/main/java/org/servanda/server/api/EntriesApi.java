package org.servanda.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.review.Decision;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Asked;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Reviews;
import org.servanda.server.desk.Searches;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;

/** Entries: found, one in full, decided on, exported. */
public final class EntriesApi {
  private static final int EXPORT = 5_000;

  private final Desk desk;
  private final Searches searches;
  private final Reviews reviews;

  public EntriesApi(Desk desk, Searches searches, Reviews reviews) {
    this.desk = desk;
    this.searches = searches;
    this.reviews = reviews;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/v1/entries", Right.READ, this::list),
        Route.get("/api/v1/entries/{id}", Right.READ, this::entry),
        Route.get("/api/v1/entries/{id}/decisions", Right.READ, this::decisions),
        Route.post("/api/v1/entries/{id}/decisions", Right.REVIEW, this::decide),
        Route.get("/api/v1/export/{file}", Right.READ, this::export));
  }

  private Reply list(Exchange e, Visitor v) {
    Asked asked = searches.asked(e.query());
    Searches.Found found = searches.find(asked);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("page", asked.page());
    all.put("size", asked.size());
    all.put("more", found.more());
    all.put("entries", desk.ask(l -> l.rows(desk.today()).of(found.entries())));
    all.put("facets", found.facets());
    return JsonReply.of(200, all);
  }

  private Reply entry(Exchange e, Visitor v) {
    return JsonReply.of(
        200,
        desk.ask(
            l -> {
              Entry entry = l.entry(e.at("id")).orElseThrow(() -> Refusal.missing("no such entry"));
              return EntryForm.full(l, entry, desk.today());
            }));
  }

  private Reply decisions(Exchange e, Visitor v) {
    List<Decision> made =
        desk.ask(
            l -> {
              Entry entry = l.entry(e.at("id")).orElseThrow(() -> Refusal.missing("no such entry"));
              return Reviews.on(entry, l.decisions());
            });
    return JsonReply.of(200, Map.of("decisions", made.stream().map(EntryForm::decision).toList()));
  }

  private Reply decide(Exchange e, Visitor v) {
    if (!e.type().equals("application/json")) {
      throw new Refusal(415, "send application/json");
    }
    Map<String, Object> body = JsonReply.object(e.body());
    Map<String, String> fields = new LinkedHashMap<>();
    if (body.get("fields") instanceof Map<?, ?> told) {
      told.forEach((k, value) -> fields.put(String.valueOf(k), String.valueOf(value)));
    } else if (body.containsKey("fields")) {
      throw Refusal.wrong("fields: an object of fields and their new values");
    }
    List<String> others = new ArrayList<>();
    if (body.get("others") instanceof List<?> told) {
      told.forEach(o -> others.add(String.valueOf(o)));
    } else if (body.containsKey("others")) {
      throw Refusal.wrong("others: a list of ids");
    }
    String id =
        reviews.decide(
            new Reviews.Asked(
                JsonReply.text(body, "verb"),
                e.at("id"),
                fields,
                others,
                JsonReply.text(body, "note")),
            v.name());
    return JsonReply.of(201, Map.of("entry", id, "href", "/api/v1/entries/" + id));
  }

  /** Entries of one kind as a file: {@code commitments.csv}, {@code agreements.json}. */
  private Reply export(Exchange e, Visitor v) {
    String file = e.at("file");
    int dot = file.lastIndexOf('.');
    Kind kind =
        Kind.of(dot < 0 ? file : file.substring(0, dot))
            .orElseThrow(() -> Refusal.missing("no such kind of entries"));
    String form = file.substring(dot + 1);
    if (!(form.equals("csv") || form.equals("json"))) {
      throw Refusal.missing("there is .csv and .json");
    }
    Asked asked = searches.asked(e.query());
    int size = e.query().has("size") ? asked.size() : EXPORT;
    List<Entry> entries =
        desk.ask(
            l ->
                l.whole(
                    asked
                        .query()
                        .kinds(Set.of(kind))
                        .offset((asked.page() - 1) * size)
                        .limit(size)));
    List<Map<String, Object>> rows = desk.ask(l -> l.rows(desk.today()).of(entries));
    return form.equals("json")
        ? JsonReply.of(200, rows).as(file)
        : Reply.text(200, "text/csv;charset=utf-8", csv(rows)).as(file);
  }

  private static String csv(List<Map<String, Object>> rows) {
    Set<String> header = new LinkedHashSet<>();
    rows.forEach(r -> header.addAll(r.keySet()));
    StringBuilder out = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(header);
      for (Map<String, Object> row : rows) {
        csv.printRecord(header.stream().map(h -> EntryForm.cell(row.get(h))).toList());
      }
    } catch (IOException x) {
      throw new UncheckedIOException(x);
    }
    return out.toString();
  }
}
