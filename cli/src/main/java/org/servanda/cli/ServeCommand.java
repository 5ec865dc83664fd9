package org.servanda.cli;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.servanda.server.Service;
import org.servanda.server.Settings;
import org.servanda.server.http.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code servanda serve}: the ledger in the browser, and as an API. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Opens the ledger in the browser, and to programs.",
      "On this machine its user needs no password; from elsewhere one signs in: see servanda account."
    })
final class ServeCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      defaultValue = "${env:SERVANDA_LEDGER:-servanda.db}",
      description = "A file, or jdbc:postgresql://...; begun where there is none.")
  String where = "servanda.db";

  @Option(names = "--bind", defaultValue = "127.0.0.1", description = "Address; default 127.0.0.1.")
  String bind = "127.0.0.1";

  @Option(names = "--port", defaultValue = "7722", description = "Port; default 7722, 0 for any.")
  int port = 7722;

  @Option(names = "--sign-in", description = "Ask for accounts on this machine too.")
  boolean signIn;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A name under which browsers know the server; others are turned away.")
  List<String> hosts = List.of();

  @Override
  public Integer call() throws Exception {
    Settings settings =
        new Settings(
            where,
            bind,
            port,
            System.getProperty("user.name", "user"),
            signIn,
            Set.copyOf(hosts),
            Limits.USUAL,
            Clock.systemDefaultZone(),
            this::say);
    try (Service service = Service.start(settings)) {
      String host = bind.indexOf(':') >= 0 && !bind.startsWith("[") ? "[" + bind + "]" : bind;
      say("http://" + host + ":" + service.port() + "/ (Ctrl+C ends it)");
      service.join();
    }
    return Main.OK;
  }

  private void say(String line) {
    spec.commandLine().getErr().println("servanda: " + line);
  }
}
