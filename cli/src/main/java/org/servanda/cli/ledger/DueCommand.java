package org.servanda.cli.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.calendar.Calendar;
import org.servanda.ledger.calendar.Deadline;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code servanda due}: deadlines of what is still open. */
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    description =
        "Deadlines of promises that are open, the next first; those that have passed too.")
public final class DueCommand implements Callable<Integer> {
  private static final Set<String> OPEN = Set.of("pledged", "in progress");

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      description = "Only what is due in so many days, and not before today.")
  @Nullable Integer within;

  @Option(
      names = "--ics",
      paramLabel = "FILE",
      description = "Write them as a calendar file; - for standard output.")
  @Nullable String ics;

  @Override
  public Integer call() throws IOException {
    LocalDate today = ledger.asOf();
    Query query =
        ledger
            .query(Kind.COMMITMENT)
            .dueBefore(within == null ? LocalDate.of(9999, 12, 31) : today.plusDays(within + 1L))
            .order(Query.Order.DUE);
    List<Map<String, Object>> lines = new ArrayList<>();
    try (Ledger open = ledger.open()) {
      List<Entry> found = open.whole(query);
      Map<String, Standing> standings = open.standings(found, today);
      Rows rows = ledger.rows(open);
      for (Entry e : found) {
        Standing standing = Objects.requireNonNull(standings.get(e.id()));
        LocalDate due = standing.schedule().due();
        if (due != null
            && standing.supersededBy() == null
            && OPEN.contains(standing.status())
            && (within == null || !due.isBefore(today))) {
          Map<String, Object> line = rows.of(e);
          line.put("until", due.toString());
          line.put("days", ChronoUnit.DAYS.between(today, due));
          lines.add(line);
        }
      }
    }
    if (ics != null) {
      calendar(lines, ics);
      return picocli.CommandLine.ExitCode.OK;
    }
    Sheet sheet = ledger.sheet();
    sheet.section(
        "", List.of("due", "days", "standing", "by", "to", "amount", "name", "id"), lines);
    sheet.end();
    return picocli.CommandLine.ExitCode.OK;
  }

  private void calendar(List<Map<String, Object>> lines, String file) throws IOException {
    List<Deadline> deadlines = new ArrayList<>();
    for (Map<String, Object> line : lines) {
      String name = String.valueOf(line.get("name"));
      String who = Sheet.text(line.get("by")) + ": ";
      deadlines.add(
          new Deadline(
              line.get("id") + "@servanda",
              LocalDate.parse(String.valueOf(line.get("until"))),
              who + name,
              String.valueOf(line.get("standing")),
              null));
    }
    String text =
        new Calendar(ledger.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()).write(deadlines);
    if (file.equals("-")) {
      ledger.out().print(text);
    } else {
      Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
    }
  }
}
