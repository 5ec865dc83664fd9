package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import org.servanda.record.DocumentRecord;

/** A ledger as of a day is the ledger that there was on that day. */
class PastTest extends OnLedgers {
  private static final Kind[] KINDS = {
    Kind.AGREEMENT, Kind.COMMITMENT, Kind.FIGURE, Kind.ENGAGEMENT, Kind.EVENT, Kind.STATEMENT
  };

  private static LocalDate published(DocumentRecord d) {
    return LocalDate.parse(Objects.requireNonNull(d.published()).substring(0, 10));
  }

  private static String told(Ledger ledger, LocalDate day) {
    List<Entry> entries = ledger.whole(Query.of(KINDS).asOf(day));
    Map<String, Standing> standings =
        ledger.standings(entries.stream().filter(e -> e.kind() == Kind.COMMITMENT).toList(), day);
    List<String> lines = new ArrayList<>();
    for (Entry e : entries) {
      lines.add(
          List.of(e.id(), e.name(), e.type(), e.parties(), e.status(), e.contested())
              + " "
              + List.of(String.valueOf(e.date()), String.valueOf(e.due()))
              + List.of(String.valueOf(e.amount()), new TreeMap<>(e.more()), e.sources())
              + e.facts().stream().map(f -> f.key()).toList()
              + standings.get(e.id()));
    }
    return lines.stream().sorted().collect(Collectors.joining("\n"));
  }

  @Test
  void whatIsPublishedLaterIsNotKnown() {
    try (Ledger full = full()) {
      for (DocumentRecord last : STORIES.values()) {
        LocalDate day = published(last);
        try (Ledger then = empty()) {
          keep(
              then,
              STORIES.values().stream()
                  .filter(d -> !published(d).isAfter(day))
                  .toArray(DocumentRecord[]::new));
          then.settle();
          // The corrected version has taken the place of the first one in the full ledger.
          if (!last.equals(story("03"))) {
            assertEquals(told(then, day), told(full, day), day.toString());
            assertEquals(
                then.count(Query.of(KINDS).asOf(day)), full.count(Query.of(KINDS).asOf(day)));
            assertEquals(
                then.spheres(Query.of(KINDS).asOf(day)), full.spheres(Query.of(KINDS).asOf(day)));
          }
        }
      }
    }
  }

  @Test
  void anEntryIsShownAsItWas() {
    try (Ledger ledger = full()) {
      Entry power = commitment(ledger, "Botswana by August 31, 2023");
      assertTrue(power.contested());
      Entry before = ledger.entry(power.id(), LocalDate.of(2023, 12, 1)).orElseThrow();
      assertFalse(before.contested());
      assertTrue(before.facts().size() < power.facts().size());
      assertTrue(ledger.entry(power.id(), LocalDate.of(2022, 1, 1)).isEmpty());
      assertTrue(
          ledger
              .search(Query.of().asOf(LocalDate.of(2022, 1, 1)), List.of("vaccine"), 9)
              .isEmpty());
      assertFalse(
          ledger
              .search(Query.of().asOf(LocalDate.of(2022, 6, 1)), List.of("vaccine"), 9)
              .isEmpty());
    }
  }

  @Test
  void overdueIsNeitherContestedNorDeclaredAsFailedNorKept() {
    try (Ledger ledger = full()) {
      LocalDate day = LocalDate.of(2025, 12, 31);
      List<Entry> commitments = ledger.whole(Query.of(Kind.COMMITMENT).asOf(day));
      Map<String, Standing> standings = ledger.standings(commitments, day);
      for (Entry e : commitments) {
        Standing s = Objects.requireNonNull(standings.get(e.id()));
        LocalDate due = s.schedule().due();
        boolean open = s.status().equals("pledged") || s.status().equals("in progress");
        boolean past = due != null && due.isBefore(day);
        boolean overdue = past && open && !s.contested() && s.supersededBy() == null;
        assertEquals(overdue, s.overdue(), e.name());
      }
      Entry disputed = commitment(ledger, "Botswana by August 31, 2023");
      Standing standing = Objects.requireNonNull(standings.get(disputed.id()));
      assertEquals("contested", standing.label());
      assertFalse(standing.overdue());
    }
  }
}
