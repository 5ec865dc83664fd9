package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Kept;
import org.servanda.record.DocumentRecord;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Readings;
import org.servanda.server.desk.Sources;
import org.servanda.server.html.Form;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Fields;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.part.Marked;
import org.servanda.text.Document;

/** Texts in: pasted, as files, or from the web; what is read is seen before it is kept. */
public final class AddPage {
  private final Desk desk;
  private final Readings readings;
  private final Sources sources;

  public AddPage(Desk desk, Readings readings, Sources sources) {
    this.desk = desk;
    this.readings = readings;
    this.sources = sources;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/add", Right.ADD, this::form),
        Route.post("/add", Right.ADD, this::add),
        Route.post("/add/files", Right.ADD, this::files),
        Route.post("/add/address", Right.ADD, this::address),
        Route.post("/look", Right.READ, this::look));
  }

  private Reply form(Exchange e, Visitor v) {
    Html web =
        sources.web()
            ? tag("section", "panel")
                .with(
                    heading(2, "From the web"),
                    Form.post("/add/address", v.proof())
                        .with(
                            tag("div", "row")
                                .with(
                                    Form.field(
                                        "Address of a story or feed",
                                        Form.input("url", "url", "").flag("required", true)),
                                    Form.button("Fetch and keep"))))
            : Html.NONE;
    return Frame.of(v, "Add")
        .at("/add")
        .page(
            heading(1, "Add to the ledger"),
            tag("section", "panel").with(heading(2, "Paste a story"), paste(v, true)),
            tag("div").a("id", "seen").a("aria-live", "polite"),
            tag("div", "grid")
                .with(
                    tag("section", "panel")
                        .with(
                            heading(2, "Files"),
                            tag("p", "quiet").with(sources.accepts()),
                            Form.post("/add/files", v.proof())
                                .a("enctype", "multipart/form-data")
                                .with(
                                    tag("div", "row")
                                        .with(
                                            Form.field(
                                                "Choose files",
                                                tag("input")
                                                    .a("type", "file")
                                                    .a("name", "file")
                                                    .flag("multiple", true)
                                                    .flag("required", true)),
                                            Form.button("Read and keep")))),
                    web));
  }

  /** The form to paste a story, read as it is typed. */
  static Html paste(Visitor v, boolean keep) {
    Tag area =
        tag("textarea")
            .a("name", "text")
            .a("id", "story")
            .a("required", "")
            .a("hx-post", "/look")
            .a("hx-trigger", "input changed delay:600ms")
            .a("hx-target", "#seen")
            .a("hx-include", "closest form")
            .a("hx-indicator", "#working")
            .a("spellcheck", "false");
    return Form.post(keep ? "/add" : "/look", v.proof())
        .with(
            Form.field("Text of the story", area),
            tag("div", "row")
                .with(
                    Form.field("Published", Form.input("date", "published", "")),
                    Form.field("Title", Form.input("text", "title", "")),
                    Form.field("Publisher", Form.input("text", "publisher", "")),
                    Form.field("Address", Form.input("url", "url", ""))),
            tag("div", "row")
                .with(
                    Html.when(keep, Form.button("Keep in the ledger")),
                    tag("button", keep ? "plain" : "")
                        .a("type", "submit")
                        .a("formaction", "/look")
                        .with("Only look"),
                    tag("span", "htmx-indicator quiet").a("id", "working").with("reading …")));
  }

  /** What is read from a text, without keeping it. */
  private Reply look(Exchange e, Visitor v) {
    Fields form = e.form();
    if (!form.has("text")) {
      return Reply.page(200, "");
    }
    Html seen;
    try {
      DocumentRecord read = readings.read(document(form));
      seen = new Marked(read, id -> "").columns();
    } catch (Refusal r) {
      seen = tag("p", "notice bad").with(Labels.sentence(r.why()) + ".");
    }
    return e.partial()
        ? Reply.page(200, seen.html())
        : Frame.of(v, "Read").page(heading(1, "What is read"), seen);
  }

  private static Document document(Fields form) {
    return Readings.document(
        form.text("text"),
        form.text("published"),
        form.text("url"),
        form.text("title"),
        form.text("publisher"));
  }

  private Reply add(Exchange e, Visitor v) {
    DocumentRecord read = readings.read(document(e.form()));
    Kept kept = desk.keep(v.name(), List.of(read)).get(0);
    return Reply.see(
        Link.to("document", Archive.key(read)).and("kept", Labels.word(kept)).toString());
  }

  private Reply files(Exchange e, Visitor v) {
    if (e.uploads().isEmpty()) {
      throw new Refusal(422, "no file was chosen, or it is empty");
    }
    return kept(v, sources.files(e.uploads()));
  }

  private Reply address(Exchange e, Visitor v) {
    return kept(v, sources.address(e.form().text("url")));
  }

  private Reply kept(Visitor v, Sources.Found found) {
    List<DocumentRecord> read = new ArrayList<>();
    found.documents().forEach(d -> read.add(readings.read(d)));
    List<Kept> kept = desk.keep(v.name(), read);
    Tag list = tag("ul", "plain");
    for (int i = 0; i < read.size(); i++) {
      DocumentRecord d = read.get(i);
      String title = d.title();
      list.with(
          tag("li")
              .with(
                  Tag.link(
                      Link.to("document", Archive.key(d)).toString(),
                      title == null ? d.id() : title),
                  tag("span", "quiet").with(" " + Labels.word(kept.get(i)))));
    }
    for (String problem : found.problems()) {
      list.with(tag("li", "notice bad").with(problem));
    }
    return Frame.of(v, "Added")
        .at("/add")
        .page(
            heading(1, read.size() == 1 ? "One document" : read.size() + " documents"),
            tag("section", "panel").with(list),
            tag("p").with(Tag.link("/add", "Add more")));
  }
}
