package org.servanda.cli.ledger;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.account.Sides;
import org.servanda.ledger.account.Timing;
import org.servanda.ledger.delivery.Delivery;
import org.servanda.ledger.delivery.DeliveryFile;
import org.servanda.ledger.delivery.Obligation;
import org.servanda.ledger.delivery.Obligations;
import org.servanda.ledger.fact.Indicators;
import org.servanda.ledger.fact.Kind;
import org.servanda.record.Problem;
import org.servanda.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servanda deliveries}: obligations with a schedule, and what was delivered. */
@Command(
    name = "deliveries",
    mixinStandardHelpOptions = true,
    description = "What is to be delivered by whom to whom until when, what was, and the balance.")
public final class DeliveriesCommand implements Callable<Integer> {
  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(arity = "0..2", paramLabel = "SIDE", description = "Between these sides alone.")
  List<String> sides = List.of();

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description =
          "First take in schedules and deliveries from CSV: kind,by,to,what,value,unit,date,source.")
  List<Path> imports = List.of();

  @Override
  public Integer call() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Obligation> obligations;
    try (Ledger open = ledger.open()) {
      for (Path file : imports) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          List<Delivery> read = DeliveryFile.read(in, file.toString(), problems::add);
          int added = open.add(read, ledger.clock().instant());
          ledger.err().println(file + ": " + added + " new lines");
        }
      }
      List<Set<String>> between = new Sides().of(sides);
      Obligations all =
          new Obligations(new Indicators(Tables.builtIn()), new Timing(Tables.builtIn()));
      obligations =
          all.of(
              open.whole(ledger.query(Kind.COMMITMENT).between(between)),
              open.whole(ledger.query(Kind.FIGURE).between(between)),
              known(open.deliveries()));
    }
    problems.forEach(p -> ledger.err().println("servanda: " + p.where() + ": " + p.what()));
    Sheet sheet = ledger.sheet();
    sheet.section(
        "",
        List.of(
            "by", "to", "what", "scheduled", "unit", "due", "delivered", "balance", "state", "id"),
        obligations.stream().filter(this::wanted).map(this::row).toList());
    sheet.end();
    return problems.isEmpty() ? picocli.CommandLine.ExitCode.OK : 1;
  }

  /** What was delivered after the day is not known on it. */
  private List<Delivery> known(List<Delivery> all) {
    return all.stream()
        .filter(d -> d.scheduled() || !d.date().to().isAfter(ledger.asOf()))
        .toList();
  }

  private boolean wanted(Obligation o) {
    List<Set<String>> groups = new Sides().of(sides);
    return groups.stream().allMatch(g -> g.contains(o.by()) || g.contains(o.to()));
  }

  private Map<String, Object> row(Obligation o) {
    Map<String, Object> row = new LinkedHashMap<>();
    Rows.put(row, "by", o.by());
    Rows.put(row, "to", o.to());
    Rows.put(row, "what", o.what());
    Rows.put(row, "scheduled", Rows.number(o.scheduled().value()));
    Rows.put(row, "unit", o.scheduled().unit());
    Rows.put(row, "due", o.due().toString());
    Rows.put(row, "delivered", Rows.number(o.total()));
    Rows.put(row, "balance", Rows.number(o.balance()));
    Rows.put(row, "state", o.state(ledger.asOf()));
    Rows.put(row, "id", o.entry());
    return row;
  }
}
