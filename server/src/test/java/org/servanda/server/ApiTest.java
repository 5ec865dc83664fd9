package org.servanda.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.server.access.Route;

/** The API over HTTP. */
@NullUnmarked // what tests look up is there
class ApiTest {
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    served = Served.local(folder).filled();
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  private static Map<String, Object> object(HttpResponse<String> r) throws Exception {
    return JSON.std.mapFrom(r.body());
  }

  private static List<?> list(Map<String, Object> fields, String name) {
    return (List<?>) fields.get(name);
  }

  @Test
  void theDescriptionTellsOfEachRouteAndOfNoOther() throws Exception {
    Map<String, Object> api = object(served.get("/api/v1/openapi.json"));
    assertEquals("3.1.0", api.get("openapi"));
    Set<String> described = new TreeSet<>();
    ((Map<?, ?>) api.get("paths"))
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods)
                    .keySet()
                    .forEach(
                        m -> described.add(m.toString().toUpperCase(Locale.ROOT) + " " + path)));
    Set<String> routes = new TreeSet<>();
    for (Route r : served.service.routes()) {
      if (r.path().startsWith("/api/v1/")
          || r.path().endsWith(".atom")
          || r.path().endsWith(".ics")) {
        routes.add(r.method() + " " + r.path());
      }
    }
    assertEquals(routes, described);
  }

  @Test
  void readingKeepsNothing() throws Exception {
    String before = served.get("/api/v1/documents?size=500").body();
    HttpResponse<String> r =
        served.json(
            "/api/v1/read", "{\"id\":\"x\",\"text\":\"Japan pledged $200 million to Kenya.\"}");
    assertEquals(200, r.statusCode());
    assertEquals("x", object(r).get("id"));
    assertEquals(1, list(object(r), "commitments").size());
    assertEquals(before, served.get("/api/v1/documents?size=500").body());
    HttpResponse<String> lines =
        served.post(
            "/api/v1/read", "application/x-ndjson", "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n");
    assertEquals(2, lines.body().strip().split("\n").length);
  }

  @Test
  void theSameDocumentAgainChangesNothing() throws Exception {
    HttpResponse<String> r = served.json("/api/v1/documents", Served.story("01"));
    assertEquals(200, r.statusCode());
    assertTrue(r.body().contains("\"unchanged\""));
  }

  @Test
  void entriesHavePagesAndFilters() throws Exception {
    Map<String, Object> page =
        object(served.get("/api/v1/entries?kind=commitment&side=BWA&with=ZMB&size=3"));
    assertEquals(3, list(page, "entries").size());
    assertEquals(true, page.get("more"));
    Map<String, Object> overdue =
        object(served.get("/api/v1/entries?kind=commitment&due_before=2024-01-01&status=pledged"));
    assertFalse(list(overdue, "entries").isEmpty());
    assertEquals(400, served.get("/api/v1/entries?kind=nonsense").statusCode());
    assertEquals(400, served.get("/api/v1/entries?size=9999").statusCode());
    assertEquals(400, served.get("/api/v1/entries?from=yesterday").statusCode());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    HttpResponse<String> first = served.get("/api/v1/relations/BWA/ZMB");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = served.get("/api/v1/relations/BWA/ZMB", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @Test
  void errorsAreProblems() throws Exception {
    HttpResponse<String> r = served.get("/api/v1/entries/nothing");
    assertEquals(404, r.statusCode());
    assertEquals("application/problem+json", r.headers().firstValue("Content-Type").orElse(""));
    assertEquals(404, object(r).get("status"));
    assertEquals(400, served.json("/api/v1/read", "{not json").statusCode());
    assertEquals(422, served.json("/api/v1/read", "{\"text\":\"\"}").statusCode());
    assertEquals(
        415,
        served.post("/api/v1/read", "text/plain", "x", "X-Proof", served.proof()).statusCode());
    assertEquals(405, served.get("/api/v1/read").statusCode());
  }

  @Test
  void aDecisionIsKeptAndTakenBack() throws Exception {
    Map<String, Object> found = object(served.get("/api/v1/entries?q=vaccine&kind=commitment"));
    Map<?, ?> entry = (Map<?, ?>) list(found, "entries").get(0);
    String path = "/api/v1/entries/" + entry.get("id");
    HttpResponse<String> made =
        served.json(path + "/decisions", "{\"verb\":\"annotate\",\"note\":\"seen by us\"}");
    assertEquals(201, made.statusCode(), made.body());
    Map<String, Object> full = object(served.get(path));
    Map<?, ?> decision = (Map<?, ?>) list(full, "decisions").get(0);
    assertEquals("seen by us", decision.get("note"));
    assertFalse(list(full, "evidence").isEmpty());
    HttpResponse<String> undone =
        served.json(
            path + "/decisions", "{\"verb\":\"undo\",\"others\":[\"" + decision.get("id") + "\"]}");
    assertEquals(201, undone.statusCode(), undone.body());
    assertEquals(422, served.json(path + "/decisions", "{\"verb\":\"correct\"}").statusCode());
    assertEquals(
        422,
        served
            .json(path + "/decisions", "{\"verb\":\"correct\",\"fields\":{\"colour\":\"red\"}}")
            .statusCode());
    assertEquals(400, served.json(path + "/decisions", "{\"verb\":\"burn\"}").statusCode());
  }

  @Test
  void feedAndCalendarAreWellFormed() throws Exception {
    String feed = served.get("/changes.atom").body();
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
    String calendar = served.get("/deadlines.ics").body();
    assertTrue(calendar.startsWith("BEGIN:VCALENDAR"));
    assertTrue(calendar.contains("trade office"));
    String csv = served.get("/api/v1/export/commitments.csv").body();
    assertTrue(csv.startsWith("id,kind,type"), csv);
    assertEquals(200, served.get("/api/v1/export/agreements.json?side=ZMB").statusCode());
    assertEquals(404, served.get("/api/v1/export/agreements.xml").statusCode());
  }
}
