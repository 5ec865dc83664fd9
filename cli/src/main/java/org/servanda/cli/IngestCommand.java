package org.servanda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.servanda.cli.ledger.LedgerOptions;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Kept;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda ingest}: texts into a ledger. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Reads texts into a ledger; the same text again changes nothing.")
final class IngestCommand implements Callable<Integer> {
  /** Documents of one transaction, at most, and how long they may wait for it. */
  private static final int BATCH = 200;

  private static final long WAIT = 2_000_000_000L;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Mixin IntakeOptions intake = new IntakeOptions();

  @Mixin LedgerOptions options = new LedgerOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders and addresses, or - for standard input: text, JSON Lines, CSV, HTML, PDF, Word, feeds, mail, archives.")
  List<String> inputs = List.of();

  @Option(names = "--threads", description = "How many documents to read at a time.")
  int threads = Runtime.getRuntime().availableProcessors();

  private final List<Archive.Prepared> batch = new ArrayList<>();
  private final Map<Kept, Integer> counts = new EnumMap<>(Kept.class);
  private long kept = System.nanoTime();
  private int unread;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(System.err, System.console() != null);
    try (Ledger ledger = options.create()) {
      try (Pipeline pipeline =
          new Pipeline(
              lexicon.reader(),
              Math.max(1, threads),
              record -> {
                take(record, ledger);
                progress.step();
              },
              this::unread)) {
        intake.read(inputs, pipeline, this::unread);
        pipeline.finish();
      }
      keep(ledger);
      ledger.settle();
    }
    progress.end();
    err.printf(
        "%d added, %d unchanged, %d replaced, %d outdated, %d unread%n",
        count(Kept.ADDED),
        count(Kept.UNCHANGED),
        count(Kept.REPLACED),
        count(Kept.OUTDATED),
        unread);
    return unread == 0 ? Main.OK : Main.SOME_UNREAD;
  }

  private int count(Kept what) {
    return counts.getOrDefault(what, 0);
  }

  private void unread(Problem problem) {
    unread++;
    spec.commandLine().getErr().println("servanda: " + problem.where() + ": " + problem.what());
  }

  private void take(DocumentRecord record, Ledger ledger) {
    batch.add(ledger.prepare(record));
    if (batch.size() >= BATCH || System.nanoTime() - kept > WAIT) {
      keep(ledger);
    }
  }

  private void keep(Ledger ledger) {
    ledger
        .keep(batch, options.clock().instant())
        .forEach(what -> counts.merge(what, 1, Integer::sum));
    batch.clear();
    kept = System.nanoTime();
  }
}
