package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.review.Decision;
import org.servanda.ledger.review.Decision.Verb;
import org.servanda.ledger.review.DecisionFile;
import org.servanda.ledger.review.Review;
import org.servanda.ledger.store.Query;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Problem;

/** What persons decide holds; {@link PostgresReviewTest} repeats it on PostgreSQL. */
class ReviewTest extends OnLedgers {
  /** A decision of each kind on a ledger of all stories. */
  private static final Map<Verb, Function<Ledger, Decision>> DECISIONS = new TreeMap<>();

  static {
    DECISIONS.put(Verb.CONFIRM, l -> on(l, Verb.CONFIRM, Map.of(), "vaccine"));
    DECISIONS.put(
        Verb.CORRECT,
        l -> on(l, Verb.CORRECT, Map.of("status", "fulfilled", "due", "2024-03"), "trade office"));
    DECISIONS.put(Verb.REJECT, l -> on(l, Verb.REJECT, Map.of(), "new schedule"));
    DECISIONS.put(Verb.MERGE, l -> on(l, Verb.MERGE, Map.of(), "trade office", "new schedule"));
    DECISIONS.put(Verb.SPLIT, ReviewTest::split);
    DECISIONS.put(Verb.ANNOTATE, l -> on(l, Verb.ANNOTATE, Map.of(), "40 million cubic metres"));
  }

  private static Decision on(
      Ledger ledger, Verb verb, Map<String, String> fields, String... names) {
    List<Entry> entries = List.of(names).stream().map(n -> commitment(ledger, n)).toList();
    return Review.decide(verb, entries, fields, "A. Clerk", "so it is", NOW.plusSeconds(1));
  }

  private static Decision split(Ledger ledger) {
    var facts = commitment(ledger, "$500 million").facts();
    return Review.split(
        List.of(facts.get(facts.size() - 1)), "A. Clerk", "another", NOW.plusSeconds(1));
  }

  private static void reread(Ledger ledger) {
    keep(ledger, STORIES.values().stream().map(Reread::of).toArray(DocumentRecord[]::new));
    ledger.settle();
  }

  /** What a ledger tells without ids, which change when documents are read anew. */
  private static String told(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    for (Entry e :
        ledger.whole(
            Query.of(Kind.AGREEMENT, Kind.COMMITMENT, Kind.FIGURE, Kind.ENGAGEMENT)
                .rejected(true))) {
      Map<String, String> more = new TreeMap<>(e.more());
      more.computeIfPresent("superseded_by", (k, v) -> "another");
      lines.add(
          List.of(e.kind(), e.name(), e.type(), e.parties(), e.status(), e.contested(), more)
              + " "
              + List.of(String.valueOf(e.due()), String.valueOf(e.amount()), e.review())
              + e.facts().stream().map(f -> f.origin().document()).toList());
    }
    return lines.stream().sorted().collect(Collectors.joining("\n"));
  }

  @Test
  void eachAppliesAndSurvivesIngestingAgain() {
    DECISIONS.forEach(
        (verb, made) -> {
          try (Ledger ledger = full()) {
            String before = Dump.of(ledger);
            ledger.decide(made.apply(ledger));
            String after = Dump.of(ledger);
            assertNotEquals(before, after, verb.name());
            keep(ledger, STORIES.values().toArray(new DocumentRecord[0]));
            ledger.settle();
            assertEquals(after, Dump.of(ledger), verb.name());
          }
        });
  }

  @Test
  void eachSurvivesReadingAnewAndIsUndone() {
    DECISIONS.forEach(
        (verb, made) -> {
          try (Ledger ledger = full()) {
            String before = told(ledger);
            Decision decision = made.apply(ledger);
            ledger.decide(decision);
            String after = told(ledger);
            reread(ledger);
            assertEquals(after, told(ledger), verb.name());
            ledger.decide(Review.undo(decision, "B. Clerk", "", NOW.plusSeconds(9)));
            assertEquals(before, told(ledger), verb.name());
          }
        });
  }

  @Test
  void eachIsUndone() {
    DECISIONS.forEach(
        (verb, made) -> {
          try (Ledger ledger = full()) {
            String before = Dump.of(ledger);
            Decision decision = made.apply(ledger);
            ledger.decide(decision);
            ledger.decide(Review.undo(decision, "B. Clerk", "", NOW.plusSeconds(9)));
            assertEquals(before, Dump.of(ledger), verb.name());
          }
        });
  }

