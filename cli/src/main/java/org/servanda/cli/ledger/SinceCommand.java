package org.servanda.cli.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.account.Sides;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.entry.Stage;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code servanda since}: what was told since a day. */
@Command(
    name = "since",
    mixinStandardHelpOptions = true,
    description = "What was told since a day: new entries, and new stages of older ones.")
public final class SinceCommand implements Callable<Integer> {
  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(index = "0", paramLabel = "DATE", description = "The first day, such as 2024-06-01.")
  LocalDate since = LocalDate.MIN;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "SIDE",
      description = "One side or two; all where none.")
  List<String> sides = List.of();

  @Override
  public Integer call() {
    Query query =
        ledger
            .query(Kind.AGREEMENT, Kind.COMMITMENT, Kind.ENGAGEMENT, Kind.EVENT, Kind.FIGURE)
            .between(new Sides().of(sides))
            .toldSince(since);
    List<Map<String, Object>> news = new ArrayList<>();
    List<Map<String, Object>> stages = new ArrayList<>();
    try (Ledger open = ledger.open()) {
      Rows rows = ledger.rows(open);
      for (Entry e : open.whole(query)) {
        LocalDate first = e.first();
        if (first != null && !first.isBefore(since)) {
          news.add(rows.of(e));
        } else {
          stages(e, rows.of(e), stages);
        }
      }
    }
    List<String> columns = List.of("id", "kind", "type", "first", "by", "to", "status", "name");
    Sheet sheet = ledger.sheet();
    sheet.section("New", columns, news);
    sheet.section(
        "Further",
        List.of("id", "kind", "said", "stage", "stage_date", "by", "to", "name"),
        stages);
    sheet.end();
    return picocli.CommandLine.ExitCode.OK;
  }

  private void stages(Entry e, Map<String, Object> row, List<Map<String, Object>> to) {
    for (Stage s : Life.stages(e.facts())) {
      LocalDate said = s.said();
      if (said != null && !said.isBefore(since) && !said.isAfter(ledger.asOf())) {
        Map<String, Object> line = new java.util.LinkedHashMap<>(row);
        line.put("said", said.toString());
        line.put("stage", s.status());
        Rows.put(line, "stage_date", Rows.span(s.date()));
        to.add(line);
      }
    }
  }
}
