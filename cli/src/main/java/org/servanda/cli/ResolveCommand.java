package org.servanda.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.servanda.Reader;
import org.servanda.intake.text.Days;
import org.servanda.intake.text.JsonLines;
import org.servanda.record.Notation;
import org.servanda.world.Entity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda resolve}: whom a bare phrase means on a day. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Says whom a phrase such as \"Polish foreign minister\" means on a day.")
final class ResolveCommand implements Callable<Integer> {
  /** Forms of output. */
  enum Format {
    TABLE,
    JSONL
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Parameters(
      paramLabel = "INPUT.jsonl",
      description = "Lines of {\"id\", \"actor\", \"date\"}, or - for standard input.")
  String input = "-";

  @Option(names = "--format", defaultValue = "jsonl", description = "jsonl (default) or table.")
  Format format = Format.JSONL;

  private int unread;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (!input.equals("-") && !Files.isReadable(Path.of(input))) {
      err.println("servanda: " + input + ": no such file, or it may not be opened");
      return Main.SOME_UNREAD;
    }
    Reader reader = lexicon.reader();
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
    try (InputStream in =
        input.equals("-")
            ? new BufferedInputStream(System.in)
            : Files.newInputStream(Path.of(input))) {
      new JsonLines(in, 1 << 20).read(line -> resolve(line, reader, json, out, err));
    }
    json.flush();
    out.flush();
    return unread == 0 ? Main.OK : Main.SOME_UNREAD;
  }

  private void resolve(
      JsonLines.Line line, Reader reader, JsonGenerator json, PrintWriter out, PrintWriter err) {
    String actor = line.fields().get("actor");
    if (line.wrong() != null || actor == null) {
      err.println(
          "servanda: "
              + input
              + ":"
              + line.number()
              + ": "
              + (line.wrong() != null ? line.wrong() : "the object has no \"actor\""));
      unread++;
      return;
    }
    Optional<Entity> found =
        reader.world().resolve(reader.language(), actor, Days.parse(line.fields().get("date")));
    try {
      if (format == Format.TABLE) {
        out.println(
            actor
                + "\t"
                + found.map(e -> e.country() + "\t" + e.sector() + "\t" + e.name()).orElse("?"));
        return;
      }
      json.writeStartObject();
      field(json, "id", line.fields().get("id"));
      if (found.isPresent()) {
        Entity e = found.get();
        field(json, "country", e.country());
        field(json, "sector", e.sector());
        field(json, "name", e.name());
        field(json, "role", e.role());
        field(json, "kind", Notation.name(e.kind()));
      }
      json.writeEndObject();
      json.flush();
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void field(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}
