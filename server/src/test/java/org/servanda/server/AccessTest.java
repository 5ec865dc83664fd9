package org.servanda.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.ledger.LedgerException;
import org.servanda.server.access.AccountFile;
import org.servanda.server.access.Right;
import org.servanda.server.access.Role;
import org.servanda.server.http.Limits;

/** Who may do what, where one signs in. */
@NullUnmarked // what tests look up is there
class AccessTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir static Path folder;
  private static Served served;
  private static AccountFile accounts;
  private static final Map<String, String> cookies = new LinkedHashMap<>();

  @BeforeAll
  static void start() throws Exception {
    accounts =
        new AccountFile(Settings.accounts(folder.resolve("ledger.db").toString()), Served.clock());
    accounts.put("rita", Role.READER, PASSWORD);
    accounts.put("ana", Role.ANALYST, PASSWORD);
    accounts.put("adam", Role.ADMIN, PASSWORD);
    served = Served.signIn(folder);
    for (String name : List.of("rita", "ana", "adam")) {
      cookies.put(name, signIn(name, PASSWORD));
    }
    String proof = served.proof("Cookie", cookies.get("ana"));
    for (String story : Served.stories()) {
      HttpResponse<String> r =
          served.json("/api/v1/documents", story, "Cookie", cookies.get("ana"), "X-Proof", proof);
      assertEquals(201, r.statusCode(), r.body());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    served.close();
  }

  private static String signIn(String name, String password) throws Exception {
    HttpResponse<String> r =
        served.post(
            "/login",
            "application/x-www-form-urlencoded",
            "name=" + name + "&password=" + password.replace(" ", "+"));
    String cookie = r.headers().firstValue("Set-Cookie").orElse("");
    if (!cookie.isEmpty()) {
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    }
    return cookie.replaceAll(";.*", "");
  }

  private static String entry() throws Exception {
    String body =
        served.get("/api/v1/entries?kind=commitment&size=1", "Cookie", cookies.get("rita")).body();
    return body.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
  }

  /** An action: how it is asked for, and who may do it. */
  private record Action(String name, Right right, Ask ask) {
    interface Ask {
      int status(String... headers) throws Exception;
    }
  }

  private static List<Action> actions() throws Exception {
    String id = entry();
    return List.of(
        new Action("start page", Right.READ, h -> served.get("/", h).statusCode()),
        new Action("search", Right.READ, h -> served.get("/api/v1/entries", h).statusCode()),
        new Action(
            "read a text",
            Right.READ,
            h -> served.json("/api/v1/read", "{\"text\":\"A.\"}", h).statusCode()),
        new Action(
            "export", Right.READ, h -> served.get("/api/v1/export/figures.csv", h).statusCode()),
        new Action("page to add", Right.ADD, h -> served.get("/add", h).statusCode()),
        new Action(
            "add",
            Right.ADD,
            h ->
                served
                    .json("/api/v1/documents", "{\"text\":\"Chile and Peru held talks.\"}", h)
                    .statusCode()),
        new Action("review queue", Right.REVIEW, h -> served.get("/review", h).statusCode()),
        new Action(
            "decide",
            Right.REVIEW,
            h ->
                served
                    .json(
                        "/api/v1/entries/" + id + "/decisions",
                        "{\"verb\":\"annotate\",\"note\":\"n\"}",
                        h)
                    .statusCode()),
        new Action("log", Right.ADMIN, h -> served.get("/log", h).statusCode()));
  }

  @Test
  void eachRoleDoesWhatItMayAndNothingElse() throws Exception {
    for (Role role : Role.values()) {
      String name = Map.of(Role.READER, "rita", Role.ANALYST, "ana", Role.ADMIN, "adam").get(role);
      String cookie = cookies.get(name);
      String proof = served.proof("Cookie", cookie);
      for (Action a : actions()) {
        int status = a.ask().status("Cookie", cookie, "X-Proof", proof);
        boolean allowed = role.rights().contains(a.right());
        assertEquals(
            allowed, status == 200 || status == 201, role + ": " + a.name() + " gave " + status);
        assertTrue(allowed || status == 403, role + ": " + a.name() + " gave " + status);
      }
    }
    for (Action a : actions()) {
      int status = a.ask().status();
      assertTrue(status == 401 || status == 303, "a stranger: " + a.name() + " gave " + status);
    }
  }

  @Test
  void aTokenDoesWhatItsScopesSayAndItsAccountMay() throws Exception {
    for (Set<Right> scopes :
        List.of(Set.of(Right.READ), Set.of(Right.ADD), Set.of(Right.READ, Right.REVIEW))) {
      String token = accounts.issue("ana", scopes, Duration.ofDays(1));
      for (Action a : actions()) {
        int status = a.ask().status("Authorization", "Bearer " + token);
        assertEquals(
            scopes.contains(a.right()),
            status == 200 || status == 201,
            scopes + ": " + a.name() + " gave " + status);
      }
    }
    String over = accounts.issue("rita", Set.of(Right.READ, Right.ADD), Duration.ofDays(1));
    assertEquals(
        403,
        served
            .json("/api/v1/documents", "{\"text\":\"A.\"}", "Authorization", "Bearer " + over)
            .statusCode());
  }

  @Test
  void forgedAndExpiredTokensAreRefused() throws Exception {
    String good = accounts.issue("ana", Set.of(Right.READ), Duration.ofDays(1));
    assertEquals(
        200, served.get("/api/v1/entries", "Authorization", "Bearer " + good).statusCode());
    for (String bad :
        List.of(good + "x", good.substring(1), "servanda_" + "A".repeat(43), "", "null")) {
      assertEquals(
          401, served.get("/api/v1/entries", "Authorization", "Bearer " + bad).statusCode(), bad);
    }
    assertEquals(401, served.get("/api/v1/entries", "Authorization", "Basic YTpi").statusCode());
    AccountFile past =
        new AccountFile(
            Settings.accounts(served.ledger().toString()),
            Clock.fixed(Served.NOW.minus(Duration.ofDays(10)), ZoneOffset.UTC));
    String expired = past.issue("ana", Set.of(Right.READ), Duration.ofDays(1));
    assertEquals(
        401, served.get("/api/v1/entries", "Authorization", "Bearer " + expired).statusCode());
    assertEquals(401, served.get("/api/v1/entries", "Cookie", "servanda=forged").statusCode());
  }

  @Test
  void formsOfOthersAreRefused() throws Exception {
    String cookie = cookies.get("ana");
    String type = "application/x-www-form-urlencoded";
    String proof = served.proof("Cookie", cookie);
    assertEquals(
        403, served.post("/add", type, "text=Chile+and+Peru+met.", "Cookie", cookie).statusCode());
    assertEquals(
        403, served.post("/add", type, "text=A&_proof=guessed", "Cookie", cookie).statusCode());
    String other = served.proof("Cookie", cookies.get("adam"));
    assertEquals(
        403, served.post("/add", type, "text=A&_proof=" + other, "Cookie", cookie).statusCode());
    assertEquals(
        403,
        served
            .post(
                "/add",
                type,
                "text=A&_proof=" + proof,
                "Cookie",
                cookie,
                "Origin",
                "https://evil.example")
            .statusCode());
    assertEquals(
        403,
        served
            .post(
                "/add",
                type,
                "text=A&_proof=" + proof,
                "Cookie",
                cookie,
                "Sec-Fetch-Site",
                "cross-site")
            .statusCode());
    assertEquals(
        403, served.json("/api/v1/documents", "{\"text\":\"A.\"}", "Cookie", cookie).statusCode());
    assertEquals(
        303,
        served
            .post(
                "/add",
                type,
                "text=Chile+and+Peru+met.&_proof=" + proof,
                "Cookie",
                cookie,
                "Origin",
                served.base())
            .statusCode());
  }

  @Test
  void tooManyTriesAreRefused() throws Exception {
    Path other = Files.createTempDirectory(folder, "tries");
    AccountFile file =
        new AccountFile(Settings.accounts(other.resolve("ledger.db").toString()), Served.clock());
    file.put("eve", Role.READER, PASSWORD);
    try (Served s = Served.signIn(other)) {
      String type = "application/x-www-form-urlencoded";
      for (int i = 0; i < 5; i++) {
        assertEquals(401, s.post("/login", type, "name=eve&password=wrong" + i).statusCode());
      }
      assertEquals(
          429,
          s.post("/login", type, "name=eve&password=" + PASSWORD.replace(" ", "+")).statusCode());
    }
  }

  @Test
  void everyChangeIsInTheLog() throws Exception {
    String log = served.get("/log", "Cookie", cookies.get("adam")).body();
    assertTrue(log.contains("add d-"), log);
    assertTrue(log.contains("ana"), log);
    assertTrue(log.contains("sign in"), log);
  }

  @Test
  void passwordsAndTokensAreNowhereKept() throws Exception {
    String token = accounts.issue("ana", Set.of(Right.READ), Duration.ofDays(1));
    String file = Files.readString(Settings.accounts(served.ledger().toString()));
    assertFalse(file.contains(PASSWORD));
    assertFalse(file.contains(token));
    assertTrue(file.contains("$argon2id$"));
  }

  @Test
  void nobodyIsServedFromElsewhereWithoutAccounts() {
    Settings open =
        new Settings(
            folder.resolve("none.db").toString(),
            "0.0.0.0",
            0,
            "x",
            false,
            Set.of(),
            Limits.USUAL,
            Served.clock(),
            x -> {});
    assertThrows(LedgerException.class, () -> Service.start(open));
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    String cookie = signIn("rita", PASSWORD);
    assertEquals(200, served.get("/search", "Cookie", cookie).statusCode());
    served.form("/logout", "x=y", "Cookie", cookie);
    assertEquals(303, served.get("/search", "Cookie", cookie).statusCode());
  }
}
