package org.servanda.ledger.reprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of pairs, each on its side, and what holds of any text. */
class SignatureTest {
  /** How far from the thresholds a pair must be at least. */
  private static final double SPARE = 0.02;

  @Test
  void eachPairOfTheTableIsOnItsSide() throws IOException {
    List<String> wrong = new ArrayList<>();
    int reprints = 0;
    int others = 0;
    for (Pairs.Pair p : Pairs.all()) {
      Signature a = Signature.of(p.a());
      Signature b = Signature.of(p.b());
      double contained = a.containment(b);
      double otherwise = a.otherwise(b);
      boolean clear =
          p.reprint()
              ? contained >= Signature.CONTAINED + SPARE
                  && otherwise <= Signature.OTHERWISE - SPARE
                  && shareABand(a, b)
              : contained <= Signature.CONTAINED - SPARE
                  || otherwise >= Signature.OTHERWISE + SPARE;
      if (!clear || a.reprint(b, null, null) != p.reprint()) {
        wrong.add(p.name() + ": contained " + contained + ", otherwise " + otherwise);
      }
      reprints += p.reprint() ? 1 : 0;
      others += p.reprint() ? 0 : 1;
    }
    assertEquals(List.of(), wrong);
    assertTrue(reprints >= 30 && others >= 30, reprints + " and " + others);
  }

  @Test
  void differentStoriesShareNothing() throws IOException {
    List<Signature> all = Pairs.stories().values().stream().map(Signature::of).toList();
    for (Signature a : all) {
      for (Signature b : all) {
        assertTrue(a == b || !a.reprint(b, null, null));
      }
    }
  }

  private static boolean shareABand(Signature a, Signature b) {
    Set<Long> bands = new HashSet<>();
    Arrays.stream(a.bands()).forEach(bands::add);
    return Arrays.stream(b.bands()).anyMatch(bands::contains);
  }

  @Test
  void randomTextsAreJudgedTheSameFromBothSidesAndFromBytes() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String text = text(random, 1 + random.nextInt(400));
      Signature a = Signature.of(text);
      Signature b = Signature.of(text.substring(random.nextInt(text.length() / 2 + 1)));
      assertEquals(a.reprint(b, null, null), b.reprint(a, null, null), "seed " + seed);
      assertEquals(a.similarity(b), b.similarity(a), "seed " + seed);
      assertEquals(a.containment(b), b.containment(a), "seed " + seed);
      assertEquals(a, Signature.of(a.bytes()), "seed " + seed);
      assertArrayEquals(a.bytes(), Signature.of(text).bytes(), "seed " + seed);
      assertEquals(1, a.similarity(a), "seed " + seed);
      assertTrue(a.reprint(a, null, null), "seed " + seed);
      assertTrue(a.bytes().length <= 645, "seed " + seed);
    }
  }

  @Test
  void likenessIsNearTheTrueOne() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      String common = text(random, 200);
      String a = common + text(random, random.nextInt(200));
      String b = common + text(random, random.nextInt(200));
      assertEquals(exact(a, b), Signature.of(a).similarity(Signature.of(b)), 0.18, "seed " + seed);
    }
  }

  private static double exact(String a, String b) {
    Set<Long> all = new HashSet<>();
    Set<Long> common = new HashSet<>();
    for (long s : Shingles.of(Words.of(a))) {
      all.add(s);
    }
    for (long s : Shingles.of(Words.of(b))) {
      if (!all.add(s)) {
        common.add(s);
      }
    }
    return (double) common.size() / all.size();
  }

  private static String text(Random random, int words) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = Integer.toString(random.nextInt(40_000), 36);
      b.append(random.nextInt(5) == 0 ? word.toUpperCase(Locale.ROOT) : word);
      b.append(random.nextInt(12) == 0 ? ".\n" : " ");
    }
    return b.toString();
  }

  @Test
  void anyCharactersMakeASignature() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        b.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
      }
      Signature s = Signature.of(b.toString());
      assertEquals(s, Signature.of(s.bytes()), "seed " + seed);
    }
  }

  @Test
  void caseOfWordsMarksAndSpacesDoNotCount() {
    Signature a = Signature.of("Oman's ministers met, on Monday; they \"agreed\" on fees.");
    Signature b = Signature.of("oman\u2019s MINISTERS met on Monday -- They agreed  on fees");
    assertEquals(1, a.similarity(b));
  }

  @Test
  void aTextWithoutWordsIsNoReprint() {
    Signature none = Signature.of(" \n--- ");
    assertFalse(none.reprint(none, null, null));
    assertFalse(none.reprint(Signature.of("Chad and Niger met."), null, null));
    assertEquals(0, none.bands().length);
  }

  @Test
  void aWeekPartsAReprintFromWhatIsPrintedAnew() throws IOException {
    Signature s = Signature.of(Pairs.stories().values().iterator().next());
    LocalDate day = LocalDate.of(2022, 12, 28);
    assertTrue(s.reprint(s, day, day.plusDays(7)));
    assertTrue(s.reprint(s, day.plusDays(7), day));
    assertFalse(s.reprint(s, day, day.plusDays(8)));
    assertTrue(s.reprint(s, day, null));
  }

  @Test
  void bytesOfSomethingElseAreRefused() {
    byte[] good = Signature.of("Chad and Niger met.").bytes();
    assertThrows(IllegalArgumentException.class, () -> Signature.of(new byte[0]));
    assertThrows(
        IllegalArgumentException.class, () -> Signature.of(Arrays.copyOf(good, good.length - 1)));
    good[0] = 9;
    Exception e = assertThrows(IllegalArgumentException.class, () -> Signature.of(good));
    assertEquals("signature of an unknown version: 9", e.getMessage());
  }
}
