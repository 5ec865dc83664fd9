package org.servanda.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.LedgerException;
import org.servanda.server.Settings;
import org.servanda.server.access.AccountFile;
import org.servanda.server.access.Right;
import org.servanda.server.access.Role;
import org.servanda.server.access.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code servanda account}: who may sign in to the server of a ledger. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description = {
      "Accounts of servanda serve: add (or change), remove, list; token, revoke.",
      "A password is asked for, or read from standard input; it is kept as a hash beside the ledger."
    })
final class AccountCommand implements Callable<Integer> {
  /** What can be done. */
  enum Action {
    ADD,
    REMOVE,
    LIST,
    TOKEN,
    REVOKE
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", description = "add, remove, list, token or revoke.")
  Action action = Action.LIST;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "Name of the account.")
  @Nullable String name;

  @Option(
      names = "--role",
      defaultValue = "reader",
      description = "reader (default), analyst or admin.")
  String role = "reader";

  @Option(names = "--scope", split = ",", description = "Of a token: read (default), add, review.")
  List<String> scopes = List.of("read");

  @Option(
      names = "--days",
      defaultValue = "90",
      description = "Of a token: how long it lasts; default 90.")
  int days = 90;

  @Option(names = "--id", description = "Of revoke: the token.")
  String id = "";

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      defaultValue = "${env:SERVANDA_LEDGER:-servanda.db}",
      description = "The ledger whose accounts they are; default servanda.db.")
  String where = "servanda.db";

  @Override
  public Integer call() throws IOException {
    AccountFile accounts = new AccountFile(Settings.accounts(where), Clock.systemUTC());
    PrintWriter out = spec.commandLine().getOut();
    switch (action) {
      case ADD -> accounts.put(named(), wanted(), password());
      case REMOVE -> accounts.remove(named());
      case LIST ->
          accounts
              .accounts()
              .forEach(
                  a -> {
                    out.println(a.name() + "  " + a.role().label());
                    accounts.tokens(a.name()).forEach(t -> out.println("  " + line(t)));
                  });
      case TOKEN -> out.println(accounts.issue(named(), rights(), Duration.ofDays(days)));
      case REVOKE -> accounts.revoke(named(), id);
    }
    return Main.OK;
  }

  private static String line(Token t) {
    return "token %s  %s  until %s"
        .formatted(
            t.id(),
            t.scopes().stream().map(Right::label).sorted().collect(Collectors.joining(",")),
            t.expires());
  }

  private String named() {
    if (name == null) {
      throw new LedgerException("which account? Its name is missing");
    }
    return name;
  }

  private Role wanted() {
    return Role.of(role).orElseThrow(() -> new LedgerException("no such role: " + role));
  }

  private Set<Right> rights() {
    return scopes.stream()
        .map(s -> Right.of(s).orElseThrow(() -> new LedgerException("no such scope: " + s)))
        .collect(Collectors.toSet());
  }

  private static String password() throws IOException {
    Console console = System.console();
    if (console != null) {
      char[] typed = console.readPassword("Password: ");
      char[] again = console.readPassword("Again: ");
      if (typed == null || again == null || !String.valueOf(typed).equals(String.valueOf(again))) {
        throw new LedgerException("the passwords are not the same");
      }
      return String.valueOf(typed);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    return line == null ? "" : line;
  }
}
