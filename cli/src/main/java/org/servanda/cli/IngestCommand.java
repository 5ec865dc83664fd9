package org.servanda.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.servanda.cli.ledger.LedgerOptions;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.store.Archive;
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
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Mixin IntakeOptions intake = new IntakeOptions();

  @Mixin LedgerOptions options = new LedgerOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders and addresses, or - for standard input: text, JSON Lines, CSV, HTML, PDF,"
              + " Word, feeds, mail, archives.")
  List<String> inputs = List.of();

  @Option(names = "--threads", description = "How many documents to read at a time.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--batch", hidden = true, description = "Documents of one transaction, at most.")
  int most = Batches.MOST;

  private int unread;

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(System.err, System.console() != null);
    String summary;
    try (Ledger ledger = options.create();
        Batches batches = new Batches(ledger, options.clock(), most)) {
      try (Pipeline<Archive.Prepared> pipeline =
          new Pipeline<>(
              lexicon.reader(),
              Math.max(1, threads),
              ledger::prepare,
              document -> {
                batches.take(document);
                progress.step();
              },
              this::unread)) {
        intake.read(inputs, pipeline, this::unread);
        pipeline.finish();
      }
      batches.settle();
      summary = batches.summary(unread);
    }
    progress.end();
    spec.commandLine().getErr().println(summary);
    return unread == 0 ? Main.OK : Main.SOME_UNREAD;
  }

  private void unread(Problem problem) {
    unread++;
    spec.commandLine().getErr().println("servanda: " + problem.where() + ": " + problem.what());
  }
}
