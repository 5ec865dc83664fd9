package org.servanda.cli.ledger;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that all commands on a ledger have. */
public final class LedgerOptions {
  private static final int WIDTH = 120;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      defaultValue = "${env:SERVANDA_LEDGER:-servanda.db}",
      description =
          "A file, or jdbc:postgresql://...; default: the environment's SERVANDA_LEDGER, else servanda.db.")
  String where = "servanda.db";

  @Option(names = "--format", defaultValue = "table", description = "table (default), json or csv.")
  Sheet.Format format = Sheet.Format.TABLE;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day for which the question is asked: only what was published by then counts; default today.")
  @Nullable LocalDate day;

  private final Clock clock = Clock.systemDefaultZone();

  /** The ledger, which must exist. */
  Ledger open() {
    return Ledger.open(where);
  }

  /** A query as of the day that is asked for. */
  Query query(Kind... kinds) {
    return Query.of(kinds).asOf(asOf());
  }

  /** The ledger, begun where there is none. */
  public Ledger create() {
    return Ledger.create(where);
  }

  /** The day that the question is asked for. */
  LocalDate asOf() {
    return day == null ? LocalDate.now(clock) : Objects.requireNonNull(day);
  }

  /** The clock of decisions and ingests. */
  public Clock clock() {
    return clock;
  }

  Rows rows(Ledger open) {
    return open.rows(asOf());
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  Sheet sheet() {
    String columns = System.getenv("COLUMNS");
    boolean told = columns != null && columns.matches("[1-9][0-9]{1,4}");
    return new Sheet(
        out(), format, told ? Integer.parseInt(Objects.requireNonNull(columns)) : WIDTH);
  }
}
