package org.servanda.intake.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.servanda.intake.LocalSite;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.web.Fetcher.Manners;

/** Fetching within limits, and nowhere it must not. */
class FetcherTest {
  private static final Manners QUICK =
      new Manners("servanda/test", Duration.ofSeconds(2), 1 << 20, 3);

  private static String refused(Destinations destinations, String url) throws IOException {
    try (Fetcher fetcher = new Fetcher(destinations, QUICK)) {
      return String.valueOf(assertThrows(Unreadable.class, () -> fetcher.fetch(url)).getMessage());
    }
  }

  @Test
  void privateAddressesAreRefusedHoweverTheyAreWritten() throws IOException {
    try (LocalSite site = new LocalSite()) {
      site.set("/", "text/html", new byte[] {1});
      int port = Integer.parseInt(site.url("").replaceAll(".*:", ""));
      for (String host :
          List.of(
              "127.0.0.1",
              "localhost",
              "[::1]",
              "0.0.0.0",
              "10.0.0.1",
              "192.168.1.1",
              "169.254.169.254",
              "172.16.0.1",
              "100.64.0.1",
              "[fd00::1]",
              "[::ffff:127.0.0.1]",
              "[64:ff9b::7f00:1]",
              "2130706433",
              "127.1")) {
        String why = refused(Destinations.PUBLIC, "http://" + host + ":" + port + "/");
        assertTrue(
            why.contains("private")
                || why.contains("no such host")
                || why.contains("not an address"),
            host + ": " + why);
      }
      assertEquals(List.of(), site.asked());
    }
  }

  @Test
  void otherSchemesAreRefused() throws IOException {
    for (String url :
        List.of(
            "file:///etc/passwd",
            "ftp://a.example/",
            "jar:http://a.example!/x",
            "gopher://a.example",
            "http:///x",
            "http://user:word@a.example/")) {
      assertFalse(refused(Destinations.ANY, url).isEmpty(), url);
    }
  }

  @Test
  void aRedirectionIsJudgedLikeAFirstAddress() throws Exception {
    try (LocalSite site = new LocalSite()) {
      site.redirect("/out", "http://10.1.2.3/secret");
      site.redirect("/round", "/round");
      site.redirect("/file", "file:///etc/passwd");
      InetAddress own = InetAddress.getByName("127.0.0.1");
      Destinations onlyOwn = a -> a.equals(own);
      assertTrue(refused(onlyOwn, site.url("/out")).contains("private"));
      assertTrue(refused(onlyOwn, site.url("/round")).contains("leads on"));
      assertTrue(refused(onlyOwn, site.url("/file")).contains("only http"));
    }
  }

  @Test
  void sizeAndTimeAreLimited() throws IOException {
    try (LocalSite site = new LocalSite()) {
      site.set("/large", "text/html", new byte[2 << 20]);
      java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(new byte[5 << 20]);
      }
      site.set(
          "/bomb",
          e -> {
            e.getResponseHeaders().set("Content-Encoding", "gzip");
            e.sendResponseHeaders(200, packed.size());
            e.getResponseBody().write(packed.toByteArray());
          });
      site.set(
          "/slow",
          e -> {
            e.sendResponseHeaders(200, 0);
            try {
              for (int i = 0; i < 100; i++) {
                e.getResponseBody().write('x');
                e.getResponseBody().flush();
                Thread.sleep(100);
              }
            } catch (InterruptedException ended) {
              Thread.currentThread().interrupt();
            }
          });
      assertTrue(refused(Destinations.ANY, site.url("/large")).contains("larger"));
      assertTrue(refused(Destinations.ANY, site.url("/bomb")).contains("larger"));
      long begin = System.nanoTime();
      assertTrue(refused(Destinations.ANY, site.url("/slow")).contains("within 2 seconds"));
      assertTrue(System.nanoTime() - begin < 6_000_000_000L);
    }
  }

  @Test
  void marksOfTheLastAnswerAreSent() throws IOException {
    try (LocalSite site = new LocalSite();
        Fetcher fetcher = new Fetcher(Destinations.ANY, QUICK)) {
      site.set(
          "/a",
          e -> {
            boolean known = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
            e.getResponseHeaders().set("ETag", "\"v1\"");
            e.sendResponseHeaders(known ? 304 : 200, -1);
          });
      Fetched first = fetcher.fetch(site.url("/a"));
      assertTrue(first.isOk());
      assertTrue(fetcher.fetch(site.url("/a"), first.etag(), null).isUnchanged());
      assertArrayEquals(new byte[0], first.body());
    }
  }

  @Test
  void robotsAreObeyedForPagesOfLists() throws IOException {
    try (LocalSite site = new LocalSite();
        Web web = new Web(new Fetcher(Destinations.ANY, QUICK), Duration.ofMillis(1))) {
      site.set(
          "/robots.txt",
          "text/plain",
          "User-agent: *\nDisallow: /private/\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      site.set("/private/a", "text/html", new byte[] {'x'});
      site.set("/open", "text/html", new byte[] {'x'});
      assertTrue(web.page(site.url("/open")).isOk());
      assertThrows(Unreadable.class, () -> web.page(site.url("/private/a")));
      assertTrue(web.named(site.url("/private/a"), null, null).isOk());
      assertEquals(List.of("/robots.txt", "/open", "/private/a"), site.asked());
    }
  }
}
