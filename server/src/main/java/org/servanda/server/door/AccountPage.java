package org.servanda.server.door;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servanda.server.access.AccountFile;
import org.servanda.server.access.AuditLog;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Token;
import org.servanda.server.access.Visitor;
import org.servanda.server.html.Form;
import org.servanda.server.html.Html;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;

/** One's own account: rights and tokens. */
public final class AccountPage {
  private static final int LONGEST_DAYS = 365;
  private static final List<Right> SCOPES = List.of(Right.READ, Right.ADD, Right.REVIEW);

  private final AccountFile accounts;
  private final AuditLog log;

  public AccountPage(AccountFile accounts, AuditLog log) {
    this.accounts = accounts;
    this.log = log;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/account", Right.READ, (e, v) -> page(v, "")),
        Route.post("/account/tokens", Right.READ, this::issue),
        Route.post("/account/tokens/{id}", Right.READ, this::revoke));
  }

  private Reply page(Visitor v, String secret) {
    List<Html> all = new ArrayList<>();
    all.add(heading(1, v.name()));
    String rights =
        v.rights().stream().map(Right::label).sorted().collect(Collectors.joining(", "));
    all.add(tag("p").with("Rights: " + rights + "."));
    if (!secret.isEmpty()) {
      all.add(
          tag("div", "notice")
              .a("role", "status")
              .with(
                  tag("p").with("The token, shown this once:"),
                  tag("pre").a("tabindex", "0").with(tag("code").with(secret))));
    }
    Tag list = tag("ul", "plain");
    for (Token t : accounts.tokens(v.name())) {
      String scopes =
          t.scopes().stream().map(Right::label).sorted().collect(Collectors.joining(", "));
      list.with(
          tag("li")
              .with(
                  tag("div", "entry-line")
                      .with(
                          tag("code").with(t.id()),
                          tag("span").with(scopes),
                          tag("span", "quiet")
                              .with("until " + t.expires().toString().substring(0, 10))),
                  tag("div", "actions")
                      .with(
                          Form.post("/account/tokens/" + t.id(), v.proof())
                              .with(
                                  tag("button", "danger")
                                      .a("type", "submit")
                                      .a("aria-label", "Take back " + t.id())
                                      .with("Take back")))));
    }
    all.add(tag("section", "panel").with(heading(2, "Tokens"), list, make(v)));
    if (v.may(Right.ADMIN)) {
      all.add(tag("p").with(Tag.link("/log", "Log of all changes")));
    }
    return Frame.of(v, "Account").page(all.toArray(Html[]::new));
  }

  private static Html make(Visitor v) {
    Tag scopes = tag("fieldset").with(tag("legend").with("It may"));
    for (Right r : SCOPES) {
      if (v.may(r)) {
        scopes.with(
            tag("label", "check")
                .with(Form.input("checkbox", "scope", r.label()), tag("span").with(r.label())));
      }
    }
    return Form.post("/account/tokens", v.proof())
        .with(
            scopes,
            tag("div", "row")
                .with(
                    Form.field(
                        "Days",
                        Form.input("number", "days", "90").a("min", 1).a("max", LONGEST_DAYS)),
                    Form.button("Make a token")));
  }

  private Reply issue(Exchange e, Visitor v) {
    if (v.proof().isEmpty()) {
      throw new Refusal(403, "a token cannot make another");
    }
    Set<Right> scopes = new HashSet<>();
    for (String s : e.form().all("scope")) {
      Right right =
          Right.of(s)
              .filter(SCOPES::contains)
              .orElseThrow(() -> Refusal.wrong("no such scope: " + s));
      if (!v.may(right)) {
        throw new Refusal(403, "a token has no more rights than its account");
      }
      scopes.add(right);
    }
    if (scopes.isEmpty()) {
      throw new Refusal(422, "say what the token may do");
    }
    int days = e.form().number("days", 90, 1, LONGEST_DAYS);
    String secret = accounts.issue(v.name(), scopes, Duration.ofDays(days));
    log.add(
        v.name(),
        "token " + scopes.stream().map(Right::label).sorted().toList() + " for " + days + " days");
    return page(v, secret);
  }

  private Reply revoke(Exchange e, Visitor v) {
    accounts.revoke(v.name(), e.at("id"));
    log.add(v.name(), "token taken back " + e.at("id"));
    return Reply.see("/account");
  }
}
