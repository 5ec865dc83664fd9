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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Archive;
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
  void ofTwoVersionsOfOneDayTheSameCountsInEitherOrder() {
    DocumentRecord first = story("03");
    DocumentRecord other = on(story("03-corrected"), first.published());
    String expected = null;
    for (List<DocumentRecord> order : List.of(List.of(first, other), List.of(other, first))) {
      try (Ledger together = empty();
          Ledger apart = empty()) {
        keep(together, order.toArray(new DocumentRecord[0]));
        order.forEach(d -> keep(apart, d));
        together.settle();
        apart.settle();
        expected = expected == null ? Dump.of(together) : expected;
        assertEquals(expected, Dump.of(together));
        assertEquals(expected, Dump.of(apart));
      }
    }
  }

  private static DocumentRecord on(DocumentRecord d, @Nullable String day) {
    return copy(d, d.url(), day, d.publisher(), d.text());
  }

  @Test
  void whatTwoOutletsPrintAlikeIsTwoDocumentsWithoutAddressesToo() {
    DocumentRecord d = story("07");
    try (Ledger ledger = empty()) {
      DocumentRecord one = copy(d, null, d.published(), "Harbour News", d.text());
      DocumentRecord two = copy(d, null, d.published(), "Plateau Post", d.text());
      assertEquals(List.of(Kept.ADDED, Kept.ADDED), keep(ledger, one, two));
      assertEquals(List.of(Kept.UNCHANGED), keep(ledger, one));
      ledger.settle();
      Entry any = ledger.whole(Query.of(Kind.AGREEMENT)).get(0);
      assertEquals(1, any.sources());
      assertEquals(List.of("Harbour News", "Plateau Post"), any.outlets());
    }
  }

  @Test
  void aChainOfReprintsIsOneSourceAndTheSameTextMonthsLaterAnother() {
    DocumentRecord d = story("07");
    try (Ledger ledger = empty()) {
      keep(
          ledger,
          copy(d, null, "2024-06-27", "Harbour News", d.text()),
          copy(d, null, "2024-06-15", "Plateau Post", d.text()),
          copy(d, null, "2024-09-01", "River Courier", d.text()),
          copy(d, null, "2024-06-21", "Lakeside Herald", d.text()));
      ledger.settle();
      long sources =
          ledger.whole(Query.of()).stream()
              .flatMap(e -> e.facts().stream())
              .map(f -> f.origin().source())
              .distinct()
              .count();
      assertEquals(2, sources);
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
      var whole = ledger.prepare(story("02"));
      // The passages of its records lie beyond its text, which shows when they are written.
      var bad =
          new Archive.Prepared(
              cut(story("02")),
              whole.key(),
              whole.records(),
              whole.version(),
              whole.signature(),
              whole.published(),
              whole.facts(),
              whole.blocks());
      assertThrows(IndexOutOfBoundsException.class, () -> ledger.keep(List.of(good, bad), NOW));
      assertEquals(List.of(), ledger.documents());
    }
  }

  private static DocumentRecord cut(DocumentRecord d) {
    return copy(d, d.url(), d.published(), d.publisher(), "Cut.");
  }

  private static DocumentRecord copy(
      DocumentRecord d,
      @Nullable String url,
      @Nullable String published,
      @Nullable String publisher,
      String text) {
    return new DocumentRecord(
        d.id(),
        url,
        d.title(),
        published,
        d.language(),
        publisher,
        text,
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
