package org.servanda.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.server.access.Route;

/** All pages over HTTP, found by following their links. */
@NullUnmarked // what tests look up is there
class PagesTest {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");
  private static final int HEAVIEST = 400_000;
  private static final int MOST = 400;

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    served = Served.local(folder);
    assertTrue(served.get("/").body().contains("The ledger is empty"));
    served.filled();
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  @Test
  void everyLinkLeadsSomewhereAndNoPageIsHeavy() throws Exception {
    Map<String, Integer> seen = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    Set<String> met = new TreeSet<>();
    while (!open.isEmpty() && seen.size() < MOST) {
      String path = open.removeFirst();
      if (seen.containsKey(path)) {
        continue;
      }
      HttpResponse<String> r = served.get(path);
      seen.put(path, r.statusCode());
      assertEquals(200, r.statusCode(), path + "\n" + r.body());
      assertTrue(r.body().length() < HEAVIEST, path + " is heavy: " + r.body().length());
      assertTrue(
          r.headers()
              .firstValue("Content-Security-Policy")
              .orElse("")
              .startsWith("default-src 'self'"));
      String type = r.headers().firstValue("Content-Type").orElse("");
      met.add(shape(path));
      if (type.startsWith("text/html") && !path.startsWith("/brief/")) {
        page(path, r.body());
        Matcher m = LINK.matcher(r.body());
        while (m.find()) {
          String to = m.group(1).replace("&amp;", "&");
          if (to.startsWith("/") && !(met.contains(shape(to)) && shapeSeen(seen, shape(to)) > 2)) {
            open.addLast(to);
          }
        }
      }
    }
    Set<String> missing = new TreeSet<>();
    for (Route route : served.service.routes()) {
      boolean api = route.path().startsWith("/api/v1/");
      if (route.method().equals("GET") && !api && !met.contains(route.path())) {
        missing.add(route.path());
      }
    }
    missing.remove("/person/{name}");
    missing.remove("/log");
    assertEquals(Set.of(), missing, "routes that no link leads to");
  }

  private static long shapeSeen(Map<String, Integer> seen, String shape) {
    return seen.keySet().stream().filter(p -> shape(p).equals(shape)).count();
  }

  private static String shape(String path) {
    String bare = path.replaceAll("\\?.*", "");
    for (Route r : served.service.routes()) {
      if (bare.matches(r.path().replaceAll("\\{[a-z]+}", "[^/]+"))) {
        return r.path();
      }
    }
    return bare;
  }

  private static void page(String path, String html) {
    assertTrue(html.contains("<html lang=\"en\">"), path);
    assertTrue(html.contains("<h1"), path);
    assertEquals(-1, html.indexOf("<style"), path + " has a style of its own");
    assertEquals(-1, html.indexOf(" style=\""), path + " has a style of its own");
    assertEquals(
        -1,
        html.replace("<script src=\"/assets/", "").indexOf("<script"),
        path + " has a script of its own");
  }

  @Test
  void theRelationShowsItsTargetAndWhatIsOverdue() throws Exception {
    String html = served.get("/relation/BWA/ZMB").body();
    assertTrue(html.contains("class=\"chart\""), "no chart");
    assertTrue(html.contains("Open a trade office in Lusaka"), "no overdue commitment");
    assertTrue(served.get("/relation/Botswana/zambia?tab=commitments").body().contains("Overdue"));
    assertTrue(
        served
            .get("/relation/BWA/ZMB?tab=timeline&kind=agreement")
            .body()
            .contains("Treaty on Good-Neighbourliness"));
    assertTrue(served.get("/relation/BWA/ZMB?tab=voices").body().contains("Mokgweetsi Masisi"));
  }

  @Test
  void searchNarrowsDown() throws Exception {
    String all = served.get("/search?q=vaccine").body();
    assertTrue(all.contains("foot-and-mouth"), all);
    String none = served.get("/search?q=vaccine&kind=agreement&sphere=trade").body();
    assertTrue(none.contains("Nothing was found"));
    String person =
        URLEncoder.encode("Hakainde Hichilema", StandardCharsets.UTF_8).replace("+", "%20");
    assertEquals(200, served.get("/person/" + person).statusCode());
  }

  @Test
  void briefsComeInFourForms() throws Exception {
    for (String form : List.of("pdf", "docx", "html", "md")) {
      HttpResponse<String> r = served.get("/brief/note." + form + "?a=BWA&b=ZMB");
      assertEquals(200, r.statusCode());
      assertTrue(r.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    }
    assertEquals(404, served.get("/brief/note.exe?a=BWA&b=ZMB").statusCode());
  }
}
