package org.servanda.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;

/**
 * Who visits, where accounts are needed: by the cookie of a session or by a token. Sessions are
 * held in memory alone: after a restart one signs in again.
 */
public final class Sessions implements Guard.Doorman {
  /** Name of the cookie. */
  public static final String COOKIE = "servanda";

  private static final Duration IDLE = Duration.ofHours(8);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final int MOST = 10_000;
  private static final int TRIES = 5;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final AccountFile accounts;
  private final Clock clock;
  private final Map<String, Session> sessions = bounded();
  private final Map<String, Tries> tries = bounded();

  private record Session(String account, String proof, Instant begun, Instant seen) {}

  private record Tries(int failed, Instant last) {}

  public Sessions(AccountFile accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  private static <T> Map<String, T> bounded() {
    return new LinkedHashMap<>(64, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > MOST;
      }
    };
  }

  @Override
  public Visitor of(Exchange e) {
    Optional<String> header = e.header("Authorization");
    if (header.isPresent()) {
      return bearer(header.get());
    }
    return e.cookie(COOKIE).map(this::session).orElse(Visitor.STRANGER);
  }

  private Visitor bearer(String header) {
    if (!header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      throw new Refusal(401, "the token is sent as Authorization: Bearer TOKEN");
    }
    Token token =
        accounts
            .token(header.substring(7).strip())
            .orElseThrow(() -> new Refusal(401, "the token is unknown or has expired"));
    Account account =
        accounts
            .account(token.account())
            .orElseThrow(() -> new Refusal(401, "the token is of an account that is gone"));
    Set<Right> rights = new java.util.HashSet<>(account.role().rights());
    rights.retainAll(token.scopes());
    return new Visitor(account.name(), rights, "", false);
  }

  private synchronized Visitor session(String cookie) {
    String key = Passwords.digest(cookie);
    Session s = sessions.get(key);
    Instant now = clock.instant();
    if (s == null || s.seen().plus(IDLE).isBefore(now) || s.begun().plus(LONGEST).isBefore(now)) {
      sessions.remove(key);
      return Visitor.STRANGER;
    }
    Account a = accounts.account(s.account()).orElse(null);
    if (a == null) {
      sessions.remove(key);
      return Visitor.STRANGER;
    }
    sessions.put(key, new Session(s.account(), s.proof(), s.begun(), now));
    return new Visitor(a.name(), a.role().rights(), s.proof(), false);
  }

  /** Begins a session; gives its secret. Too many tries in a row are refused for a while. */
  public String begin(String name, String password, String remote) {
    pause(name);
    pause(remote);
    Account a = accounts.signIn(name, password).orElse(null);
    if (a == null) {
      failed(name);
      failed(remote);
      throw new Refusal(401, "name or password is wrong");
    }
    String secret = accounts.secret();
    synchronized (this) {
      tries.remove(name);
      Instant now = clock.instant();
      sessions.put(Passwords.digest(secret), new Session(a.name(), accounts.secret(), now, now));
    }
    return secret;
  }

  private synchronized void pause(String who) {
    Tries t = tries.get(who);
    if (t != null && t.failed() >= TRIES && t.last().plus(PAUSE).isAfter(clock.instant())) {
      throw new Refusal(429, "too many tries; wait a minute");
    }
  }

  private synchronized void failed(String who) {
    Tries t = tries.get(who);
    boolean fresh = t == null || t.last().plus(PAUSE).isBefore(clock.instant());
    tries.put(who, new Tries(fresh || t == null ? 1 : t.failed() + 1, clock.instant()));
  }

  /** Ends a session. */
  public synchronized void end(String cookie) {
    sessions.remove(Passwords.digest(cookie));
  }

  /** Ends all sessions of an account. */
  public synchronized void endAll(String account) {
    sessions.values().removeIf(s -> s.account().equals(account));
  }
}
