package org.servanda.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story in a real browser, with pictures of every page in target/screenshots. */
@NullUnmarked // what tests look up is there
class BrowserTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static final List<String> VIOLATIONS = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void aStoryIsPastedKeptCorrectedFoundAndBriefed() throws Exception {
    Optional<Path> chromium = Browser.installed();
    assumeTrue(chromium.isPresent(), "no Chromium here: the test in a browser is left out");
    Path profile = folder.resolve("profile");
    try (Served served = Served.local(folder);
        Browser browser = Browser.start(chromium.get(), profile)) {
      walk(served, browser);
      pictures(served, browser);
      assertEquals("", String.join("\n", VIOLATIONS), "what axe finds");
      assertEquals(List.of(), browser.errors, "errors in the console");
      assertEquals(List.of(), served.faults);
    }
  }

  private static void walk(Served served, Browser b) throws Exception {
    Map<String, Object> first = JSON.std.mapFrom(Served.story("01"));
    b.open(served.base() + "/");
    b.picture(PICTURES.resolve("first-run.png"));
    accessible(b, "first run");
    // paste: what is read is seen while nothing is kept
    fill(b, "#story", first.get("text"));
    b.await("document.querySelectorAll('#seen .card').length > 5");
    assertTrue(
        Boolean.TRUE.equals(b.evaluate("document.querySelectorAll('#seen mark').length > 3")));
    b.picture(PICTURES.resolve("first-run-read.png"));
    accessible(b, "first run, read");
    assertFalse(served.get("/api/v1/documents").body().contains("d-"));
    // keep it
    for (String field : List.of("published", "title", "publisher", "url")) {
      fill(b, "[name=" + field + "]", first.get(field));
    }
    b.follow("document.querySelector('form[action=\"/add\"] button').click()");
    b.await("document.body.innerText.includes('Kept in the ledger')");
    // hovering ties evidence and record
    b.evaluate(
        "document.querySelector('.card').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))");
    b.await("document.querySelector('.story .lit')");
    b.picture(PICTURES.resolve("document.png"));
    accessible(b, "document");
    // nine more
    for (String story : Served.stories().subList(1, 10)) {
      Map<String, Object> fields = JSON.std.mapFrom(story);
      b.open(served.base() + "/add");
      for (String field : List.of("text", "published", "title", "publisher", "url")) {
        fill(b, "[name=" + field + "]", fields.get(field));
      }
      b.follow("document.querySelector('form[action=\"/add\"] button').click()");
      b.await("document.querySelector('.notice')");
    }
    // the relation: the target's chart and what is overdue
    b.open(served.base() + "/relations?a=Botswana&b=Zambia");
    b.await("document.querySelector('svg.chart')");
    assertTrue(b.text("document.body.innerText").contains("Open a trade office in Lusaka"));
    b.follow(
        "[...document.querySelectorAll('.tabs a')].find(a => a.textContent === 'Commitments').click()");
    assertTrue(b.text("document.querySelector('.board').innerText").contains("overdue"));
    // correct an entry
    b.follow(
        "[...document.querySelectorAll('.board a')].find(a => a.textContent.includes('trade office')).click()");
    String entry = b.text("location.pathname");
    b.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    fill(b, "[name='set.due']", "2024-06-30");
    fill(b, "form:has([name='set.due']) [name=note]", "said by the embassy");
    b.follow("document.querySelector(\"form:has([name='set.due']) button\").click()");
    assertTrue(b.text("document.body.innerText").contains("30 Jun 2024"));
    assertTrue(b.text("document.body.innerText").contains("said by the embassy"));
    b.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    b.picture(PICTURES.resolve("entry-corrected.png"));
    accessible(b, "entry");
    // find it in search
    b.open(served.base() + "/");
    fill(b, ".quick input", "trade office");
    b.follow("document.querySelector('.quick').requestSubmit()");
    assertTrue(b.text("document.querySelector('main').innerText").contains("30 Jun 2024"));
    b.picture(PICTURES.resolve("search.png"));
    // download the brief
    b.open(served.base() + "/brief?a=BWA&b=ZMB");
    String pdf =
        b.text(
            "[...document.querySelectorAll('.actions a')].find(a => a.textContent === 'PDF').getAttribute('href')");
    HttpResponse<String> note = served.get(pdf);
    assertEquals(200, note.statusCode());
    assertTrue(note.body().startsWith("%PDF"));
    // reading the documents again does not undo the correction
    for (String story : Served.stories()) {
      Map<String, Object> again = JSON.std.mapFrom(story);
      again.put("text", again.get("text") + "\n\nThis story has been updated.");
      HttpResponse<String> kept = served.json("/api/v1/documents", JSON.std.asString(again));
      assertTrue(kept.body().contains("\"replaced\""), kept.body());
    }
    b.open(served.base() + entry);
    assertTrue(b.text("document.body.innerText").contains("30 Jun 2024"), "the correction is gone");
    // the queue by keys
    b.open(served.base() + "/review");
    b.await("document.querySelector('.queue li.now')");
    String before = b.text("document.querySelectorAll('.queue > li').length");
    b.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}))");
    b.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'c', bubbles: true}))");
    b.await("document.querySelectorAll('.queue > li').length === " + before + " - 1");
  }

  private static void fill(Browser b, String selector, Object value) throws Exception {
    String js =
        "(() => { const f = document.querySelector(%s); f.value = %s; f.dispatchEvent(new Event('input', {bubbles: true})); })()";
    b.evaluate(js.formatted(JSON.std.asString(selector), JSON.std.asString(String.valueOf(value))));
  }

  /** Every page in light, dark and on a phone. */
  private static void pictures(Served served, Browser b) throws Exception {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", "/");
    pages.put("start-tone", "/?colour=tone");
    pages.put("add", "/add");
    pages.put("relations", "/relations");
    pages.put("relation", "/relation/BWA/ZMB");
    pages.put("relation-one", "/relation/BWA");
    for (String tab :
        List.of("timeline", "commitments", "targets", "agreements", "engagements", "voices")) {
      pages.put("relation-" + tab, "/relation/BWA/ZMB?tab=" + tab);
    }
    pages.put("person", "/person/Hakainde%20Hichilema");
    pages.put("search-all", "/search");
    pages.put("review", "/review");
    pages.put("deadlines", "/deadlines");
    pages.put("brief", "/brief?a=BWA&b=ZMB");
    pages.put("api", "/api");
    pages.put("log", "/log");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      b.open(served.base() + page.getValue());
      b.picture(PICTURES.resolve(page.getKey() + ".png"));
      accessible(b, page.getKey());
    }
    b.scheme("dark");
    for (String dark :
        List.of("start", "relation", "relation-commitments", "search-all", "brief", "add")) {
      b.open(served.base() + pages.get(dark));
      b.picture(PICTURES.resolve(dark + "-dark.png"));
      accessible(b, dark + ", dark");
    }
    b.scheme("light");
    b.size(390, 844, true);
    for (String phone :
        List.of(
            "start",
            "relation",
            "relation-commitments",
            "relation-timeline",
            "search-all",
            "add",
            "brief")) {
      b.open(served.base() + pages.get(phone));
      assertEquals(
          "true",
          b.text("document.documentElement.scrollWidth <= 392"),
          phone + " is wider than a phone");
      b.picture(PICTURES.resolve(phone + "-phone.png"));
      accessible(b, phone + ", phone");
    }
    b.size(1280, 900, false);
  }

  /** No violation that axe finds. */
  private static void accessible(Browser b, String page) throws Exception {
    try (InputStream in =
        BrowserTest.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      b.evaluate(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8) + ";0");
    }
    String found =
        b.text(
            "axe.run().then(r => JSON.stringify(r.violations.map(v => [v.id, v.help, v.nodes.slice(0, 4).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary)])))");
    List<String> violations = new ArrayList<>();
    JSON.std.listFrom(found).forEach(v -> violations.add(v.toString()));
    if (!violations.isEmpty()) {
      VIOLATIONS.add(page + ": " + violations);
    }
  }
}
