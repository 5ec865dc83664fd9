package org.servanda.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs reading, ingest into a ledger that is thrown away, and questions to it, in one process: what
 * they load is what the launcher archives, so that every command starts fast.
 */
@Command(name = "warm-up", hidden = true, description = "Loads what commands use.")
final class WarmUpCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STORY", description = "A text to read.")
  String story = "";

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("servanda");
    String ledger = folder.resolve("ledger.db").toString();
    try {
      run("read", story);
      run("read", story, "--format", "json");
      run("ingest", story, "--ledger", ledger);
      for (List<String> question : questions(folder)) {
        run(Stream.concat(question.stream(), Stream.of("--ledger", ledger)).toArray(String[]::new));
      }
    } finally {
      remove(folder);
    }
    return Main.OK;
  }

  private static List<List<String>> questions(Path folder) {
    return List.of(
        List.of("ledger", "ZAF"),
        List.of("ledger", "ZAF", "--format", "json"),
        List.of("timeline", "EU", "--format", "csv"),
        List.of("commitments", "--overdue"),
        List.of("targets"),
        List.of("deliveries"),
        List.of("search", "trade"),
        List.of("since", "2000-01-01"),
        List.of("due", "--ics", "-"),
        List.of("review", "list"),
        List.of("review", "export", "-"),
        List.of("brief", "ZAF", "GHA"),
        List.of(
            "brief",
            "ZAF",
            "GHA",
            "--format",
            "pdf",
            "-o",
            folder.resolve("brief.pdf").toString()));
  }

  /** What a command says is of no interest, nor whether it finds anything. */
  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(nowhere, nowhere, args);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              f -> {
                try {
                  Files.deleteIfExists(f);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
