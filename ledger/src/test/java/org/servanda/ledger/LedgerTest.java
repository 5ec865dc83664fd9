package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.review.Decision;
import org.servanda.ledger.review.Review;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Kept;
import org.servanda.ledger.store.Query;
import org.servanda.record.DocumentRecord;

/** What a ledger promises, on both databases. */
class LedgerTest {
  private static final Map<String, DocumentRecord> STORIES = Stories.read();
  private static final Instant NOW = Instant.EPOCH;
  private static final int SHUFFLES = 20;

  @TempDir Path folder = Path.of("");

  private static DocumentRecord story(String name) {
    return Objects.requireNonNull(STORIES.get(name), name);
  }

  private static List<Kept> ingest(Ledger ledger, Collection<DocumentRecord> documents) {
    List<Kept> kept = ledger.keep(documents.stream().map(ledger::prepare).toList(), NOW);
    ledger.settle();
    return kept;
  }

  private String dump(Databases databases, Collection<DocumentRecord> documents) {
    try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
      ingest(ledger, documents);
      return Dump.of(ledger);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameDocumentsTwiceChangeNothing(Databases databases) {
    try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
      List<DocumentRecord> once = STORIES.values().stream().filter(d -> d != story("03")).toList();
      ingest(ledger, once);
      String before = Dump.of(ledger);
      assertEquals(List.of(Kept.UNCHANGED), ingest(ledger, once).stream().distinct().toList());
      assertEquals(before, Dump.of(ledger));
      assertTrue(before.length() > 1000, before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCorrectedVersionReplacesTheOlderInEitherOrder(Databases databases) {
    DocumentRecord old = story("03");
    DocumentRecord corrected = story("03-corrected");
    String alone = dump(databases, List.of(corrected));
    try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
      assertEquals(List.of(Kept.ADDED), ingest(ledger, List.of(old)));
      assertEquals(List.of(Kept.REPLACED), ingest(ledger, List.of(corrected)));
      assertEquals(alone, Dump.of(ledger));
      assertEquals(List.of(Kept.OUTDATED), ingest(ledger, List.of(old)));
      assertEquals(alone, Dump.of(ledger));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anyOrderInAnyBatchesGivesTheSame(Databases databases) {
    String expected = dump(Databases.SQLITE, STORIES.values());
    for (int seed = 0; seed < SHUFFLES; seed++) {
      Random random = new Random(seed);
      List<DocumentRecord> order = new ArrayList<>(STORIES.values());
      Collections.shuffle(order, random);
      try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
        for (int from = 0; from < order.size(); ) {
          int to = Math.min(order.size(), from + 1 + random.nextInt(5));
          ledger.keep(order.subList(from, to).stream().map(ledger::prepare).toList(), NOW);
          if (random.nextBoolean()) {
            ledger.settle();
          }
          from = to;
        }
        ledger.settle();
        assertEquals(expected, Dump.of(ledger), "seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoHalvesMergedAreOneLedger(Databases databases) {
    List<DocumentRecord> all = List.copyOf(STORIES.values());
    try (Ledger one = Ledger.create(databases.fresh(folder));
        Ledger other = Ledger.create(databases.fresh(folder))) {
      ingest(one, all.subList(5, all.size()));
      ingest(other, all.subList(0, 5));
      one.merge(other, NOW);
      assertEquals(dump(databases, all), Dump.of(one));
    }
  }

  @ParameterizedTest
  @EnumSource
  void reprintsAreOneSourceWithTwoOutlets(Databases databases) {
    try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
      ingest(ledger, List.of(story("07"), story("08")));
      List<Entry> shared =
          ledger.whole(Query.of()).stream().filter(e -> e.outlets().size() == 2).toList();
      assertFalse(shared.isEmpty());
      shared.forEach(e -> assertEquals(1, e.sources(), e.name()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBatchThatFailsLeavesNothing(Databases databases) {
    try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
      ingest(ledger, List.of(story("01")));
      String before = Dump.of(ledger);
      Archive.Prepared good = ledger.prepare(story("02"));
      Archive.Prepared p = ledger.prepare(story("04"));
      DocumentRecord none = ledger.prepare(story("05")).document();
      Archive.Prepared broken =
          new Archive.Prepared(
              shortened(none), p.key(), p.records(), p.version(), p.signature(), p.published());
      assertThrows(RuntimeException.class, () -> ledger.keep(List.of(good, broken), NOW));
      ledger.settle();
      assertEquals(before, Dump.of(ledger));
    }
  }

  /** A document whose records lie behind the end of its text. */
  private static DocumentRecord shortened(DocumentRecord d) {
    return new DocumentRecord(
        d.id(),
        d.url(),
        d.title(),
        d.published(),
        d.language(),
        d.publisher(),
        "",
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

  @ParameterizedTest
  @EnumSource
  void aMergeAcrossBlocksCanBeUndone(Databases databases) {
    try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
      ingest(ledger, List.of(story("01"), story("03")));
      String before = entries(ledger);
      List<Entry> promises = ledger.whole(Query.of(Kind.COMMITMENT));
      Entry of01 = from(promises, "01", ledger);
      Entry of03 = from(promises, "03", ledger);
      Decision merge =
          Review.decide(Decision.Verb.MERGE, List.of(of01, of03), Map.of(), "A", "one", NOW);
      ledger.decide(merge);
      assertEquals(ledger.entry(of01.id()), ledger.entry(of03.id()));
      ledger.decide(Review.undo(merge, "A", "", NOW.plusSeconds(1)));
      assertEquals(before, entries(ledger));
    }
  }

  private static Entry from(List<Entry> entries, String story, Ledger ledger) {
    String key = ledger.prepare(story(story)).key();
    return entries.stream()
        .filter(e -> e.facts().stream().allMatch(f -> f.origin().document().equals(key)))
        .findFirst()
        .orElseThrow();
  }

  private static String entries(Ledger ledger) {
    String dump = Dump.of(ledger);
    for (Decision d : ledger.decisions()) {
      dump = dump.replace(d.id() + "\n", "");
    }
    return dump;
  }

  @ParameterizedTest
  @EnumSource
  void rejectionSurvivesIngestingAnew(Databases databases) {
    try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
      ingest(ledger, List.of(story("01"), story("03")));
      Entry e = from(ledger.whole(Query.of(Kind.FIGURE)), "01", ledger);
      ledger.decide(Review.decide(Decision.Verb.REJECT, List.of(e), Map.of(), "A", "", NOW));
      ingest(ledger, List.of(story("03-corrected"), story("02"), story("01")));
      assertEquals("rejected", ledger.entry(e.id()).orElseThrow().review());
      assertTrue(ledger.find(Query.of(Kind.FIGURE)).stream().noneMatch(o -> o.id().equals(e.id())));
    }
  }

  @ParameterizedTest
  @EnumSource
  void searchFindsPassagesWithAllWords(Databases databases) {
    try (Ledger ledger = Ledger.create(databases.fresh(folder))) {
      ingest(ledger, STORIES.values());
      assertFalse(ledger.search(List.of("electricity", "supplied"), 10).isEmpty());
      assertTrue(ledger.search(List.of("electricity", "zeppelin"), 10).isEmpty());
    }
  }
}
