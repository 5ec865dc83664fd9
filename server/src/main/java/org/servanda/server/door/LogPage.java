package org.servanda.server.door;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import org.servanda.server.access.AuditLog;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;

/** Who changed what. */
public final class LogPage {
  private static final int SHOWN = 300;

  private final AuditLog log;

  public LogPage(AuditLog log) {
    this.log = log;
  }

  public List<Route> routes() {
    return List.of(Route.get("/log", Right.ADMIN, this::page));
  }

  private Reply page(Exchange e, Visitor v) {
    Tag body = tag("tbody");
    for (List<String> line : log.last(SHOWN)) {
      body.with(tag("tr").with(line.stream().map(c -> tag("td").with(c)).toList()));
    }
    Tag head =
        tag("tr")
            .with(
                tag("th").a("scope", "col").with("When"),
                tag("th").a("scope", "col").with("Who"),
                tag("th").a("scope", "col").with("What"));
    return Frame.of(v, "Log")
        .page(
            heading(1, "Log"),
            tag("section", "panel")
                .with(
                    tag("div", "scroll")
                        .a("tabindex", "0")
                        .a("role", "region")
                        .a("aria-label", "Log")
                        .with(tag("table").with(tag("thead").with(head), body))));
  }
}
