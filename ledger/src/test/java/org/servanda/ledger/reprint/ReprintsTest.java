package org.servanda.ledger.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whichever way they come in, the same reprints are found. */
class ReprintsTest {
  private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

  @Test
  void orderDoesNotMatter() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Copy<String>> copies = copies(random);
      Map<String, String> sources = Reprints.sources(copies);
      Collections.shuffle(copies, random);
      assertEquals(sources, Reprints.sources(copies), "seed " + seed);
    }
  }

  @Test
  void theyAreThoseThatComparingAllWithAllGives() throws IOException {
    for (long seed = 0; seed < 3; seed++) {
      List<Copy<String>> copies = copies(new Random(seed));
      assertEquals(allWithAll(copies), Reprints.sources(copies), "seed " + seed);
    }
  }

  /** Texts of the table under random keys, on random days or on none. */
  private static List<Copy<String>> copies(Random random) throws IOException {
    List<Copy<String>> copies = new ArrayList<>();
    for (Pairs.Pair p : Pairs.all()) {
      for (String text : List.of(p.a(), p.b())) {
        copies.add(
            new Copy<>(
                random.nextInt(1000) + "-" + copies.size(),
                Signature.of(text),
                random.nextInt(20) == 0 ? null : DAY.plusDays(random.nextInt(60))));
      }
    }
    return copies;
  }

  private static boolean shareABand(Signature a, Signature b) {
    long[] here = a.bands();
    long[] there = b.bands();
    for (int i = 0; i < Signature.BANDS; i++) {
      if (here[i] == there[i]) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> allWithAll(List<Copy<String>> copies) {
    Map<String, String> sources = new TreeMap<>();
    copies.forEach(c -> sources.put(c.key(), c.key()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Copy<String> a : copies) {
        for (Copy<String> b : copies) {
          String source = sources.getOrDefault(b.key(), "");
          if (source.compareTo(sources.getOrDefault(a.key(), "")) < 0
              && shareABand(a.signature(), b.signature())
              && a.signature().reprint(b.signature(), a.published(), b.published())) {
            sources.put(a.key(), source);
            changed = true;
          }
        }
      }
    }
    return sources;
  }

  @Test
  void aChainOfReprintsIsOneSource() throws IOException {
    Signature s = Signature.of(String.valueOf(Pairs.stories().get("visit")));
    Map<Integer, Integer> sources =
        Reprints.sources(
            List.of(
                new Copy<>(5, s, DAY.plusDays(12)),
                new Copy<>(3, s, DAY.plusDays(6)),
                new Copy<>(4, s, DAY),
                new Copy<>(1, s, DAY.plusDays(40)),
                new Copy<>(2, Signature.of("Another text of the same day"), DAY)));
    assertEquals(Map.of(1, 1, 2, 2, 3, 3, 4, 3, 5, 3), sources);
  }

  @Test
  void theSameTextWeekAfterWeekIsPrintedAnew() throws IOException {
    Signature s = Signature.of(String.valueOf(Pairs.stories().get("rates")));
    List<Copy<Integer>> copies = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      copies.add(new Copy<>(i, s, DAY.plusDays(8L * i)));
    }
    Reprints.sources(copies).forEach((key, source) -> assertEquals(key, source));
  }
}
