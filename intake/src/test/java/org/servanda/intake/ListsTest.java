package org.servanda.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.intake.source.Item;
import org.servanda.intake.web.Destinations;
import org.servanda.text.Document;

/** Addresses, and lists of addresses of every kind, lead to the pages. */
class ListsTest {
  @TempDir Path folder;

  private static List<Item> read(String name, boolean full) {
    Options options =
        Options.standard()
            .withDestinations(Destinations.ANY)
            .withRest(Duration.ofMillis(1))
            .withFullPages(full);
    List<Item> items = new ArrayList<>();
    new Intake(options, java.io.InputStream.nullInputStream()).read(List.of(name), items::add);
    return items;
  }

  private static LocalSite site() throws IOException {
    LocalSite site = new LocalSite();
    for (int i = 0; i < 3; i++) {
      site.set("/p" + i, "text/html; charset=utf-8", Samples.bytes(Samples.page(Samples.TEXT)));
    }
    return site;
  }

  private void pages(int n, List<Item> items) {
    assertEquals(n, items.stream().filter(i -> i.document() != null).count(), items.toString());
    for (Item i : items) {
      Document d = Objects.requireNonNull(i.document(), items.toString());
      assertTrue(d.text().contains("herring"));
      assertEquals("Fjord Post", d.publisher());
    }
  }

  @Test
  void addressesAndPlainLists() throws IOException {
    try (LocalSite site = site()) {
      pages(1, read(site.url("/p0"), false));
      Path list =
          Samples.write(
              folder,
              "list.txt",
              Samples.bytes(
                  "# pages\n"
                      + site.url("/p0")
                      + "\n"
                      + site.url("/p1")
                      + "\n"
                      + site.url("/p0")
                      + "\n"));
      pages(2, read(list.toString(), false));
      List<Item> missing = read(site.url("/none"), false);
      assertTrue(Objects.requireNonNull(missing.get(0).problem()).what().contains("404"));
      List<Item> refused = new ArrayList<>();
      new Intake(Options.standard(), java.io.InputStream.nullInputStream())
          .read(List.of(site.url("/p0")), refused::add);
      assertTrue(Objects.requireNonNull(refused.get(0).problem()).what().contains("private"));
    }
  }

  @Test
  void siteMapsAndTheirIndex() throws IOException {
    try (LocalSite site = site()) {
      String map =
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
              + site.url("/p0")
              + "</loc></url><url><loc>"
              + site.url("/p1")
              + "</loc></url></urlset>";
      site.set("/map.xml", "application/xml", Samples.bytes(map));
      String index =
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
              + site.url("/map.xml")
              + "</loc></sitemap></sitemapindex>";
      site.set("/index.xml", "application/xml", Samples.bytes(index));
      pages(2, read(site.url("/index.xml"), false));
    }
  }

  @Test
  void feedsWithTheirPages() throws IOException {
    try (LocalSite site = site()) {
      site.set("/feed", "application/rss+xml", Samples.bytes(Samples.rss(site.url("/p2"))));
      List<Item> items = read(site.url("/feed"), true);
      pages(1, items);
      assertTrue(site.asked().contains("/p2"));
      Path opml =
          Samples.write(
              folder,
              "feeds.opml",
              Samples.bytes(
                  "<opml version=\"2.0\"><body><outline text=\"Fjord\" xmlUrl=\""
                      + site.url("/feed")
                      + "\"/></body></opml>"));
      pages(1, read(opml.toString(), false));
    }
  }

  @Test
  void filesOfGdelt() throws IOException {
    try (LocalSite site = site()) {
      String event =
          "1\t".repeat(60)
              + site.url("/p0")
              + "\n"
              + "2\t".repeat(60)
              + site.url("/p0")
              + "\n"
              + "3\t".repeat(60)
              + site.url("/p1")
              + "\n";
      pages(
          2,
          read(
              Samples.write(folder, "20201124.export.CSV", Samples.bytes(event)).toString(),
              false));
      byte[] gkg =
          Samples.bytes(
              "20201124-1\t20201124080000\t1\tfjordpost.example\t"
                  + site.url("/p1")
                  + "\t".repeat(22)
                  + "\n");
      pages(
          1,
          read(
              Samples.write(
                      folder,
                      "20201124.gkg.csv.zip",
                      Samples.zip(java.util.Map.of("20201124.gkg.csv", gkg)))
                  .toString(),
              false));
    }
  }

  @Test
  void daysOfFeedsFillWhatPagesDoNotTell() throws IOException {
    try (LocalSite site = new LocalSite()) {
      site.set(
          "/bare",
          "text/html",
          Samples.bytes("<html><body><h1>Fish</h1><p>" + Samples.TEXT + "</p></body></html>"));
      site.set("/feed", "application/rss+xml", Samples.bytes(Samples.rss(site.url("/bare"))));
      Document d = Objects.requireNonNull(read(site.url("/feed"), true).get(0).document());
      assertEquals(LocalDate.of(2020, 11, 24), d.published());
    }
  }
}
