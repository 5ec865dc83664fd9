package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Kept;
import org.servanda.ledger.store.Query;
import org.servanda.record.DocumentRecord;

/** What a ledger holds to, on SQLite; {@link PostgresTest} repeats it on PostgreSQL. */
class LedgerTest extends OnLedgers {
  private static final int ORDERS = 20;

  @Test
  void theSameAgainChangesNothing() {
    try (Ledger ledger = full()) {
      String before = Dump.of(ledger);
      List<Kept> again = keep(ledger, story("01"), story("03-corrected"), story("10"));
      ledger.settle();
      assertEquals(List.of(Kept.UNCHANGED, Kept.UNCHANGED, Kept.UNCHANGED), again);
      assertEquals(before, Dump.of(ledger));
    }
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    String expected;
    try (Ledger ledger = full()) {
      expected = Dump.of(ledger);
    }
    Random random = new Random(11);
    for (int i = 0; i < ORDERS; i++) {
      List<DocumentRecord> shuffled = new ArrayList<>(STORIES.values());
      Collections.shuffle(shuffled, random);
      try (Ledger ledger = empty()) {
        for (DocumentRecord d : shuffled) {
          keep(ledger, d);
          if (random.nextBoolean()) {
            ledger.settle();
          }
        }
        ledger.settle();
        assertEquals(expected, Dump.of(ledger));
      }
    }
  }

  @Test
  void twoHalvesMergedAreOneLedger() {
    try (Ledger whole = full();
        Ledger first = empty();
        Ledger second = empty()) {
      int i = 0;
      for (DocumentRecord d : STORIES.values()) {
        keep(i++ % 2 == 0 ? first : second, d);
      }
      first.settle();
      second.settle();
      first.merge(second, NOW);
      assertEquals(Dump.of(whole), Dump.of(first));
    }
  }

  @Test
  void aCorrectedVersionTakesThePlaceOfTheOld() {
    try (Ledger ledger = empty()) {
      assertEquals(List.of(Kept.ADDED), keep(ledger, story("03")));
      assertEquals(List.of(Kept.REPLACED), keep(ledger, story("03-corrected")));
      assertEquals(List.of(Kept.OUTDATED), keep(ledger, story("03")));
      ledger.settle();
      assertEquals(1, ledger.documents().size());
      assertTrue(
          ledger.whole(Query.of(Kind.FIGURE)).stream()
              .allMatch(e -> e.amount() == null || e.amount().value() != 190_000_000));
    }
  }

  @Test
  void aReprintIsNoFurtherSource() {
    try (Ledger ledger = empty()) {
      keep(ledger, story("07"), story("08"));
      ledger.settle();
      Entry treaty =
          ledger.whole(Query.of(Kind.AGREEMENT)).stream()
              .filter(e -> e.type().equals("treaty"))
              .findFirst()
              .orElseThrow();
      assertEquals(1, treaty.sources());
      assertEquals(2, treaty.outlets().size());
    }
  }

  @Test
  void aBatchIsKeptWholeOrNotAtAll() {
    try (Ledger ledger = empty()) {
      var good = ledger.prepare(story("01"));
      // The passages of its records lie beyond its text, which shows after the first was written.
      var bad = ledger.prepare(cut(story("02")));
      assertThrows(IndexOutOfBoundsException.class, () -> ledger.keep(List.of(good, bad), NOW));
      assertEquals(List.of(), ledger.documents());
    }
  }

  private static DocumentRecord cut(DocumentRecord d) {
    return new DocumentRecord(
        d.id(),
        d.url(),
        d.title(),
        d.published(),
        d.language(),
        d.publisher(),
        "Cut.",
        d.dateline(),
        d.relayed(),
        d.actors(),
        d.statements(),
        d.events(),
        d.figures(),
        d.commitments(),
        d.agreements(),
        d.engagements(),
        d.spheres());
  }

  @Test
  void searchFindsWordsInAnyForm() {
    try (Ledger ledger = full()) {
      List<Entry> found = ledger.search(List.of("water", "delivery"), 20);
      assertTrue(found.stream().anyMatch(e -> e.name().contains("40 million cubic metres")));
      assertEquals(List.of(), ledger.search(List.of("submarine"), 20));
      assertEquals(List.of(), ledger.search(List.of("\"(*)"), 20));
    }
  }

  @Test
  void whatIsBetweenTwoIsNotWhatIsOfOne() {
    try (Ledger ledger = full()) {
      Query pair = Query.of(Kind.AGREEMENT).between(List.of(Set.of("BWA"), Set.of("ZMB")));
      assertTrue(ledger.find(pair).size() > 3);
      Query other = Query.of(Kind.AGREEMENT).between(List.of(Set.of("BWA"), Set.of("KAZ")));
      assertEquals(List.of(), ledger.find(other));
    }
  }

  @Test
  void badFilesAreNamedWithTheirReason() throws Exception {
    Path garbage = Files.writeString(folder.resolve("garbage.db"), "not a ledger ".repeat(500));
    LedgerException notOne =
        assertThrows(LedgerException.class, () -> Ledger.open(garbage.toString()));
    assertTrue(String.valueOf(notOne.getMessage()).contains("garbage.db: not a ledger"));
    LedgerException none =
        assertThrows(LedgerException.class, () -> Ledger.open(folder.resolve("no.db").toString()));
    assertTrue(String.valueOf(none.getMessage()).contains("no such ledger"));
    LedgerException nowhere =
        assertThrows(
            LedgerException.class, () -> Ledger.create(folder.resolve("no/where.db").toString()));
    assertTrue(String.valueOf(nowhere.getMessage()).contains("where.db"));
  }
}
