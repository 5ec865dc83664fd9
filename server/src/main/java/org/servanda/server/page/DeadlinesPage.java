package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Deadlines;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Frame;

/** What is due, and what is overdue. */
public final class DeadlinesPage {
  private final Deadlines deadlines;

  public DeadlinesPage(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/deadlines", Right.READ, this::page),
        Route.get("/deadlines.ics", Right.READ, this::calendar));
  }

  private Reply page(Exchange e, Visitor v) {
    return Frame.of(v, "Deadlines")
        .at("/deadlines")
        .page(
            tag("div", "head-line")
                .with(
                    heading(1, "Deadlines"),
                    Tag.link("/deadlines.ics", "As a calendar").a("class", "button plain")),
            tag("div", "grid")
                .with(
                    tag("section", "panel")
                        .with(heading(2, "Due"), EntryList.promises(deadlines.ahead())),
                    tag("section", "panel")
                        .with(heading(2, "Overdue"), EntryList.promises(deadlines.passed()))));
  }

  private Reply calendar(Exchange e, Visitor v) {
    return Reply.text(200, "text/calendar;charset=utf-8", deadlines.calendar()).as("deadlines.ics");
  }
}
