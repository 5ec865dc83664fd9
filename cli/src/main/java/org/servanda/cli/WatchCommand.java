package org.servanda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.cli.ledger.LedgerOptions;
import org.servanda.intake.feed.Opml;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.watch.Watch;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.store.Archive;
import org.servanda.record.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda watch}: what feeds bring, into a ledger, until it is stopped. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Looks at feeds from time to time and reads what is new into a ledger.")
final class WatchCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Mixin IntakeOptions intake = new IntakeOptions();

  @Mixin LedgerOptions options = new LedgerOptions();

  @Parameters(
      paramLabel = "FEEDS.opml",
      description = "A list of feeds: OPML, or one address a line.")
  Path list = Path.of("");

  @Option(names = "--once", description = "Look once at the feeds that are due, then end.")
  boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "Time between two looks at a feed; default 15.")
  int minutes = 15;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Where it remembers what it has seen; default: the list's name with .state.")
  @Nullable Path state;

  private int unread;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Opml.Feed> feeds;
    try {
      feeds = Opml.read(Files.readAllBytes(list));
    } catch (Unreadable e) {
      spec.commandLine().getErr().println("servanda: " + list + ": " + e.getMessage());
      return Main.USAGE;
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("servanda: " + list + ": no such file, or it may not be opened");
      return Main.USAGE;
    }
    Path told = state;
    Path memory = told == null ? list.resolveSibling(list.getFileName() + ".state") : told;
    try (Ledger ledger = options.create();
        Batches batches = new Batches(ledger, options.clock(), Batches.MOST)) {
      try (Pipeline<Archive.Prepared> pipeline =
              new Pipeline<>(lexicon.reader(), 1, ledger::prepare, batches::take, this::unread);
          Watch watch =
              new Watch(
                  feeds,
                  memory,
                  Duration.ofMinutes(Math.max(1, minutes)),
                  intake.options(),
                  options.clock(),
                  item -> intake.take(item, pipeline, this::unread))) {
        while (true) {
          watch.round();
          pipeline.finish();
          batches.settle();
          watch.keep();
          if (once) {
            break;
          }
          Thread.sleep(Math.max(1000, watch.untilNext().toMillis()));
        }
      }
      spec.commandLine().getErr().println(batches.summary(unread));
    }
    return unread == 0 ? Main.OK : Main.SOME_UNREAD;
  }

  private void unread(Problem problem) {
    unread++;
    spec.commandLine().getErr().println("servanda: " + problem.where() + ": " + problem.what());
  }
}
