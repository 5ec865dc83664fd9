package org.servanda.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.Explanation;
import org.servanda.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda explain}: how a text was understood, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows how a text is understood: tokens, parse, clauses, mentions, and the lexicon lines that fired.")
final class ExplainCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "A sentence or two.")
  List<String> text = List.of();

  @Option(names = "--published", description = "Day that relative dates are counted from.")
  @Nullable LocalDate published;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Document d = Document.of("text", String.join(" ", text)).withPublished(published);
    out.print(Explanation.of(lexicon.reader(), d));
    out.flush();
    return Main.OK;
  }
}
