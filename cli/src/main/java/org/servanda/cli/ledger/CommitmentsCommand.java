package org.servanda.cli.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Sides;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code servanda commitments}: who promised what, and how it stands. */
@Command(
    name = "commitments",
    mixinStandardHelpOptions = true,
    description = "Who promised what to whom, until when, and how it stands.")
public final class CommitmentsCommand implements Callable<Integer> {
  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Option(
      names = "--overdue",
      description =
          "Only what is past its day with no fulfilment seen, and neither disputed nor declared failed.")
  boolean overdue;

  @Option(names = "--by", paramLabel = "SIDE", description = "Only what this side promised.")
  List<String> by = List.of();

  @Option(names = "--to", paramLabel = "SIDE", description = "Only what was promised to this side.")
  List<String> to = List.of();

  @Option(names = "--sphere", description = "Only of this sphere: trade, energy, water ...")
  @Nullable String sphere;

  @Option(
      names = "--status",
      description =
          "Only so standing: pledged, in progress, fulfilled, not fulfilled, contested ...")
  @Nullable String status;

  @Override
  public Integer call() {
    Sides sides = new Sides();
    Query query =
        ledger
            .query(Kind.COMMITMENT)
            .by(sides.any(by))
            .to(sides.any(to))
            .sphere(sphere)
            .dueBefore(overdue ? ledger.asOf() : null)
            .order(Query.Order.DUE);
    List<Map<String, Object>> rows;
    try (Ledger open = ledger.open()) {
      rows = ledger.rows(open).of(open.whole(query));
    }
    Sheet sheet = ledger.sheet();
    sheet.section(
        "",
        List.of("id", "standing", "due", "by", "to", "sphere", "amount", "name", "last"),
        rows.stream().filter(this::wanted).toList());
    sheet.end();
    return picocli.CommandLine.ExitCode.OK;
  }

  private boolean wanted(Map<String, Object> row) {
    boolean standing =
        status == null || status.equals(row.get("status")) || status.equals(row.get("standing"));
    return standing && (!overdue || Boolean.TRUE.equals(row.get("overdue")));
  }
}
