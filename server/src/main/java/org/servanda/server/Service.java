package org.servanda.server;

import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.servanda.ledger.LedgerException;
import org.servanda.server.access.AccountFile;
import org.servanda.server.access.AuditLog;
import org.servanda.server.access.Guard;
import org.servanda.server.access.Hosts;
import org.servanda.server.access.Role;
import org.servanda.server.access.Route;
import org.servanda.server.access.Sessions;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Readings;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.http.WebServer;
import org.servanda.server.page.FaultPage;

/** The front door: a ledger served until it is closed. */
public final class Service implements AutoCloseable {
  private final Desk desk;
  private final WebServer web;
  private final Guard guard;

  private Service(Desk desk, WebServer web, Guard guard) {
    this.desk = desk;
    this.web = web;
    this.guard = guard;
  }

  /**
   * Starts to serve; the models of the reading are loaded beside.
   *
   * @throws LedgerException if the ledger cannot be opened, or nobody could sign in
   */
  public static Service start(Settings settings) throws Exception {
    return start(settings, Readings.begin());
  }

  static Service start(Settings settings, Readings readings) throws Exception {
    AccountFile accounts = new AccountFile(Settings.accounts(settings.ledger()), settings.clock());
    boolean signIn = settings.signIn() || !settings.here();
    if (signIn && accounts.empty()) {
      throw new LedgerException(
          "%s can be reached from elsewhere, and there are no accounts: servanda account add NAME --role admin"
              .formatted(settings.bind()));
    }
    AuditLog log = new AuditLog(Settings.audit(settings.ledger()), settings.clock());
    Desk desk = Desk.open(settings.ledger(), settings.clock(), log::add);
    try {
      Sessions sessions = new Sessions(accounts, settings.clock());
      Parts parts = new Parts(desk, readings, log);
      Guard guard =
          signIn
              ? new Guard(parts.with(accounts, sessions), sessions, hosts(settings))
              : new Guard(parts.routes(), user(settings), Hosts.local());
      WebServer web =
          WebServer.start(
              new InetSocketAddress(settings.bind(), settings.port()),
              settings.limits(),
              e -> answer(guard, e, settings));
      return new Service(desk, web, guard);
    } catch (Exception e) {
      desk.close();
      throw e;
    }
  }

  private static Hosts hosts(Settings settings) {
    return settings.here() || !settings.hosts().isEmpty()
        ? Hosts.named(settings.hosts().isEmpty() ? java.util.Set.of("localhost") : settings.hosts())
        : Hosts.named(java.util.Set.of());
  }

  /** The one user of this machine. */
  private static Guard.Doorman user(Settings settings) {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    String proof = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Visitor local = new Visitor(settings.user(), Role.ADMIN.rights(), proof, true);
    return e -> local;
  }

  private static Reply answer(Guard guard, Exchange e, Settings settings) {
    try {
      return guard.answer(e);
    } catch (RuntimeException x) {
      Throwable cause = x instanceof CompletionException && x.getCause() != null ? x.getCause() : x;
      if (cause instanceof Refusal r) {
        return r.status() == 401 && !e.path().startsWith("/api/v1") && !e.changes()
            ? Reply.see("/login")
            : FaultPage.of(e, r);
      }
      if (cause instanceof LedgerException) {
        return FaultPage.of(e, new Refusal(422, String.valueOf(cause.getMessage())));
      }
      settings.log().accept(e.method() + " " + e.path() + ": " + cause);
      return FaultPage.of(e, new Refusal(500, "a fault of the program; it was written to its log"));
    }
  }

  /** All that can be asked for. */
  List<Route> routes() {
    return guard.routes();
  }

  /** The port that it listens on. */
  public int port() {
    return web.port();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    web.join();
  }

  @Override
  public void close() throws Exception {
    web.close();
    desk.close();
  }
}
