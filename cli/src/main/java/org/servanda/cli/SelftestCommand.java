package org.servanda.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.servanda.Examples;
import org.servanda.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda selftest}: runs the examples that ship with the readers. */
@Command(
    name = "selftest",
    mixinStandardHelpOptions = true,
    description =
        "Reads the examples that ship with each reader, or those of your own lexicon, and reports what comes out wrong.")
final class SelftestCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin OwnLexicon lexicon = new OwnLexicon();

  @Parameters(
      arity = "0..*",
      paramLabel = "KIND",
      description =
          "statement, event, figure, commitment, agreement, engagement, sphere; all if none is named.")
  List<String> kinds = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<String> chosen = kinds.isEmpty() ? Examples.KINDS : kinds;
    for (String kind : chosen) {
      if (!Examples.KINDS.contains(kind)) {
        spec.commandLine().getErr().println("servanda: no kind of record is called " + kind);
        return Main.USAGE;
      }
    }
    Reader reader = lexicon.reader();
    int wrong = 0;
    for (String kind : chosen) {
      List<Examples.Example> examples = Examples.of(kind, lexicon.folder);
      int right = 0;
      for (Examples.Example e : examples) {
        List<String> faults = e.faults(reader);
        right += faults.isEmpty() ? 1 : 0;
        faults.forEach(out::println);
      }
      wrong += examples.size() - right;
      out.printf("%-12s %4d examples, %d right%n", kind, examples.size(), right);
    }
    out.flush();
    return wrong == 0 ? Main.OK : Main.SOME_UNREAD;
  }
}
