package org.servanda.server.door;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import org.servanda.server.access.AuditLog;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Sessions;
import org.servanda.server.access.Visitor;
import org.servanda.server.html.Form;
import org.servanda.server.html.Html;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;

/** Signing in and out. */
public final class SignInPage {
  private final Sessions sessions;
  private final AuditLog log;

  public SignInPage(Sessions sessions, AuditLog log) {
    this.sessions = sessions;
    this.log = log;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/login", null, (e, v) -> form(v, 200, "")),
        Route.post("/login", null, this::signIn),
        Route.post("/logout", Right.READ, this::signOut));
  }

  private static Reply form(Visitor v, int status, String wrong) {
    return Frame.of(v, "Sign in")
        .page(
            status,
            heading(1, "Sign in"),
            Html.when(
                !wrong.isEmpty(),
                tag("p", "notice bad").a("role", "alert").with(Labels.sentence(wrong) + ".")),
            tag("section", "panel")
                .with(
                    Form.post("/login", "")
                        .with(
                            tag("div", "row")
                                .with(
                                    Form.field(
                                        "Name",
                                        Form.input("text", "name", "")
                                            .a("autocomplete", "username")
                                            .flag("required", true)),
                                    Form.field(
                                        "Password",
                                        Form.input("password", "password", "")
                                            .a("autocomplete", "current-password")
                                            .flag("required", true)),
                                    Form.button("Sign in")))));
  }

  private Reply signIn(Exchange e, Visitor v) {
    try {
      String name = e.form().text("name");
      String secret = sessions.begin(name, e.form().text("password"), e.remote());
      log.add(name, "sign in");
      String cookie =
          Sessions.COOKIE + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=604800";
      boolean secure = e.secure() || e.header("X-Forwarded-Proto").orElse("").equals("https");
      return Reply.see("/").with("Set-Cookie", secure ? cookie + "; Secure" : cookie);
    } catch (Refusal r) {
      return form(v, r.status(), r.why());
    }
  }

  private Reply signOut(Exchange e, Visitor v) {
    e.cookie(Sessions.COOKIE).ifPresent(sessions::end);
    return Reply.see("/login")
        .with("Set-Cookie", Sessions.COOKIE + "=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
  }
}
