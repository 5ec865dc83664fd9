package org.servanda.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Documents;
import org.servanda.ledger.store.Kept;
import org.servanda.record.DocumentRecord;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Readings;
import org.servanda.server.desk.Submission;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Labels;
import org.servanda.text.Document;

/** Texts in, records out. */
public final class DocumentsApi {
  private static final int MOST = 200;
  private static final String LINES = "application/x-ndjson";

  private final Desk desk;
  private final Readings readings;

  public DocumentsApi(Desk desk, Readings readings) {
    this.desk = desk;
    this.readings = readings;
  }

  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/read", Right.READ, this::read),
        Route.post("/api/v1/documents", Right.ADD, this::add),
        Route.get("/api/v1/documents", Right.READ, this::list),
        Route.get("/api/v1/documents/{key}", Right.READ, this::document));
  }

  /** The documents of a body: one object, or a line each. */
  private static List<Document> documents(Exchange e) {
    List<Document> all = new ArrayList<>();
    switch (e.type()) {
      case "application/json" -> all.add(document(e.body(), "1"));
      case LINES -> {
        int number = 0;
        for (String line : e.body().split("\n")) {
          number++;
          if (!line.isBlank()) {
            all.add(document(line, String.valueOf(number)));
          }
        }
      }
      default ->
          throw new Refusal(
              415, "send application/json, or application/x-ndjson with an object a line");
    }
    if (all.isEmpty()) {
      throw new Refusal(422, "the body has no document");
    }
    if (all.size() > MOST) {
      throw new Refusal(413, "more than %d documents in one request".formatted(MOST));
    }
    return all;
  }

  private static Document document(String json, String where) {
    return Submission.document(JsonReply.object(json), where);
  }

  private Reply read(Exchange e, Visitor v) {
    List<Document> documents = documents(e);
    if (e.type().equals(LINES)) {
      StringBuilder lines = new StringBuilder();
      documents.forEach(d -> lines.append(JsonReply.document(readings.read(d))).append('\n'));
      return Reply.text(200, LINES, lines.toString());
    }
    return JsonReply.text(JsonReply.document(readings.read(documents.get(0))));
  }

  private Reply add(Exchange e, Visitor v) {
    List<DocumentRecord> read = documents(e).stream().map(readings::read).toList();
    List<Kept> kept = desk.keep(v.name(), read);
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Map<String, Object> one = new LinkedHashMap<>();
      String key = Archive.key(read.get(i));
      one.put("key", key);
      one.put("id", read.get(i).id());
      one.put("kept", Labels.word(kept.get(i)));
      one.put("href", "/api/v1/documents/" + key);
      all.add(one);
    }
    return JsonReply.of(kept.contains(Kept.ADDED) ? 201 : 200, Map.of("documents", all));
  }

  private Reply list(Exchange e, Visitor v) {
    int size = e.query().number("size", 50, 1, 500);
    List<Map<String, Object>> all = new ArrayList<>();
    for (Documents.Print p : desk.ask(l -> l.latest(size))) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("key", p.key());
      put(one, "title", p.title());
      put(one, "publisher", p.outlet());
      put(one, "url", p.url());
      put(one, "published", p.published());
      one.put("href", "/api/v1/documents/" + p.key());
      all.add(one);
    }
    return JsonReply.of(200, Map.of("documents", all));
  }

  private static void put(
      Map<String, Object> to, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      to.put(name, value);
    }
  }

  private Reply document(Exchange e, Visitor v) {
    DocumentRecord d =
        desk.ask(l -> l.document(e.at("key")))
            .orElseThrow(() -> Refusal.missing("no such document"));
    return JsonReply.text(JsonReply.document(d));
  }
}
