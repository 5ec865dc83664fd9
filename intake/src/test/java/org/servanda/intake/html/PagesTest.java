package org.servanda.intake.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Source;

/** The text and the facts of articles in the markup of many news systems. */
class PagesTest {
  private static final HtmlFile PAGES = new HtmlFile(Limits.of(1L << 30, Duration.ofSeconds(60)));

  private static Article read(PageCorpus.Page page) throws IOException {
    Hints hints = Hints.of(page.url(), "text/html");
    return PAGES.read(
        page.bytes(), new Source(page.url(), java.io.InputStream::nullInputStream, null, hints, 0));
  }

  @Test
  void textsAreFoundWithoutWhatStandsAroundThem() throws IOException {
    List<PageCorpus.Page> pages = PageCorpus.pages();
    List<String> wrong = new ArrayList<>();
    double sum = 0;
    for (PageCorpus.Page page : pages) {
      double f1 = f1(words(page.text()), words(read(page).text()));
      sum += f1;
      if (f1 < 0.95) {
        wrong.add("%s %.3f".formatted(page.name(), f1));
      }
    }
    System.out.printf(Locale.ROOT, "%d pages, token F1 %.4f%n", pages.size(), sum / pages.size());
    assertTrue(pages.size() >= 40, "only " + pages.size() + " pages");
    assertEquals(List.of(), wrong);
  }

  @Test
  void daysOutletsAndTitlesAreFound() throws IOException {
    List<PageCorpus.Page> pages = PageCorpus.pages();
    List<String> wrong = new ArrayList<>();
    for (PageCorpus.Page page : pages) {
      Article a = read(page);
      check(page.name() + " day", page.day(), a.published(), wrong);
      check(page.name() + " outlet", page.outlet(), a.publisher(), wrong);
      check(page.name() + " title", page.title(), a.title(), wrong);
    }
    System.out.printf("%d pages, %d facts wrong%n", pages.size(), wrong.size());
    assertEquals(List.of(), wrong);
  }

  private static void check(
      String what,
      Object expected,
      @org.jspecify.annotations.Nullable Object found,
      List<String> wrong) {
    if (!expected.equals(found)) {
      wrong.add(what + ": " + found + " for " + expected);
    }
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String w : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!w.isEmpty()) {
        words.merge(w, 1, Integer::sum);
      }
    }
    return words;
  }

  private static double f1(Map<String, Integer> expected, Map<String, Integer> found) {
    int both = 0;
    for (Map.Entry<String, Integer> e : expected.entrySet()) {
      both += Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0));
    }
    int all =
        expected.values().stream().mapToInt(i -> i).sum()
            + found.values().stream().mapToInt(i -> i).sum();
    return all == 0 ? 0 : 2.0 * both / all;
  }
}
