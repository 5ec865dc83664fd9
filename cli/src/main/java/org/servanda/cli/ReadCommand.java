package org.servanda.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Json;
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
  /** Forms of output. */
  enum Format {
    TABLE,
    JSON,
    JSONL
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Mixin IntakeOptions intake = new IntakeOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders and addresses, or - for standard input: text, JSON Lines, CSV, HTML, PDF, Word, feeds, mail, archives.")
  List<String> inputs = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), json or jsonl.")
  Format format = Format.TABLE;

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
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    json.setRootValueSeparator(null);
    if (format == Format.JSON) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withRootSeparator((String) null));
      json.writeStartArray();
    }
    Table table = new Table(out, evidence);
    try (Pipeline pipeline =
        new Pipeline(
            lexicon.reader(),
            Math.max(1, threads),
            record -> {
              write(record, json, table, out);
              progress.step();
            },
            problem -> unread(problem, err))) {
      intake.read(inputs, pipeline, problem -> unread(problem, err));
      pipeline.finish();
    }
    if (format == Format.JSON) {
      json.writeEndArray();
      json.flush();
      out.println();
    }
    json.flush();
    out.flush();
    progress.end();
    return unread == 0 ? Main.OK : Main.SOME_UNREAD;
  }

  private void unread(Problem problem, PrintWriter err) {
    unread++;
    err.println("servanda: " + problem.where() + ": " + problem.what());
  }

  private void write(DocumentRecord record, JsonGenerator json, Table table, PrintWriter out)
      throws IOException {
    if (format == Format.TABLE) {
      table.write(record);
      return;
    }
    new Json(json).write(record);
    if (format == Format.JSONL) {
      json.flush();
      out.write('\n');
    }
  }
}
