package org.servanda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.Intake;
import org.servanda.intake.Options;
import org.servanda.intake.source.Item;
import org.servanda.intake.source.Limits;
import org.servanda.intake.text.Mapping;
import org.servanda.intake.web.Destinations;
import org.servanda.intake.web.Fetcher.Manners;
import org.servanda.record.Problem;
import org.servanda.text.Document;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all commands that take documents in. */
final class IntakeOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(names = "--published", description = "Day of publication of texts that do not tell it.")
  @Nullable LocalDate published;

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN,...",
      description =
          "Which columns of CSV or fields of JSON hold what: text=body,published=date. Fields: id,"
              + " text, html, published, url, title, publisher, author, language.")
  @Nullable String map;

  @Option(
      names = "--full-pages",
      description = "Of feeds, fetch the pages of the entries where robots.txt allows.")
  boolean fullPages;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Longest time for one file, page or message; default 60.")
  int seconds = 60;

  @Option(
      names = "--allow-private",
      description = "Fetch also from this machine and from private networks.")
  boolean allowPrivate;

  @Option(names = "--user-agent", description = "What servanda calls itself when it fetches.")
  @Nullable String userAgent;

  /** How documents are taken in. */
  Options options() {
    Options o =
        Options.standard()
            .withLimits(
                Limits.of(
                    Runtime.getRuntime().maxMemory(), Duration.ofSeconds(Math.max(1, seconds))))
            .withFullPages(fullPages)
            .withMapping(mapping());
    if (allowPrivate) {
      o = o.withDestinations(Destinations.ANY);
    }
    String agent = userAgent;
    Manners m = o.manners();
    return agent == null
        ? o
        : o.withManners(new Manners(agent, m.time(), m.bytes(), m.redirects()));
  }

  private Mapping mapping() {
    String told = map;
    try {
      return told == null ? Mapping.NONE : Mapping.parse(told);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage());
    }
  }

  /**
   * Puts all documents of the inputs into a pipeline.
   *
   * @param unread told of each that cannot be read
   */
  void read(List<String> inputs, Pipeline<?> pipeline, Consumer<Problem> unread) {
    new Intake(options(), System.in).read(inputs, item -> take(item, pipeline, unread));
  }

  /** Puts a document into a pipeline; remarks on it go to standard error. */
  void take(Item item, Pipeline<?> pipeline, Consumer<Problem> unread) {
    Problem problem = item.problem();
    Document document = item.document();
    if (problem != null && (document == null || !document.isEnglish())) {
      unread.accept(problem);
    } else if (problem != null) {
      err().println("servanda: " + problem.where() + ": " + problem.what());
    }
    if (document == null) {
      return;
    }
    try {
      pipeline.read(document.published() == null ? document.withPublished(published) : document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
