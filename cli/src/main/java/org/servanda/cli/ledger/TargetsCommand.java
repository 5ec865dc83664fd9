package org.servanda.cli.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.account.Sides;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.account.Targets;
import org.servanda.ledger.brief.Charts;
import org.servanda.ledger.chart.SvgChart;
import org.servanda.ledger.chart.TerminalChart;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Lines;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Indicators;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.series.Series;
import org.servanda.ledger.store.Query;
import org.servanda.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servanda targets}: each target beside the figures reported. */
@Command(
    name = "targets",
    mixinStandardHelpOptions = true,
    description = "Targets beside the figures reported: share reached, growth needed, projection.")
public final class TargetsCommand implements Callable<Integer> {
  private static final int WIDTH = 90;
  private static final double PERCENT = 100;

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(arity = "0..2", paramLabel = "SIDE", description = "Of these sides alone.")
  List<String> sides = List.of();

  @Option(names = "--chart", description = "A chart of each, drawn in the terminal.")
  boolean chart;

  @Option(
      names = "--svg",
      paramLabel = "DIR",
      description = "A folder to write charts into, as SVG.")
  @Nullable Path svg;

  @Override
  public Integer call() throws IOException {
    List<Target> targets;
    try (Ledger open = ledger.open()) {
      List<Entry> entries = new ArrayList<>();
      List<Set<String>> between = new Sides().of(sides);
      for (Kind kind : List.of(Kind.COMMITMENT, Kind.FIGURE)) {
        entries.addAll(open.whole(ledger.query(kind).between(between).order(Query.Order.FIRST)));
      }
      Targets laid = new Targets(new Lines(new Indicators(Tables.builtIn())));
      targets = laid.of(entries, ledger.asOf());
    }
    Sheet sheet = ledger.sheet();
    sheet.section(
        "",
        List.of("id", "target", "due", "latest", "year", "share", "growth", "projected", "line"),
        targets.stream().map(TargetsCommand::row).toList());
    sheet.end();
    charts(targets);
    return picocli.CommandLine.ExitCode.OK;
  }

  private static Map<String, Object> row(Target t) {
    Entry current = t.current();
    Amount wanted = current.amount();
    Target.Point latest = t.latest();
    Map<String, Object> row = new LinkedHashMap<>();
    Rows.put(row, "id", current.id());
    Rows.put(row, "target", wanted == null ? null : Rows.number(wanted.value()) + " " + t.unit());
    Rows.put(row, "due", current.due() == null ? null : current.due().to().toString());
    Rows.put(row, "latest", latest == null ? null : Rows.number(latest.value()));
    Rows.put(row, "year", latest == null ? null : latest.period().toString());
    Rows.put(row, "share", percent(t.share()));
    Rows.put(row, "growth", percent(t.growth()));
    Double projected = t.projected();
    Rows.put(row, "projected", projected == null ? null : Rows.number(Math.rint(projected)));
    Rows.put(row, "line", t.line());
    return row;
  }

  private static @Nullable String percent(@Nullable Double part) {
    return part == null ? null : "%.1f%%".formatted(part * PERCENT);
  }

  private void charts(List<Target> targets) throws IOException {
    Names names = new Names();
    for (Target t : targets) {
      Series series = Charts.of(t, t.current().name() + ", " + names.of(t.current().sides()));
      if (chart && ledger.format == Sheet.Format.TABLE) {
        ledger.out().println();
        ledger.out().print(new TerminalChart(WIDTH, false).draw(series));
      }
      if (svg != null) {
        Files.createDirectories(svg);
        Path file = svg.resolve(t.current().id() + ".svg");
        Files.writeString(file, new SvgChart().draw(series), StandardCharsets.UTF_8);
      }
    }
  }
}
