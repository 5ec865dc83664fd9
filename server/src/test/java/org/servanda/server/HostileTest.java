package org.servanda.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.server.http.Limits;

/** What an attacker would send. */
@NullUnmarked // what tests look up is there
class HostileTest {
  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`";
  private static final int REQUESTS = 10_000;

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    served = Served.local(folder, Limits.USUAL.body(2 << 20));
    served.filled();
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
    assertEquals(List.of(), served.faults, "faults in the log");
  }

  private static void harmless(HttpResponse<String> r, String where) {
    assertTrue(r.statusCode() < 500, where + " gave " + r.statusCode());
    if (r.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      assertFalse(r.body().contains("<script>alert"), where);
      assertFalse(r.body().contains("<img src=x"), where);
    }
  }

  @Test
  void aScriptInAnyFieldStaysText() throws Exception {
    String quoted = JSON.std.asString(SCRIPT);
    String document =
        "{\"text\":%s,\"title\":%s,\"publisher\":%s,\"url\":\"javascript:alert(1)\"}"
            .formatted(
                JSON.std.asString(
                    "Ghana and Togo signed the "
                        + SCRIPT
                        + " agreement. \""
                        + SCRIPT
                        + "\", Minister "
                        + SCRIPT
                        + " Smith of Ghana said."),
                quoted,
                quoted);
    HttpResponse<String> kept = served.json("/api/v1/documents", document);
    assertEquals(201, kept.statusCode(), kept.body());
    String key = kept.body().replaceAll("(?s).*\"key\":\"([^\"]+)\".*", "$1");
    HttpResponse<String> page = served.get("/document/" + key);
    harmless(page, "document");
    assertFalse(page.body().contains("href=\"javascript:"), "a script as an address");
    String e = URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8);
    String p = e.replace("+", "%20");
    for (String path :
        List.of(
            "/",
            "/search?q=" + e,
            "/search?side=" + e,
            "/search?speaker=" + e + "&status=" + e,
            "/search?sphere=" + e,
            "/relation/" + p,
            "/relation/GHA/TGO",
            "/relation/GHA/" + p,
            "/relation/GHA?tab=" + e,
            "/relation/GHA/TGO?tab=timeline&sphere=" + e,
            "/person/" + p,
            "/entry/" + p,
            "/document/" + p,
            "/document/" + key + "?kept=" + e,
            "/brief?a=" + e,
            "/brief?a=GHA&b=TGO",
            "/picture/" + p,
            "/chart/" + p + ".svg",
            "/relations?a=" + e,
            "/review",
            "/deadlines",
            "/changes.atom",
            "/picture/months.svg?a=" + e,
            "/" + p)) {
      harmless(served.get(path), path);
    }
    harmless(served.form("/look", "text=" + e + "&title=" + e + "&publisher=" + e), "look");
    Map<String, Object> found =
        JSON.std.mapFrom(served.get("/api/v1/entries?kind=commitment&size=1").body());
    Object id = ((Map<?, ?>) ((List<?>) found.get("entries")).get(0)).get("id");
    served.form("/entry/" + id, "verb=annotate&note=" + e);
    served.form("/entry/" + id, "verb=correct&set.name=" + e);
    harmless(served.get("/entry/" + id), "entry");
    harmless(served.get("/"), "start");
  }

  @Test
  void noFileIsReachedByItsPath() throws Exception {
    for (String path :
        List.of(
            "/assets/../Assets.class",
            "/assets/..%2f..%2fetc%2fpasswd",
            "/assets/%2e%2e/%2e%2e/etc/passwd",
            "/assets/....//etc/passwd",
            "/document/..%2f..%2fetc",
            "/brief/..%2fx.md?a=GHA",
            "/picture/..%5c..%5cx.svg",
            "/api/v1/export/..%2f..%2fcommitments.csv")) {
      String answer =
          raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertTrue(
          answer.startsWith("HTTP/1.1 4"), path + " gave " + answer.lines().findFirst().orElse(""));
      assertFalse(answer.contains("root:"), path);
    }
  }

  private static String raw(String request) throws Exception {
    try (Socket s = new Socket("127.0.0.1", served.service.port())) {
      s.setSoTimeout(10_000);
      s.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(s.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anotherNameOfTheHostIsTurnedAway() throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
  }

  @Test
  void whatIsTooLargeIsRefused() throws Exception {
    String large = "a ".repeat(3 << 19);
    assertEquals(413, served.json("/api/v1/read", "{\"text\":\"" + large + "\"}").statusCode());
    assertEquals(413, served.upload("large.txt", new byte[3 << 20]).statusCode());
    int form = served.form("/look", "text=" + "a+".repeat(1 << 20)).statusCode();
    assertTrue(form == 413 || form == 403, "a large form gave " + form);
    StringBuilder lines = new StringBuilder();
    lines.append("{\"text\":\"A.\"}\n".repeat(300));
    assertEquals(
        413, served.post("/api/v1/read", "application/x-ndjson", lines.toString()).statusCode());
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    String before = served.get("/api/v1/documents?size=500").body();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    for (String name : List.of("bomb.zip", "bomb.docx", "bomb.txt", "../../bomb.jsonl")) {
      HttpResponse<String> r = served.upload(name, bytes.toByteArray());
      harmless(r, name);
    }
    assertEquals(before, served.get("/api/v1/documents?size=500").body());
  }

  @Test
  void addressesWithinAreNotFetched() throws Exception {
    for (String url :
        List.of(
            "http://127.0.0.1:22/",
            "http://localhost/",
            "http://169.254.169.254/latest/meta-data/",
            "http://[::1]/",
            "http://10.0.0.1/",
            "file:///etc/passwd",
            "http://0x7f000001/",
            "gopher://127.0.0.1/")) {
      HttpResponse<String> r =
          served.form("/add/address", "url=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
      assertEquals(422, r.statusCode(), url);
    }
  }

  @Test
  void aPageElsewhereCannotChangeAnything() throws Exception {
    String type = "application/x-www-form-urlencoded";
    String before = served.get("/api/v1/documents?size=500").body();
    assertEquals(403, served.post("/add", type, "text=Chile+met+Peru.").statusCode());
    assertEquals(403, served.post("/add", "text/plain", "text=Chile").statusCode());
    assertEquals(
        403, served.post("/api/v1/documents", "text/plain", "{\"text\":\"A\"}").statusCode());
    assertEquals(
        403,
        served
            .json("/api/v1/documents", "{\"text\":\"A\"}", "Origin", "https://evil.example")
            .statusCode());
    assertEquals(
        403, served.json("/api/v1/documents", "{\"text\":\"A\"}", "Origin", "null").statusCode());
    assertEquals(
        403,
        served
            .json("/api/v1/documents", "{\"text\":\"A\"}", "Sec-Fetch-Site", "same-site")
            .statusCode());
    assertEquals(before, served.get("/api/v1/documents?size=500").body());
  }

  @Test
  void tenThousandRandomRequestsFindNoFault() throws Exception {
    Map<String, Object> api = JSON.std.mapFrom(served.get("/api/v1/openapi.json").body());
    Requests requests = new Requests(api, new Random(7));
    List<String> bad = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      Requests.Request r = requests.next();
      HttpResponse<String> answer =
          r.body() == null ? served.get(r.path()) : served.post(r.path(), r.type(), r.body());
      if (answer.statusCode() >= 500) {
        bad.add(answer.statusCode() + " " + r);
      }
    }
    assertEquals(List.of(), bad);
  }
}
