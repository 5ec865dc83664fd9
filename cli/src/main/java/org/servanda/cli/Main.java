package org.servanda.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.servanda.cli.ledger.BriefCommand;
import org.servanda.cli.ledger.CommitmentsCommand;
import org.servanda.cli.ledger.DeliveriesCommand;
import org.servanda.cli.ledger.DueCommand;
import org.servanda.cli.ledger.ExportCommand;
import org.servanda.cli.ledger.LedgerCommand;
import org.servanda.cli.ledger.MergeCommand;
import org.servanda.cli.ledger.ReviewCommand;
import org.servanda.cli.ledger.SearchCommand;
import org.servanda.cli.ledger.ShowCommand;
import org.servanda.cli.ledger.SinceCommand;
import org.servanda.cli.ledger.TargetsCommand;
import org.servanda.cli.ledger.TimelineCommand;
import org.servanda.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code servanda}. */
@Command(
    name = "servanda",
    description = "Reads what states say to and promise each other, and keeps the ledger.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      ReadCommand.class,
      ExplainCommand.class,
      ResolveCommand.class,
      SelftestCommand.class,
      ServeCommand.class,
      AccountCommand.class,
      EvaluateCommand.class,
      IngestCommand.class,
      WatchCommand.class,
      MergeCommand.class,
      LedgerCommand.class,
      TimelineCommand.class,
      CommitmentsCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      SinceCommand.class,
      DueCommand.class,
      TargetsCommand.class,
      DeliveriesCommand.class,
      BriefCommand.class,
      ExportCommand.class,
      ReviewCommand.class,
      WarmUpCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {
  /** All documents were read. */
  static final int OK = 0;

  /** Some documents could not be read. */
  static final int SOME_UNREAD = 1;

  /** Arguments that cannot be used. */
  static final int USAGE = 2;

  @Spec CommandSpec spec = CommandSpec.create();

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    System.exit(run(out, System.err, args));
  }

  /** Runs a command; gives the exit status. */
  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(out, false, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, commandLine, parsed) -> {
          if (e instanceof LedgerException) {
            commandLine.getErr().println("servanda: " + e.getMessage());
            return USAGE;
          }
          commandLine.getErr().println("servanda: " + e);
          return SOME_UNREAD;
        });
    int status = line.execute(args);
    line.getOut().flush();
    return status;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? See servanda --help.");
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"servanda " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
