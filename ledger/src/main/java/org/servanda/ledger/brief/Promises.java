package org.servanda.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.paper.Words;
import org.servanda.ledger.series.PeriodName;

/** Commitments and how they stand; what is open or disputed comes before the rest. */
final class Promises {
  private static final int MOST = 10;
  private static final int OPEN = 7;
  private static final int TEXT = 110;
  private static final List<String> FIRST = List.of("contested", "overdue", "not fulfilled");
  private static final List<String> LAST = List.of("superseded");

  private final Draft draft;
  private final Matter matter;
  private final List<Entry> weighty;

  Promises(Draft draft, Matter matter) {
    this.draft = draft;
    this.matter = matter;
    this.weighty =
        matter.commitments().stream()
            .filter(e -> e.amount() != null || e.due() != null || !e.status().equals("pledged"))
            .sorted(Comparator.comparing(this::weight))
            .toList();
  }

  /** Contested, overdue and failed, then what is pledged or kept, at last what was replaced. */
  private int weight(Entry e) {
    String label = matter.standing(e).label();
    int at = FIRST.indexOf(label);
    return at >= 0 ? at : LAST.contains(label) ? FIRST.size() + 1 : FIRST.size();
  }

  /** What is open, before all other parts. */
  void open(Numbers numbers) {
    List<Words> lines = new ArrayList<>();
    List<Entry> open =
        weighty.stream().filter(e -> FIRST.contains(matter.standing(e).label())).toList();
    for (Entry e : open.stream().limit(OPEN).toList()) {
      Standing s = matter.standing(e);
      lines.add(
          Words.of("")
              .bold(Draft.capital(s.label()))
              .and(": " + text(e) + past(s) + detail(s) + ".", draft.of(e)));
    }
    lines.addAll(numbers.disputed());
    draft.list("Open and contested", lines, open.size() + numbers.disputedCount());
  }

  private static String past(Standing s) {
    LocalDate due = s.schedule().due();
    return due == null
        ? ""
        : ", due %s (%d days ago)".formatted(PeriodName.day(due), s.schedule().days());
  }

  /** All others, in a table. */
  void write() {
    List<List<Words>> rows = new ArrayList<>();
    List<Entry> others =
        weighty.stream().filter(e -> !FIRST.contains(matter.standing(e).label())).toList();
    for (Entry e : others.stream().limit(MOST).toList()) {
      Standing s = matter.standing(e);
      String to = draft.names().of(e.parties().to());
      rows.add(
          List.of(
              Words.of(draft.names().of(e.parties().by()) + (to.isEmpty() ? "" : " to " + to)),
              Words.of(text(e), draft.of(e)),
              Words.of(s.schedule().due() == null ? "no date" : s.schedule().due().toString()),
              Words.of("").bold(s.label()).and(detail(s))));
    }
    String heading = "Other commitments and their state";
    draft.table(heading, List.of("Who", "What", "Due", "State"), rows, others.size());
  }

  private static String text(Entry e) {
    return Draft.cut(e.name(), TEXT);
  }

  private String detail(Standing s) {
    StringBuilder b = new StringBuilder();
    for (Standing.Claim c : s.claims()) {
      String side = draft.names().of(c.side());
      boolean same = s.claims().size() == 1 && c.status().equals(s.label());
      b.append("; ").append(same ? "says " + side : side + ": " + c.status());
    }
    boolean seen = !s.evidence().startsWith("no evidence");
    if (s.claims().isEmpty() && seen && !s.label().equals("superseded")) {
      b.append("; ").append(Draft.cut(s.evidence(), TEXT));
    }
    if (!s.schedule().before().isEmpty()) {
      b.append("; put off from ").append(String.join(", ", s.schedule().before()));
    }
    return b.toString();
  }
}
