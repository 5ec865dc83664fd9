package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import java.util.Map;
import org.servanda.ledger.Ledger;
import org.servanda.record.Dateline;
import org.servanda.record.DocumentRecord;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Desk;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.part.Marked;

/** A text with all that was read from it. */
public final class DocumentPage {
  private final Desk desk;

  public DocumentPage(Desk desk) {
    this.desk = desk;
  }

  public List<Route> routes() {
    return List.of(Route.get("/document/{key}", Right.READ, this::page));
  }

  private record Seen(DocumentRecord document, Map<String, String> laid) {}

  private Reply page(Exchange e, Visitor v) {
    String key = e.at("key");
    Seen seen =
        desk.ask(
            ledger -> {
              DocumentRecord d = document(ledger, key);
              return new Seen(d, ledger.laid(key));
            });
    DocumentRecord d = seen.document();
    String title = d.title();
    String name = title == null ? Labels.shortened(d.text(), 80) : title;
    Marked marked = new Marked(d, id -> seen.laid().getOrDefault(id, ""));
    String kept = e.query().text("kept");
    return Frame.of(v, name)
        .page(
            Html.when(!kept.isEmpty(), tag("p", "notice").a("role", "status").with(said(kept))),
            heading(1, name),
            source(d),
            marked.columns(),
            tag("p", "small")
                .with(Tag.link(Link.to("api", "v1", "documents", key).toString(), "As JSON")));
  }

  private static DocumentRecord document(Ledger ledger, String key) {
    return ledger.document(key).orElseThrow(() -> Refusal.missing("no such document"));
  }

  private static String said(String kept) {
    return switch (kept) {
      case "added" -> "Kept in the ledger.";
      case "replaced" -> "Kept in the ledger, in the place of the older version.";
      case "unchanged" -> "It was in the ledger already; nothing changed.";
      case "outdated" -> "A newer version is in the ledger; this one was left out.";
      default -> "";
    };
  }

  private static Html source(DocumentRecord d) {
    Tag line = tag("p", "meta");
    String publisher = d.publisher();
    if (publisher != null) {
      line.with(tag("span").with(publisher));
    }
    line.with(tag("span").with(Labels.day(d.published())));
    Dateline dateline = d.dateline();
    if (dateline != null && dateline.place() != null) {
      String country = dateline.country();
      line.with(
          tag("span")
              .with(dateline.place() + (country == null ? "" : ", " + Labels.name(country))));
    }
    String url = d.url();
    if (url != null && url.startsWith("http")) {
      line.with(tag("a").a("href", url).a("rel", "noopener noreferrer").with(url));
    }
    return line;
  }
}
