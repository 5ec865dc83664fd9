package org.servanda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda read}: texts in, records out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads texts and prints what they state: who said, agreed, promised and did what.")
final class ReadCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Mixin IntakeOptions intake = new IntakeOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders and addresses, or - for standard input: text, JSON Lines, CSV, HTML, PDF,"
              + " Word, feeds, mail, archives.")
  List<String> inputs = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), json, jsonl, or a format of servanda export.")
  String format = "table";

  @Mixin ExportTarget target = new ExportTarget();

  @Option(
      names = "--evidence",
      description = "With each line of a table the passage it comes from.")
  boolean evidence;

  @Option(names = "--threads", description = "How many documents to read at a time.")
  int threads = Runtime.getRuntime().availableProcessors();

  private int unread;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(System.err, System.console() != null);
    Output output = output(out);
    try (Pipeline<DocumentRecord> pipeline =
        new Pipeline<>(
            lexicon.reader(),
            Math.max(1, threads),
            Function.identity(),
            record -> {
              output.write(record);
              progress.step();
            },
            problem -> unread(problem, err))) {
      intake.read(inputs, pipeline, problem -> unread(problem, err));
      pipeline.finish();
    }
    output.close();
    out.flush();
    progress.end();
    return unread == 0 ? Main.OK : Main.SOME_UNREAD;
  }

  private void unread(Problem problem, PrintWriter err) {
    unread++;
    err.println("servanda: " + problem.where() + ": " + problem.what());
  }

  private Output output(PrintWriter out) throws IOException {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "table" -> new Table(out, evidence);
      case "json" -> new JsonOutput(out, false);
      case "jsonl" -> new JsonOutput(out, true);
      default -> target.open(spec.commandLine(), ExportTarget.format(spec.commandLine(), format));
    };
  }
}