  @Test
  void whatIsDecidedOnOneRecordIsNotOnAnotherOfItsPassage() {
    try (Ledger ledger = full()) {
      DECISIONS.forEach(
          (verb, made) -> {
            if (verb == Verb.CONFIRM || verb == Verb.REJECT) {
              ledger.decide(made.apply(ledger));
            }
          });
      keep(ledger, STORIES.values().stream().map(Reread::withMore).toArray(DocumentRecord[]::new));
      ledger.settle();
      List<Entry> all = ledger.whole(Query.of(Kind.COMMITMENT).rejected(true));
      List<Entry> decided = all.stream().filter(e -> !e.review().isEmpty()).toList();
      assertEquals(2, decided.size(), decided.toString());
      assertTrue(all.stream().anyMatch(e -> e.name().equals("look into it")));
      assertFalse(decided.stream().anyMatch(e -> e.name().equals("look into it")));
    }
  }

  @Test
  void whatIsNoLongerReadIsNotLaidToAnother() {
    try (Ledger ledger = empty()) {
      DocumentRecord wrong = Reread.withMore(story("02"));
      keep(ledger, wrong);
      ledger.settle();
      Entry misread = commitment(ledger, "look into it");
      ledger.decide(Review.decide(Verb.REJECT, List.of(misread), Map.of(), "A. Clerk", "", NOW));
      keep(ledger, story("02"));
      ledger.settle();
      assertEquals(
          List.of(),
          ledger.whole(Query.of(Kind.COMMITMENT).rejected(true)).stream()
              .filter(e -> !e.review().isEmpty())
              .toList());
      keep(ledger, wrong);
      ledger.settle();
      assertFalse(
          ledger.find(Query.of(Kind.COMMITMENT)).stream()
              .anyMatch(e -> e.name().equals("look into it") && e.id().equals(misread.id())));
    }
  }

  private static String file(Ledger ledger) {
    return ledger.decisions().stream()
        .map(DecisionFile::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<Decision> read(String file, List<Problem> problems) {
    try {
      return DecisionFile.read(new StringReader(file), "decisions.jsonl", problems::add);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsExportedGivesTheSameAccountInAnotherLedger() {
    DECISIONS.forEach(
        (verb, made) -> {
          try (Ledger ledger = full();
              Ledger other = full();
              Ledger later = empty()) {
            ledger.decide(made.apply(ledger));
            List<Problem> problems = new ArrayList<>();
            List<Decision> decisions = read(file(ledger), problems);
            assertEquals(List.of(), problems);
            assertEquals(ledger.decisions(), decisions);
            assertEquals(1, other.decide(decisions));
            assertEquals(0, other.decide(decisions));
            assertEquals(Dump.of(ledger), Dump.of(other), verb.name());
            assertEquals(file(ledger), file(other));
            later.decide(decisions);
            keep(later, STORIES.values().toArray(new DocumentRecord[0]));
            later.settle();
            assertEquals(Dump.of(ledger), Dump.of(later), verb.name());
          }
        });
  }

  @Test
  void aLedgerReadByAnotherVersionTakesDecisionsIn() {
    try (Ledger ledger = full();
        Ledger other = empty()) {
      reread(other);
      Decision confirm = on(ledger, Verb.CONFIRM, Map.of(), "vaccine");
      ledger.decide(confirm);
      other.decide(read(file(ledger), new ArrayList<>()));
      assertEquals("confirmed", commitment(other, "vaccine").review());
      assertEquals(told(ledger), told(other));
    }
  }

  @Test
  void aBadLineIsNamed() {
    try (Ledger ledger = full()) {
      ledger.decide(on(ledger, Verb.CONFIRM, Map.of(), "vaccine"));
      String good = file(ledger).strip();
      List<Problem> problems = new ArrayList<>();
      List<Decision> read =
          read(
              String.join(
                  "\n",
                  good,
                  "not json",
                  "[1]",
                  good.replace("\"confirm\"", "\"approve\""),
                  good.replace("so it is", "so it was"),
                  good.replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"yesterday\""),
                  good.replaceAll("\"anchors\":.*", "\"anchors\":[]}"),
                  good.replace("\"begin\"", "\"start\"")),
              problems);
      assertEquals(1, read.size());
      assertEquals(
          List.of(2, 3, 4, 5, 6, 7, 8).stream().map(n -> "decisions.jsonl:" + n).toList(),
          problems.stream().map(Problem::where).toList());
      assertTrue(problems.get(2).what().contains("approve"), problems.toString());
      assertTrue(problems.get(3).what().startsWith("id: "), problems.toString());
      assertTrue(problems.get(6).what().contains("begin: missing"), problems.toString());
    }
  }
}
