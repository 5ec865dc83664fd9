package org.servanda.server.part;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.chart.SvgChart;
import org.servanda.ledger.paper.Block;
import org.servanda.ledger.paper.Paper;
import org.servanda.ledger.paper.Run;
import org.servanda.ledger.paper.Source;
import org.servanda.ledger.paper.Words;
import org.servanda.server.html.Html;
import org.servanda.server.html.Tag;

/** A note as a part of a page. */
public final class Preview {
  private Preview() {}

  /** The whole note with its sources. */
  public static Html of(Paper p) {
    List<Html> all = new ArrayList<>();
    all.add(heading(2, p.title()));
    all.add(tag("p", "quiet").with(p.subtitle() + ". As of " + Labels.day(p.date()) + "."));
    p.blocks().forEach(b -> all.add(block(b)));
    if (!p.sources().isEmpty()) {
      all.add(heading(3, "Sources"));
      Tag list = tag("ol", "small");
      int number = 1;
      for (Source s : p.sources()) {
        String link = s.link();
        Tag line = tag("li").a("id", "note-" + number++).with(s.citation() + " ");
        if (link != null) {
          line.with(Tag.link(link, link).a("rel", "noopener noreferrer"));
        }
        list.with(line);
      }
      all.add(list);
    }
    return Html.all(all);
  }

  private static Html block(Block b) {
    return switch (b.kind()) {
      case HEADING -> {
        Block.Heading h = (Block.Heading) b;
        yield heading(Math.max(3, h.level() + 1), h.text());
      }
      case PARAGRAPH -> tag("p").with(words(((Block.Paragraph) b).words()));
      case BULLETS -> {
        Tag list = tag("ul");
        ((Block.Bullets) b).items().forEach(w -> list.with(tag("li").with(words(w))));
        yield list;
      }
      case TABLE -> table((Block.Table) b);
      case CHART ->
          tag("figure", "picture")
              .with(Html.drawn(new SvgChart().inPage(((Block.Chart) b).series())));
    };
  }

  private static Html table(Block.Table t) {
    Tag head = tag("tr");
    t.header().forEach(h -> head.with(tag("th").a("scope", "col").with(h)));
    Tag body = tag("tbody");
    for (List<Words> row : t.rows()) {
      body.with(tag("tr").with(row.stream().map(w -> tag("td").with(words(w))).toList()));
    }
    return tag("div", "scroll")
        .a("tabindex", "0")
        .a("role", "region")
        .a("aria-label", String.join(", ", t.header()))
        .with(tag("table").with(tag("thead").with(head), body));
  }

  private static Html words(Words words) {
    List<Html> all = new ArrayList<>();
    for (Run r : words.runs()) {
      Html text = Html.text(r.text());
      text = r.bold() ? tag("b").with(text) : text;
      all.add(r.italic() ? tag("i").with(text) : text);
      if (r.note() > 0) {
        all.add(
            tag("sup")
                .with(
                    Tag.link("#note-" + r.note(), String.valueOf(r.note()))
                        .a("aria-label", "Source " + r.note())));
      }
    }
    return Html.all(all);
  }
}
