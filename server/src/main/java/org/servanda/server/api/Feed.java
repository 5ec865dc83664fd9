package org.servanda.server.api;

import java.time.LocalDate;
import java.util.List;
import org.servanda.ledger.chart.Markup;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Desk;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Labels;

/** What was told of last, as a feed (Atom, RFC 4287). */
public final class Feed {
  private static final int MOST = 50;

  private final Desk desk;

  public Feed(Desk desk) {
    this.desk = desk;
  }

  public List<Route> routes() {
    return List.of(Route.get("/changes.atom", Right.READ, this::feed));
  }

  private Reply feed(Exchange e, Visitor v) {
    List<Entry> latest =
        desk.remember(
            "feed",
            () ->
                desk.ask(
                    l ->
                        l.whole(
                            Query.of(Kind.AGREEMENT, Kind.COMMITMENT, Kind.ENGAGEMENT, Kind.FIGURE)
                                .limit(MOST))));
    String base = (e.secure() ? "https://" : "http://") + e.host();
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(out, "title", "Servanda: changes of the ledger");
    element(out, "id", "urn:servanda:changes");
    element(out, "updated", latest.isEmpty() ? "1970-01-01T00:00:00Z" : updated(latest.get(0)));
    link(out, "self", base + "/changes.atom");
    link(out, "alternate", base + "/");
    out.append("<author>");
    element(out, "name", "Servanda");
    out.append("</author>\n");
    for (Entry x : latest) {
      out.append("<entry>\n");
      element(out, "title", Labels.kind(x.kind().label()) + ": " + EntryList.title(x));
      element(out, "id", "urn:servanda:entry:" + x.id() + ":" + updated(x));
      element(out, "updated", updated(x));
      link(out, "alternate", base + "/entry/" + x.id());
      element(
          out, "summary", Labels.between(x.parties().by(), x.parties().to()) + " · " + x.status());
      out.append("</entry>\n");
    }
    return Reply.text(
        200, "application/atom+xml;charset=utf-8", out.append("</feed>\n").toString());
  }

  private static String updated(Entry e) {
    LocalDate last = e.last();
    return (last == null ? "1970-01-01" : last.toString()) + "T00:00:00Z";
  }

  private static void element(StringBuilder out, String name, String text) {
    out.append('<').append(name).append('>').append(Markup.escape(text));
    out.append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder out, String rel, String href) {
    out.append("<link rel=\"")
        .append(rel)
        .append("\" href=\"")
        .append(Markup.escape(href))
        .append("\"/>\n");
  }
}
