package org.servanda.cli.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.LedgerException;
import org.servanda.ledger.account.Sides;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import org.servanda.record.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servanda timeline}: what happened, by day. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "What happened between sides, by day; what has no day counts from its first telling.")
public final class TimelineCommand implements Callable<Integer> {
  private static final Set<Kind> USUAL =
      Set.of(Kind.AGREEMENT, Kind.ENGAGEMENT, Kind.EVENT, Kind.COMMITMENT);

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(
      arity = "1..2",
      paramLabel = "SIDE",
      description = "Country codes or names, or groups such as EU and C5.")
  List<String> sides = List.of();

  @Option(
      names = "--kind",
      split = ",",
      description = "agreement, commitment, engagement, event, figure, statement.")
  List<String> kinds = List.of();

  @Option(names = "--sphere", description = "Only of this sphere: trade, energy, water ...")
  @Nullable String sphere;

  @Option(names = "--since", paramLabel = "DATE", description = "The first day.")
  LocalDate since = LocalDate.MIN;

  @Option(names = "--until", paramLabel = "DATE", description = "The last day.")
  LocalDate until = LocalDate.MAX;

  @Override
  public Integer call() {
    Query query =
        ledger.query(wanted().toArray(Kind[]::new)).between(new Sides().of(sides)).sphere(sphere);
    List<Map<String, Object>> lines;
    try (Ledger open = ledger.open()) {
      List<Entry> found = new ArrayList<>(open.whole(query));
      found.removeIf(e -> day(e).isBefore(since) || day(e).isAfter(until));
      found.sort(Comparator.comparing(TimelineCommand::day).thenComparing(Entry::id));
      lines = ledger.rows(open).of(found);
      for (int i = 0; i < lines.size(); i++) {
        LocalDate day = day(found.get(i));
        lines.get(i).put("day", day.equals(LocalDate.MIN) ? "" : day.toString());
      }
    }
    Sheet sheet = ledger.sheet();
    sheet.section("", List.of("day", "kind", "type", "by", "to", "status", "name", "id"), lines);
    sheet.end();
    return picocli.CommandLine.ExitCode.OK;
  }

  private Set<Kind> wanted() {
    return kinds.isEmpty()
        ? USUAL
        : Set.copyOf(
            kinds.stream()
                .map(k -> Kind.of(k).orElseThrow(() -> new LedgerException("no such kind: " + k)))
                .toList());
  }

  private static LocalDate day(Entry e) {
    Period date = e.date();
    LocalDate first = e.first();
    return date != null ? date.from() : first == null ? LocalDate.MIN : first;
  }
}
