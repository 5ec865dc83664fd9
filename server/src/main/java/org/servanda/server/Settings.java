package org.servanda.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.servanda.server.http.Limits;

/**
 * How a ledger is served.
 *
 * @param ledger a file, or {@code jdbc:postgresql://...}
 * @param bind address to listen on
 * @param port 0 for any that is free
 * @param user name of this machine's user, who needs no password where no accounts are asked for
 * @param signIn whether accounts are asked for on this machine too; elsewhere they always are
 * @param hosts names under which the server is known, beside those of this machine
 * @param log told of faults
 */
public record Settings(
    String ledger,
    String bind,
    int port,
    String user,
    boolean signIn,
    Set<String> hosts,
    Limits limits,
    Clock clock,
    Consumer<String> log) {
  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  public Settings {
    hosts = Set.copyOf(hosts);
  }

  /** This machine's own ledger, for its user alone. */
  public static Settings local(String ledger, int port, Clock clock, Consumer<String> log) {
    return new Settings(
        ledger,
        "127.0.0.1",
        port,
        System.getProperty("user.name", "user"),
        false,
        Set.of(),
        Limits.USUAL,
        clock,
        log);
  }

  /** Whether only this machine can reach it. */
  boolean here() {
    return HERE.contains(bind);
  }

  /** Where accounts of a ledger are kept. */
  public static Path accounts(String ledger) {
    return beside(ledger, "accounts.json");
  }

  /** Where changes are written down. */
  static Path audit(String ledger) {
    return beside(ledger, "audit.jsonl");
  }

  private static Path beside(String ledger, String what) {
    return Path.of(ledger.startsWith("jdbc:") ? "servanda." + what : ledger + "." + what);
  }
}
