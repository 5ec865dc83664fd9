package org.servanda.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.servanda.Reader;
import org.servanda.record.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --lexicon} of the commands that read. */
final class OwnLexicon {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of your own frames, classes and tables, laid over the built-in ones.")
  @Nullable Path folder;

  /** The reader that the option asks for; names the lines that it could not read. */
  Reader reader() {
    if (folder == null) {
      return Reader.create();
    }
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "--lexicon " + folder + ": no such folder");
    }
    try {
      Reader reader = Reader.create(folder);
      for (Problem p : reader.problems()) {
        spec.commandLine().getErr().println("servanda: " + p.where() + ": " + p.what());
      }
      return reader;
    } catch (UncheckedIOException e) {
      String why = "--lexicon " + folder + ": " + e.getMessage();
      throw new ParameterException(spec.commandLine(), why, e);
    }
  }
}
