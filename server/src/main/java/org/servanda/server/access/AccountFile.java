package org.servanda.server.access;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.LedgerException;

/**
 * Accounts and tokens, in one file that its owner alone may read. It is read again whenever it has
 * changed, so that the command line and a server that runs see the same.
 */
public final class AccountFile {
  private static final int LONGEST_NAME = 60;

  private final Path file;
  private final Clock clock;
  private final Passwords passwords = new Passwords();
  private final Map<String, Account> accounts = new TreeMap<>();
  private final Map<String, Token> tokens = new TreeMap<>();
  private String read = "";

  public AccountFile(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Whether there is any account. */
  public synchronized boolean empty() {
    load();
    return accounts.isEmpty();
  }

  /** All accounts by name. */
  public synchronized List<Account> accounts() {
    load();
    return List.copyOf(accounts.values());
  }

  /** An account by its name. */
  public synchronized Optional<Account> account(String name) {
    load();
    return Optional.ofNullable(accounts.get(name));
  }

  /** Adds an account, or gives it another role and password. */
  public synchronized void put(String name, Role role, String password) {
    Passwords.check(password);
    if (name.isBlank() || name.length() > LONGEST_NAME || !name.matches("[\\p{L}\\p{N}._@ -]+")) {
      throw new LedgerException("a name has letters, digits, . _ @ - and at most 60 characters");
    }
    load();
    accounts.put(name, new Account(name, role, passwords.hash(password)));
    save();
  }

  /** Removes an account with its tokens. */
  public synchronized void remove(String name) {
    load();
    if (accounts.remove(name) == null) {
      throw new LedgerException(name + ": no such account");
    }
    tokens.values().removeIf(t -> t.account().equals(name));
    save();
  }

  /** Whether it is the password of the account; takes as long where there is no such account. */
  public Optional<Account> signIn(String name, String password) {
    Account a = account(name).orElse(null);
    boolean right =
        a == null ? passwords.nobody(password) : passwords.matches(password, a.password());
    return right ? Optional.ofNullable(a) : Optional.empty();
  }

  /** Makes a token; what is given back is shown once and nowhere kept. */
  public synchronized String issue(String account, Set<Right> scopes, Duration life) {
    load();
    if (!accounts.containsKey(account)) {
      throw new LedgerException(account + ": no such account");
    }
    String secret = "servanda_" + passwords.secret();
    String id = Passwords.digest(secret).substring(0, 10);
    tokens.put(
        id, new Token(id, account, Passwords.digest(secret), scopes, clock.instant().plus(life)));
    save();
    return secret;
  }

  /** The tokens of an account. */
  public synchronized List<Token> tokens(String account) {
    load();
    return tokens.values().stream().filter(t -> t.account().equals(account)).toList();
  }

  /** Takes a token of an account back. */
  public synchronized void revoke(String account, String id) {
    load();
    Token t = tokens.get(id);
    if (t == null || !t.account().equals(account)) {
      throw new LedgerException(id + ": no such token");
    }
    tokens.remove(id);
    save();
  }

  /** The token that a program shows, unless it has expired. */
  public synchronized Optional<Token> token(String secret) {
    load();
    String hash = Passwords.digest(secret);
    Token t = tokens.get(hash.substring(0, 10));
    boolean good = t != null && t.hash().equals(hash) && clock.instant().isBefore(t.expires());
    return good ? Optional.ofNullable(t) : Optional.empty();
  }

  /** A secret for a session. */
  String secret() {
    return passwords.secret();
  }

  private void load() {
    try {
      String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
      if (text.equals(read)) {
        return;
      }
      accounts.clear();
      tokens.clear();
      if (!text.isBlank()) {
        Map<String, Object> all = JSON.std.mapFrom(text);
        objects(all.get("accounts")).forEach(a -> accounts.put(field(a, "name"), account(a)));
        objects(all.get("tokens")).forEach(t -> tokens.put(field(t, "id"), token(t)));
      }
      read = text;
    } catch (IOException | RuntimeException e) {
      throw new LedgerException(file + ": not a file of accounts: " + e.getMessage(), e);
    }
  }

  private static Account account(Map<?, ?> fields) {
    return new Account(
        field(fields, "name"),
        Role.of(field(fields, "role")).orElseThrow(),
        field(fields, "password"));
  }

  private static Token token(Map<?, ?> fields) {
    Set<Right> scopes =
        List.of(field(fields, "scopes").split(",")).stream()
            .map(s -> Right.of(s).orElseThrow())
            .collect(Collectors.toSet());
    return new Token(
        field(fields, "id"),
        field(fields, "account"),
        field(fields, "hash"),
        scopes,
        Instant.parse(field(fields, "expires")));
  }

  private static List<Map<?, ?>> objects(@Nullable Object list) {
    List<Map<?, ?>> all = new ArrayList<>();
    if (list instanceof List<?> l) {
      l.forEach(o -> all.add((Map<?, ?>) o));
    }
    return all;
  }

  private static String field(Map<?, ?> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name).toString();
  }

  private void save() {
    List<Map<String, Object>> a = new ArrayList<>();
    accounts
        .values()
        .forEach(
            x ->
                a.add(
                    Map.of("name", x.name(), "role", x.role().label(), "password", x.password())));
    List<Map<String, Object>> t = new ArrayList<>();
    for (Token x : tokens.values()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("id", x.id());
      fields.put("account", x.account());
      fields.put("hash", x.hash());
      fields.put(
          "scopes",
          x.scopes().stream().map(Right::label).sorted().collect(Collectors.joining(",")));
      fields.put("expires", x.expires().toString());
      t.add(fields);
    }
    try {
      String text =
          JSON.std
              .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
              .asString(Map.of("accounts", a, "tokens", t));
      Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of("."));
      Path next = Files.createTempFile(folder, ".accounts", null);
      if (Files.getFileStore(next).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-------"));
      }
      Files.writeString(next, text, StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      read = text;
    } catch (IOException e) {
      throw new LedgerException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
