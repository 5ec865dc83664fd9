package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import java.util.Set;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Query;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Promise;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Board;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.part.TargetChart;

/** What there is between two sides, or on one: its commitments, targets, agreements and voices. */
public final class RelationPage {
  private static final int PROMISES = 120;
  private static final int FEW = 12;
  private static final List<List<String>> TABS =
      List.of(
          List.of("", "Overview"),
          List.of("timeline", "Timeline"),
          List.of("commitments", "Commitments"),
          List.of("targets", "Targets"),
          List.of("agreements", "Agreements"),
          List.of("engagements", "Engagements"),
          List.of("voices", "Voices"));

  private final Desk desk;
  private final Accounts accounts;
  private final TimelinePart timeline;
  private final OverviewPart overview;

  public RelationPage(Desk desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
    this.timeline = new TimelinePart(desk);
    this.overview = new OverviewPart(desk, accounts);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/relation/{a}", Right.READ, (e, v) -> page(e, v, List.of(e.at("a")))),
        Route.get(
            "/relation/{a}/{b}", Right.READ, (e, v) -> page(e, v, List.of(e.at("a"), e.at("b")))));
  }

  private Reply page(Exchange e, Visitor v, List<String> sides) {
    List<Set<String>> between = sides.stream().map(accounts::codes).toList();
    String title = Labels.names(sides.stream().map(accounts::name).toList());
    String tab = e.query().text("tab");
    String path =
        Link.to("relation", sides.get(0))
            + (sides.size() > 1 ? Link.to(sides.get(1)).toString() : "");
    if (e.partial() && tab.equals("timeline")) {
      return Reply.page(200, timeline.list(e, between, path).html());
    }
    Html content =
        switch (tab) {
          case "timeline" -> timeline.all(e, between, path);
          case "commitments" -> commitments(between);
          case "targets" -> targets(between);
          case "agreements" -> entries(between, Kind.AGREEMENT, "Agreements");
          case "engagements" -> entries(between, Kind.ENGAGEMENT, "Engagements");
          case "voices" -> voices(between);
          default -> overview.of(sides, between, path);
        };
    Tag tabs = tag("ul", "tabs");
    for (List<String> t : TABS) {
      Tag link = Tag.link(t.get(0).isEmpty() ? path : path + "?tab=" + t.get(0), t.get(1));
      if (t.get(0).equals(tab)) {
        link.a("aria-current", "page");
      }
      tabs.with(tag("li").with(link));
    }
    Link brief =
        Link.to("brief").and("a", sides.get(0)).and("b", sides.size() > 1 ? sides.get(1) : "");
    return Frame.of(v, title)
        .at("/relations")
        .page(
            tag("div", "head-line")
                .with(
                    heading(1, title),
                    Tag.link(brief.toString(), "Background note").a("class", "button plain")),
            tag("nav").a("aria-label", "Parts of the relation").with(tabs),
            content);
  }

  private static Tag panel(String title, Html content) {
    return tag("section", "panel").with(heading(2, title), content);
  }

  private Html commitments(List<Set<String>> between) {
    Query query =
        Query.of(Kind.COMMITMENT).between(between).order(Query.Order.NEWS).limit(PROMISES);
    List<Promise> all =
        desk.remember(
            "board " + between, () -> desk.ask(l -> accounts.promises(l, query, desk.today())));
    return panel("Commitments by how they stand", Board.of(all));
  }

  private Html targets(List<Set<String>> between) {
    List<Target> all =
        desk.remember(
            "targets " + between, () -> desk.ask(l -> accounts.targets(l, between, desk.today())));
    if (all.isEmpty()) {
      return panel("Targets", tag("p", "quiet").with("No target was set so far."));
    }
    return Html.all(
        all.stream()
            .limit(FEW)
            .map(
                t ->
                    tag("section", "panel")
                        .with(
                            tag("h2")
                                .with(
                                    Tag.link(
                                        Link.to("entry", t.current().id()).toString(),
                                        Labels.sentence(Labels.shortened(t.current().name(), 90)))),
                            TargetChart.of(t)))
            .toList());
  }

  private Html entries(List<Set<String>> between, Kind kind, String title) {
    Query query = Query.of(kind).between(between).order(Query.Order.DATE).limit(PROMISES);
    return panel(
        title, EntryList.of(desk.remember(title + between, () -> desk.ask(l -> l.whole(query)))));
  }

  private Html voices(List<Set<String>> between) {
    Query said = Query.of(Kind.STATEMENT).between(between);
    List<Activity.Count> speakers =
        desk.remember(
            "speakers " + between,
            () -> desk.ask(l -> l.activity(a -> a.speakers(said.limit(30)))));
    List<Entry> latest =
        desk.remember(
            "said " + between,
            () -> desk.ask(l -> l.whole(said.order(Query.Order.DATE).limit(40))));
    Tag body = tag("tbody");
    for (Activity.Count c : speakers) {
      body.with(
          tag("tr")
              .with(
                  tag("td").with(Tag.link(Link.to("person", c.what()).toString(), c.what())),
                  tag("td")
                      .with(
                          Labels.names(
                              c.beside().isEmpty() ? List.of() : List.of(c.beside().split(",")))),
                  tag("td", "num").with(String.valueOf(c.number()))));
    }
    Tag head =
        tag("tr")
            .with(
                tag("th").a("scope", "col").with("Speaker"),
                tag("th").a("scope", "col").with("For"),
                tag("th", "num").a("scope", "col").with("Statements"));
    return tag("div", "grid")
        .with(
            panel(
                "Who speaks",
                tag("div", "scroll")
                    .a("tabindex", "0")
                    .a("role", "region")
                    .a("aria-label", "Who speaks")
                    .with(tag("table").with(tag("thead").with(head), body))),
            panel("Statements", EntryList.of(latest)));
  }
}
