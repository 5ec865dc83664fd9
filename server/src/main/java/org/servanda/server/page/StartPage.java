package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import org.servanda.ledger.store.Documents;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Desk;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;

/** The first page: of an empty ledger an invitation, else what changed, is due or is contested. */
public final class StartPage {
  private static final int LATEST = 8;

  private final Desk desk;

  public StartPage(Desk desk) {
    this.desk = desk;
  }

  public List<Route> routes() {
    return List.of(Route.get("/", Right.READ, this::page));
  }

  private Reply page(Exchange e, Visitor v) {
    List<Documents.Print> latest = desk.ask(l -> l.latest(LATEST));
    if (latest.isEmpty()) {
      return first(v);
    }
    return Frame.of(v, "Start")
        .at("/")
        .feed("/changes.atom")
        .page(heading(1, "Ledger"), documents(latest));
  }

  /** The invitation. */
  private static Reply first(Visitor v) {
    return Frame.of(v, "Welcome")
        .at("/")
        .page(
            heading(1, "The ledger is empty"),
            tag("p", "lead")
                .with(
                    "Paste a news story on relations between states. Who said what, what was agreed, promised and"
                        + " measured is read as you type, and each record shows the sentence that it comes from."
                        + " Nothing is kept until you say so."),
            tag("section", "panel")
                .with(
                    AddPage.paste(v, v.may(Right.ADD)),
                    tag("p")
                        .with(
                            tag("button", "plain")
                                .a("type", "button")
                                .a("data-example", "example")
                                .a("data-into", "story")
                                .with("Try the example"))),
            tag("div").a("id", "seen").a("aria-live", "polite"),
            tag("p").a("id", "example").flag("hidden", true).with(Example.TEXT));
  }

  private static Html documents(List<Documents.Print> latest) {
    Tag list = tag("ul", "plain");
    for (Documents.Print p : latest) {
      String title = p.title();
      String outlet = p.outlet();
      list.with(
          tag("li")
              .with(
                  Tag.link(
                      Link.to("document", p.key()).toString(), title == null ? p.key() : title),
                  tag("div", "meta")
                      .with(
                          tag("span").with(outlet == null ? "" : outlet),
                          tag("span").with(Labels.day(p.published())))));
    }
    return tag("section", "panel").with(heading(2, "Latest documents"), list);
  }
}
