package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Desk;
import org.servanda.server.html.Html;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;

/** A person: offices, what was said, where he or she was. */
public final class PersonPage {
  private static final int MOST = 60;

  private final Desk desk;

  public PersonPage(Desk desk) {
    this.desk = desk;
  }

  public List<Route> routes() {
    return List.of(Route.get("/person/{name}", Right.READ, this::page));
  }

  private record Seen(List<Entry> offices, List<Entry> said, List<Entry> met) {}

  private Reply page(Exchange e, Visitor v) {
    String name = e.at("name");
    Seen seen =
        desk.remember(
            "person " + name,
            () ->
                desk.ask(
                    l ->
                        new Seen(
                            l.whole(Query.of(Kind.PERSON).person(name).limit(MOST)),
                            l.whole(
                                Query.of(Kind.STATEMENT)
                                    .person(name)
                                    .order(Query.Order.DATE)
                                    .limit(MOST)),
                            l.whole(
                                Query.of(Kind.ENGAGEMENT)
                                    .person(name)
                                    .order(Query.Order.DATE)
                                    .limit(MOST)))));
    if (seen.offices().isEmpty() && seen.said().isEmpty() && seen.met().isEmpty()) {
      throw Refusal.missing("nothing is known of a person of this name");
    }
    Tag offices = tag("dl", "fields");
    for (Entry o : seen.offices()) {
      offices.with(
          tag("dt").with(Labels.linked(o.parties().by())),
          tag("dd")
              .with(
                  (o.status().isEmpty() ? "office not told" : o.status())
                      + (o.last() == null ? "" : ", told last " + Labels.day(o.last()))));
    }
    return Frame.of(v, name)
        .page(
            heading(1, name),
            Html.when(
                !seen.offices().isEmpty(),
                tag("section", "panel").with(heading(2, "Offices"), offices)),
            tag("div", "grid")
                .with(
                    tag("section", "panel").with(heading(2, "Said"), EntryList.of(seen.said())),
                    tag("section", "panel")
                        .with(heading(2, "Met and visited"), EntryList.of(seen.met()))));
  }
}
