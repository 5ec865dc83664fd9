package org.servanda.cli.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.cli.ExportTarget;
import org.servanda.cli.Progress;
import org.servanda.export.Format;
import org.servanda.export.kept.Kept;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Sides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda export}: a ledger in other people's formats. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes a ledger as csv, parquet, gdelt, mentions, gkg, plover, icews, ftm, jsonld, graphml, ical, bibtex, country-day or dyad-month.")
public final class ExportCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FORMAT", description = "The format.")
  String format = "";

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "SIDE",
      description = "Only entries of one side, or between two: codes, names or groups.")
  List<String> sides = List.of();

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      defaultValue = "${env:SERVANDA_LEDGER:-servanda.db}",
      description = "A file, or jdbc:postgresql://...; default servanda.db.")
  String where = "servanda.db";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day for which it is asked how commitments stand; default today.")
  @Nullable LocalDate asOf;

  @Mixin ExportTarget target = new ExportTarget();

  @Override
  public Integer call() throws IOException {
    Format wanted = ExportTarget.format(spec.commandLine(), format);
    List<Set<String>> between = new Sides().of(sides);
    LocalDate day = asOf == null ? LocalDate.now() : asOf;
    Progress progress = new Progress(System.err, System.console() != null, "exported");
    try (Ledger ledger = Ledger.open(where);
        ExportTarget.Opened opened = target.open(spec.commandLine(), wanted)) {
      new Kept(ledger, between, day, progress::step).feed(opened.exporter());
    }
    spec.commandLine().getOut().flush();
    progress.end();
    return picocli.CommandLine.ExitCode.OK;
  }
}
