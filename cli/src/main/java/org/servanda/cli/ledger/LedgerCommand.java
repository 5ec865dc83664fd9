package org.servanda.cli.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.account.Sides;
import org.servanda.ledger.account.Targets;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servanda ledger}: the account of a relation. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description =
        "The account of a relation: what was agreed, promised, reached, held, done and said.")
public final class LedgerCommand implements Callable<Integer> {
  private static final int FEW = 10;

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(
      arity = "1..2",
      paramLabel = "SIDE",
      description = "Country codes or names, or groups such as EU and C5.")
  List<String> sides = List.of();

  @Option(names = "--all", description = "All events and statements, not the latest ten.")
  boolean all;

  @Override
  public Integer call() {
    Query between = ledger.query().between(new Sides().of(sides));
    Sheet sheet = ledger.sheet();
    try (Ledger open = ledger.open()) {
      Rows rows = ledger.rows(open);
      List<Entry> kept = new ArrayList<>(whole(open, between, Kind.AGREEMENT, false));
      sheet.section(
          "Agreements",
          List.of("id", "status", "date", "type", "by", "name", "sources"),
          rows.of(kept));
      List<Entry> promised = whole(open, between, Kind.COMMITMENT, false);
      commitments(sheet, rows, promised);
      List<Entry> held = whole(open, between, Kind.ENGAGEMENT, false);
      sheet.section(
          "Engagements",
          List.of("id", "status", "date", "type", "by", "to", "people", "name"),
          rows.of(held));
      List<Entry> done = whole(open, between, Kind.EVENT, true);
      sheet.section(
          "Events",
          List.of("id", "date", "type", "by", "to", "status", "contested"),
          rows.of(done));
      List<Entry> said = whole(open, between, Kind.STATEMENT, true);
      sheet.section("Statements", List.of("id", "date", "by", "people", "name"), rows.of(said));
      counts(sheet, open, between, standings(rows.of(promised)));
      List.of(promised, held, done, said).forEach(kept::addAll);
      sources(sheet, kept);
    }
    sheet.end();
    return picocli.CommandLine.ExitCode.OK;
  }

  private List<Entry> whole(Ledger open, Query between, Kind kind, boolean many) {
    Query query = ledger.query(kind).between(between.between()).order(Query.Order.DATE);
    return open.whole(many && !all ? query.limit(FEW) : query);
  }

  private static void commitments(Sheet sheet, Rows rows, List<Entry> promised) {
    List<String> columns =
        List.of("id", "standing", "due", "by", "to", "sphere", "amount", "name", "contested");
    List<Entry> targets = promised.stream().filter(Targets::target).toList();
    List<Entry> others = promised.stream().filter(e -> !Targets.target(e)).toList();
    List<Map<String, Object>> sorted = new ArrayList<>(rows.of(others));
    sorted.sort(java.util.Comparator.comparing(r -> String.valueOf(r.get("standing"))));
    sheet.section("Commitments", columns, sorted);
    sheet.section("Targets", columns, rows.of(targets));
  }

  /** How many commitments stand how, in the order of the words. */
  private static Map<String, Integer> standings(List<Map<String, Object>> promised) {
    Map<String, Integer> counts = new TreeMap<>();
    promised.forEach(row -> counts.merge(String.valueOf(row.get("standing")), 1, Integer::sum));
    return counts;
  }

  private static void counts(
      Sheet sheet, Ledger open, Query between, Map<String, Integer> standings) {
    List<Map<String, Object>> counts = new ArrayList<>();
    open.count(between)
        .forEach(
            (kind, statuses) ->
                (kind == Kind.COMMITMENT ? standings : statuses)
                    .forEach(
                        (status, n) -> counts.add(row("kind", kind.label(), "status", status, n))));
    sheet.section("Counts", List.of("kind", "status", "count"), counts);
    List<Map<String, Object>> spheres = new ArrayList<>();
    open.spheres(between)
        .forEach((sphere, n) -> spheres.add(row("sphere", sphere, "status", "", n)));
    sheet.section("Spheres", List.of("sphere", "count"), spheres);
  }

  private static Map<String, Object> row(String a, String x, String b, String y, int count) {
    Map<String, Object> row = new LinkedHashMap<>();
    Rows.put(row, a, x);
    Rows.put(row, b, y);
    row.put("count", count);
    return row;
  }

  private static void sources(Sheet sheet, List<Entry> entries) {
    Set<String> sources = new LinkedHashSet<>();
    Set<String> outlets = new LinkedHashSet<>();
    for (Entry e : entries) {
      e.facts().forEach(f -> sources.add(f.origin().source()));
      outlets.addAll(e.outlets());
    }
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("count", sources.size());
    row.put("outlets", outlets.stream().sorted().toList());
    sheet.section("Sources", List.of("count", "outlets"), List.of(row));
  }
}
