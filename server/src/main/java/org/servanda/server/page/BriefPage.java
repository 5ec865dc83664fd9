package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.brief.Brief;
import org.servanda.ledger.paper.DocxPaper;
import org.servanda.ledger.paper.HtmlPaper;
import org.servanda.ledger.paper.MarkdownPaper;
import org.servanda.ledger.paper.Paper;
import org.servanda.ledger.paper.PaperWriter;
import org.servanda.ledger.paper.PdfPaper;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Desk;
import org.servanda.server.html.Form;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Fields;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.part.Preview;

/** The background note on a relation: seen first, then had as a file. */
public final class BriefPage {
  private final Desk desk;
  private final Accounts accounts;

  public BriefPage(Desk desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/brief", Right.READ, this::page),
        Route.get("/brief/{file}", Right.READ, this::file));
  }

  private Reply page(Exchange e, Visitor v) {
    Fields q = e.query();
    Tag form =
        Form.get("/brief")
            .with(
                tag("div", "row")
                    .with(
                        Form.field(
                            "Side", Form.input("text", "a", q.text("a")).flag("required", true)),
                        Form.field("and", Form.input("text", "b", q.text("b"))),
                        Form.field("Told since", Form.input("date", "since", q.text("since"))),
                        Form.field("As of", Form.input("date", "as_of", q.text("as_of"))),
                        Form.button("Preview")));
    Frame frame = Frame.of(v, "Background note").at("/relations");
    if (!q.has("a")) {
      return frame.page(heading(1, "Background note"), tag("section", "panel").with(form));
    }
    Paper paper = paper(q);
    Tag files = tag("div", "actions");
    for (List<String> f :
        List.of(
            List.of("pdf", "PDF"),
            List.of("docx", "Word"),
            List.of("html", "HTML"),
            List.of("md", "Markdown"))) {
      Link link = Link.to("brief", name(q) + "." + f.get(0));
      for (String field : List.of("a", "b", "since", "as_of")) {
        link.and(field, q.text(field));
      }
      files.with(
          tag("a", "button plain")
              .a("href", link.toString())
              .flag("download", true)
              .with(f.get(1)));
    }
    return frame.page(
        heading(1, "Background note"),
        tag("section", "panel").with(form, files),
        tag("article", "paper").with(Preview.of(paper)));
  }

  private static String name(Fields q) {
    String name =
        ("brief-" + q.text("a") + (q.has("b") ? "-" + q.text("b") : ""))
            .toLowerCase(java.util.Locale.ROOT);
    return name.replaceAll("[^a-z0-9-]", "-");
  }

  private Reply file(Exchange e, Visitor v) {
    String file = e.at("file");
    String form = file.substring(file.lastIndexOf('.') + 1);
    Paper paper = paper(e.query());
    return switch (form) {
      case "pdf" -> written(new PdfPaper(), paper, "application/pdf", file);
      case "docx" ->
          written(
              new DocxPaper(),
              paper,
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              file);
      case "html" -> written(new HtmlPaper(), paper, "text/html;charset=utf-8", file);
      case "md" -> written(new MarkdownPaper(), paper, "text/markdown;charset=utf-8", file);
      default -> throw Refusal.missing("there is .pdf, .docx, .html and .md");
    };
  }

  private static Reply written(PaperWriter writer, Paper paper, String type, String file) {
    try {
      return Reply.bytes(type, writer.write(paper)).as(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Paper paper(Fields q) {
    if (!q.has("a")) {
      throw Refusal.wrong("a: the side that the note is on");
    }
    List<String> sides = new ArrayList<>(List.of(q.text("a")));
    if (q.has("b")) {
      sides.add(q.text("b"));
    }
    List<Set<String>> codes = sides.stream().map(accounts::codes).toList();
    String title = Labels.names(sides.stream().map(accounts::name).toList());
    LocalDate since = day(q, "since");
    LocalDate asOf = day(q, "as_of");
    LocalDate day = asOf == null ? desk.today() : asOf;
    return desk.remember(
        "brief " + codes + since + day, () -> desk.ask(l -> Brief.of(l, title, codes, since, day)));
  }

  private static @Nullable LocalDate day(Fields q, String field) {
    try {
      return q.has(field) ? LocalDate.parse(q.text(field)) : null;
    } catch (DateTimeException e) {
      throw Refusal.wrong(field + ": a day such as 2024-06-14");
    }
  }
}
