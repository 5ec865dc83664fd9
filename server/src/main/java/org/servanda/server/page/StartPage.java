package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Documents;
import org.servanda.ledger.store.Query;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Deadlines;
import org.servanda.server.desk.Desk;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.picture.Picture;
import org.servanda.server.picture.WorldMap;

/** The first page: of an empty ledger an invitation, else what changed, is due or is contested. */
public final class StartPage {
  private static final int LATEST = 6;
  private static final int FEW = 7;
  private static final Kind[] NEWS = {
    Kind.AGREEMENT, Kind.COMMITMENT, Kind.ENGAGEMENT, Kind.FIGURE
  };

  private final Desk desk;
  private final Deadlines deadlines;
  private final WorldMap map;
  private final String example;

  public StartPage(Desk desk, Deadlines deadlines, WorldMap map) {
    this.desk = desk;
    this.deadlines = deadlines;
    this.map = map;
    try (InputStream in =
        Objects.requireNonNull(StartPage.class.getResourceAsStream("example.txt"))) {
      this.example = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Route> routes() {
    return List.of(Route.get("/", Right.READ, this::page));
  }

  private record Seen(List<Documents.Print> documents, List<Entry> news, List<Entry> contested) {}

  private Reply page(Exchange e, Visitor v) {
    Seen seen =
        desk.remember(
            "start",
            () ->
                desk.ask(
                    l ->
                        new Seen(
                            l.latest(LATEST),
                            l.whole(Query.of(NEWS).limit(FEW)),
                            l.whole(Query.of(Activity.matters()).contested(true).limit(FEW)))));
    if (seen.documents().isEmpty()) {
      return first(v);
    }
    boolean tone = e.query().text("colour").equals("tone");
    Picture world = PicturesPage.map(desk, map, tone);
    String file = tone ? "/picture/tone-map" : "/picture/map";
    Tag colours =
        tag("ul", "tabs")
            .with(
                tag("li").with(tab("/", "By activity", !tone)),
                tag("li").with(tab("/?colour=tone", "By tone", tone)));
    return Frame.of(v, "Start")
        .at("/")
        .feed("/changes.atom")
        .page(
            heading(1, "The ledger today"),
            tag("section", "panel")
                .with(
                    tag("div", "head-line").with(heading(2, "Who has to do with whom"), colours),
                    world.figure(file + ".svg", file + ".csv")),
            tag("div", "grid")
                .with(
                    panel("Changed", EntryList.of(seen.news()), "/search", "All entries"),
                    panel(
                        "Due next",
                        EntryList.promises(deadlines.ahead().stream().limit(FEW).toList()),
                        "/deadlines",
                        "All deadlines"),
                    panel(
                        "Overdue",
                        EntryList.promises(deadlines.passed().stream().limit(FEW).toList()),
                        "/deadlines",
                        "All deadlines"),
                    panel(
                        "Contested",
                        EntryList.of(seen.contested()),
                        v.may(Right.REVIEW) ? "/review" : "/search?contested=true",
                        v.may(Right.REVIEW) ? "To be reviewed" : "All"),
                    documents(seen.documents())));
  }

  private static Tag tab(String to, String words, boolean now) {
    Tag link = Tag.link(to, words);
    return now ? link.a("aria-current", "true") : link;
  }

  private static Html panel(String title, Html content, String to, String words) {
    return tag("section", "panel")
        .with(
            heading(2, title),
            content,
            tag("p", "end").with(Tag.link(to, words).a("aria-label", words + ": " + title)));
  }

  /** The invitation. */
  private Reply first(Visitor v) {
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
            tag("p").a("id", "example").flag("hidden", true).with(example));
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
