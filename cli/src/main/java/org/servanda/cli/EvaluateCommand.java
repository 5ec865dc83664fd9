package org.servanda.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONObjectException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.servanda.Reader;
import org.servanda.evaluation.Evaluation;
import org.servanda.intake.text.Days;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Json;
import org.servanda.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda evaluate}: how right the readers are on a user's own texts. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Reads the texts of a gold file and compares the records with those that the file has.")
final class EvaluateCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Parameters(
      paramLabel = "GOLD.jsonl",
      description = "One document record a line: its text, and the lists of records to compare.")
  Path gold = Path.of("");

  @Option(names = "--errors", description = "With each record that was missed or is not gold.")
  boolean errors;

  private int unread;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Evaluation evaluation =
        new Evaluation(
            line -> {
              if (errors) {
                out.println(line);
              }
            });
    Reader reader = lexicon.reader();
    try (BufferedReader lines = Files.newBufferedReader(gold)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(evaluation, reader, line, gold + ":" + number);
        }
      }
    } catch (NoSuchFileException e) {
      spec.commandLine().getErr().println("servanda: " + gold + ": no such file");
      return Main.USAGE;
    }
    out.print(evaluation.table());
    return unread == 0 ? Main.OK : Main.SOME_UNREAD;
  }

  private void add(Evaluation evaluation, Reader reader, String line, String where)
      throws IOException {
    Map<String, Object> wanted;
    try {
      wanted = JSON.std.mapFrom(line);
    } catch (JSONObjectException e) {
      unread(where, "not a JSON object");
      return;
    } catch (JsonProcessingException e) {
      unread(where, "not JSON: " + e.getOriginalMessage().replaceFirst(" \\(start marker.*", ""));
      return;
    }
    if (!(wanted.get("text") instanceof String text)) {
      unread(where, "the object has no \"text\"");
      return;
    }
    String id = wanted.get("id") instanceof String s ? s : where;
    String published = wanted.get("published") instanceof String s ? s : null;
    String title = wanted.get("title") instanceof String s ? s : null;
    Document d = new Document(id, text, Days.parse(published), null, title, null);
    evaluation.add(id, wanted, asMap(reader.read(d)));
  }

  private void unread(String where, String what) {
    unread++;
    spec.commandLine().getErr().println("servanda: " + where + ": " + what);
  }

  /** The record as a reader of its JSON sees it. */
  private static Map<String, Object> asMap(DocumentRecord record) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new Json(json).write(record);
    }
    return JSON.std.mapFrom(text.toString());
  }
}
