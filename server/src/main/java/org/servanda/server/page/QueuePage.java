package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Reviews;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.part.ReviewForms;

/** What a person should look at: contested, unsure or perhaps told twice. By keys, if one likes. */
public final class QueuePage {
  private static final int SHOWN = 30;

  private final Reviews reviews;

  public QueuePage(Reviews reviews) {
    this.reviews = reviews;
  }

  public List<Route> routes() {
    return List.of(Route.get("/review", Right.REVIEW, this::page));
  }

  private Reply page(Exchange e, Visitor v) {
    List<Reviews.Doubt> doubts = reviews.doubts();
    Tag list = tag("ol", "plain queue");
    boolean first = true;
    for (Reviews.Doubt d : doubts.stream().limit(SHOWN).toList()) {
      list.with(line(d, v, first));
      first = false;
    }
    Html keys =
        tag("p", "small")
            .with(
                key("j"), Html.text(" next  "),
                key("k"), Html.text(" before  "),
                key("c"), Html.text(" confirm  "),
                key("r"), Html.text(" reject  "),
                key("m"), Html.text(" merge  "),
                key("o"), Html.text(" open"));
    return Frame.of(v, "Review")
        .at("/review")
        .page(
            heading(1, "To be reviewed"),
            tag("p", "quiet")
                .with(
                    doubts.size() > SHOWN
                        ? "%d of %d shown.".formatted(SHOWN, doubts.size())
                        : doubts.size() + " in all."),
            keys,
            tag("section", "panel")
                .with(doubts.isEmpty() ? tag("p").with("Nothing is in doubt.") : list));
  }

  private static Tag key(String key) {
    return tag("kbd").with(key);
  }

  private static Html line(Reviews.Doubt d, Visitor v, boolean first) {
    boolean twin = !d.other().id().equals(d.entry().id());
    return tag("li", first ? "now" : "")
        .a("tabindex", "-1")
        .with(
            tag("div", "entry-line")
                .with(
                    Labels.badge(d.entry().kind().label()),
                    Tag.link(
                            Link.to("entry", d.entry().id()).toString(), EntryList.title(d.entry()))
                        .a("class", "name"),
                    EntryList.status(d.entry())),
            EntryList.meta(d.entry()),
            tag("p", "small").with(Labels.sentence(d.why()) + (twin ? ":" : ".")),
            Html.when(
                twin,
                tag("p", "small")
                    .with(
                        Tag.link(
                            Link.to("entry", d.other().id()).toString(),
                            EntryList.title(d.other())))),
            new ReviewForms(v, d.entry()).quick(d.other()));
  }
}
