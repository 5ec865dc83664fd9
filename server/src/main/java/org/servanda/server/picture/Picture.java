package org.servanda.server.picture;

import static org.servanda.server.html.Tag.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.servanda.ledger.chart.Markup;
import org.servanda.server.html.Html;
import org.servanda.server.html.Tag;

/**
 * A picture with all that it shows in words.
 *
 * @param css class of its root
 * @param svg what is drawn, without the root
 * @param header names of the columns of its table
 * @param rows what is drawn, in numbers
 * @param keys what its colours mean: class and words
 */
public record Picture(
    String title,
    String css,
    int width,
    int height,
    String svg,
    List<String> header,
    List<List<String>> rows,
    List<List<String>> keys) {
  /** Colours of a picture that stands alone, on white; in a page the page's own are used. */
  private static final String ALONE =
      "svg{background:#fff;font-family:system-ui,sans-serif}text{fill:#1b2430}.faint{fill:#55616f}"
          + ".land{fill:#d5dbe1;stroke:#fff;stroke-width:.5}.l1{fill:#bcd2e8}.l2{fill:#8fb5da}.l3{fill:#5a93c7}"
          + ".l4{fill:#2f6ca6}.l5{fill:#174a7c}.t1{fill:#b3261e}.t2{fill:#e08a80}.t3{fill:#c9ccd1}.t4{fill:#7fb58d}"
          + ".t5{fill:#1f7a3d}.tie{fill:none;stroke:#1f5fa8;opacity:.6}.axis{stroke:#55616f}.gridline{stroke:#d9dee5}"
          + ".q-vc{fill:#7fb3e6}.q-mc{fill:#1f5fa8}.q-vx{fill:#eeb08a}.q-mx{fill:#b3261e}"
          + ".tone-line{fill:none;stroke:#1f5fa8;stroke-width:2}.tone-dot,circle{fill:#1f5fa8}.hub{fill:#b45309}";

  public Picture {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    keys = List.copyOf(keys);
  }

  /** Whether there is anything to show. */
  public boolean empty() {
    return rows.isEmpty();
  }

  /** The picture in a page, with its words, its table and where it can be had as a file. */
  public Html figure(String svgFile, String csvFile) {
    Tag list = tag("ul", "keys");
    for (List<String> k : keys) {
      list.with(tag("li").with(swatch(k.get(0)), Html.text(k.get(1))));
    }
    Tag caption = tag("figcaption");
    if (!keys.isEmpty()) {
      caption.with(list);
    }
    caption.with(
        tag("details")
            .with(
                tag("summary").with("As a table"),
                tag("div", "scroll")
                    .a("tabindex", "0")
                    .a("role", "region")
                    .a("aria-label", title + ", as a table")
                    .with(table()),
                tag("p", "end")
                    .with(
                        Tag.link(csvFile, "CSV").a("aria-label", title + " as CSV"),
                        Tag.link(svgFile, "SVG").a("aria-label", title + " as SVG"))));
    return tag("figure", "picture").with(Html.drawn(root("")), caption);
  }

  private static Html swatch(String css) {
    return Html.drawn(
        "<svg class=\"box\" width=\"14\" height=\"14\" viewBox=\"0 0 14 14\" aria-hidden=\"true\"><rect width=\"14\""
            + " height=\"14\" rx=\"3\" class=\""
            + Markup.escape(css)
            + "\"/></svg>");
  }

  private Html table() {
    Tag head = tag("tr");
    header.forEach(h -> head.with(tag("th").a("scope", "col").with(h)));
    Tag body = tag("tbody");
    for (List<String> row : rows) {
      Tag line = tag("tr");
      row.forEach(cell -> line.with(tag("td").with(cell)));
      body.with(line);
    }
    return tag("table").with(tag("caption").with(title), tag("thead").with(head), body);
  }

  /** The picture to stand in a page, alone. */
  public String inPage() {
    return root("");
  }

  /** The picture as a file of its own. */
  public String file() {
    return root("<style>" + ALONE + "</style>");
  }

  private String root(String style) {
    String role = svg.contains("<a ") ? "group" : "img";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" viewBox=\"0 0 %d %d\" role=\"%s\" aria-label=\"%s\">%s%s</svg>"
        .formatted(css, width, height, role, Markup.escape(title), style, svg);
  }

  /** Its table as comma-separated values. */
  public String csv() {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(header);
      csv.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
