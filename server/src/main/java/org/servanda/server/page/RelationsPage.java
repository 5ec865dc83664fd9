package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import java.util.Locale;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Query;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Desk;
import org.servanda.server.html.Form;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.picture.Network;

/** All relations, those most told of first, and their network. */
public final class RelationsPage {
  private static final int MOST = 60;

  private final Desk desk;
  private final Accounts accounts;

  public RelationsPage(Desk desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  public List<Route> routes() {
    return List.of(Route.get("/relations", Right.READ, this::page));
  }

  /** Pairs by how much is told between them. */
  static List<Activity.Count> pairs(Desk desk) {
    return desk.remember(
        "pairs",
        () -> desk.ask(l -> l.activity(a -> a.pairs(Query.of(Activity.matters()).limit(MOST)))));
  }

  private Reply page(Exchange e, Visitor v) {
    String a = e.query().text("a");
    String b = e.query().text("b");
    if (!a.isEmpty()) {
      accounts.codes(a);
      return Reply.see(Link.to("relation", a) + (b.isEmpty() ? "" : Link.to(b).toString()));
    }
    List<Activity.Count> pairs = pairs(desk);
    Tag body = tag("tbody");
    for (Activity.Count p : pairs) {
      Double tone = p.tone();
      body.with(
          tag("tr")
              .with(
                  tag("td")
                      .with(
                          Tag.link(
                              Link.to("relation", p.what(), p.beside()).toString(),
                              Labels.names(List.of(p.what(), p.beside())))),
                  tag("td", "num").with(String.format(Locale.ROOT, "%,d", p.number())),
                  tag("td", "num")
                      .with(tone == null ? "" : String.format(Locale.ROOT, "%+.1f", tone))));
    }
    Tag head =
        tag("tr")
            .with(
                tag("th").a("scope", "col").with("Between"),
                tag("th", "num").a("scope", "col").with("Entries"),
                tag("th", "num").a("scope", "col").with("Tone of events"));
    Html form =
        Form.get("/relations")
            .with(
                tag("div", "row")
                    .with(
                        Form.field(
                            "A state, organisation or group",
                            Form.input("text", "a", "").flag("required", true)),
                        Form.field("and another", Form.input("text", "b", "")),
                        Form.button("Open")));
    return Frame.of(v, "Relations")
        .at("/relations")
        .page(
            heading(1, "Relations"),
            tag("section", "panel").with(form),
            tag("div", "grid")
                .with(
                    tag("section", "panel")
                        .with(
                            heading(2, "Most told of"),
                            pairs.isEmpty()
                                ? tag("p", "quiet").with("Nothing so far.")
                                : tag("table").with(tag("thead").with(head), body)),
                    Html.when(
                        !pairs.isEmpty(),
                        tag("section", "panel")
                            .with(
                                heading(2, "Network"),
                                Network.draw(pairs)
                                    .figure("/picture/network.svg", "/picture/network.csv")))));
  }
}
