package org.servanda.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.intake.LocalSite;
import org.servanda.intake.Options;
import org.servanda.intake.feed.Opml;
import org.servanda.intake.source.Item;
import org.servanda.intake.web.Destinations;

/** Feeds are watched: only what is new is taken, politely, over restarts. */
class WatchTest {
  private static final Duration EVERY = Duration.ofMinutes(15);

  @TempDir Path folder;

  private final List<Item> items = new ArrayList<>();
  private Instant now = Instant.parse("2020-11-24T08:00:00Z");

  private Watch watch(LocalSite site) throws IOException {
    Options options =
        Options.standard().withDestinations(Destinations.ANY).withRest(Duration.ofMillis(1));
    return new Watch(
        List.of(new Opml.Feed(site.url("/feed"), "")),
        folder.resolve("state"),
        EVERY,
        options,
        () -> now,
        items::add);
  }

  private static byte[] feed(int entries) {
    StringBuilder s =
        new StringBuilder(
            "<rss version=\"2.0\"><channel><title>Fjord Post</title><link>https://f.example</link><description>d</description>");
    for (int i = entries; i > 0; i--) {
      s.append("<item><title>Story ")
          .append(i)
          .append("</title><guid>g")
          .append(i)
          .append("</guid><description>Norway said on Monday that it would send ship number ")
          .append(i)
          .append(" to Iceland.</description></item>");
    }
    return s.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void serve(LocalSite site, int entries) {
    site.set(
        "/feed",
        e -> {
          String etag = "\"" + entries + "\"";
          boolean known = etag.equals(e.getRequestHeaders().getFirst("If-None-Match"));
          e.getResponseHeaders().set("ETag", etag);
          byte[] body = feed(entries);
          e.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
          if (!known) {
            e.getResponseBody().write(body);
          }
        });
  }

  @Test
  void onlyNewEntriesAreTakenOverRestarts() throws IOException {
    try (LocalSite site = new LocalSite()) {
      serve(site, 2);
      try (Watch watch = watch(site)) {
        watch.round();
        assertEquals(2, items.size(), items.toString());
        watch.round();
        assertEquals(1, site.asked().size(), "not due yet");
        assertEquals(EVERY, watch.untilNext());
        watch.keep();
      }
      now = now.plus(EVERY);
      try (Watch watch = watch(site)) {
        watch.round();
        assertEquals(2, items.size());
        assertEquals(2, site.asked().size());
        serve(site, 3);
        now = now.plus(EVERY);
        watch.round();
        assertEquals(3, items.size());
        assertEquals("g3", items.get(2).document() == null ? "" : items.get(2).document().id());
      }
    }
  }

  @Test
  void whatWasNotKeptIsTakenAgain() throws IOException {
    try (LocalSite site = new LocalSite()) {
      serve(site, 1);
      for (int i = 0; i < 2; i++) {
        try (Watch watch = watch(site)) {
          watch.round();
        }
      }
      assertEquals(2, items.size());
    }
  }

  @Test
  void aFeedThatFailsIsLeftAloneLongerEachTime() throws IOException {
    try (LocalSite site = new LocalSite();
        Watch watch = watch(site)) {
      watch.round();
      assertEquals(Duration.ofMinutes(30), watch.untilNext());
      now = now.plus(watch.untilNext());
      watch.round();
      assertEquals(Duration.ofMinutes(60), watch.untilNext());
      site.set(
          "/feed",
          e -> {
            e.getResponseHeaders().set("Retry-After", "18000");
            e.sendResponseHeaders(503, -1);
          });
      now = now.plus(watch.untilNext());
      watch.round();
      assertEquals(Duration.ofHours(5), watch.untilNext());
      assertTrue(items.stream().allMatch(i -> i.problem() != null));
      serve(site, 1);
      now = now.plus(watch.untilNext());
      watch.round();
      assertEquals(EVERY, watch.untilNext());
    }
  }
}
