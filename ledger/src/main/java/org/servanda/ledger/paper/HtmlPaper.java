package org.servanda.ledger.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.servanda.ledger.chart.Markup;
import org.servanda.ledger.chart.SvgChart;
import org.servanda.ledger.series.PeriodName;

/**
 * A paper as one page of HTML that needs nothing else: no script, no file beside it. It is set for
 * A4 when printed; its style is {@code paper.css} beside this class.
 */
public final class HtmlPaper implements PaperWriter {
  @Override
  public byte[] write(Paper paper) {
    return text(paper).getBytes(StandardCharsets.UTF_8);
  }

  /** The page as text. */
  public String text(Paper paper) {
    return new Page(paper).text();
  }

  /** One page being written. */
  private static final class Page {
    private final Paper paper;
    private final int[] uses;
    private final StringBuilder out = new StringBuilder(16384);

    Page(Paper paper) {
      this.paper = paper;
      this.uses = new int[paper.sources().size() + 1];
    }

    String text() {
      head();
      paper.blocks().forEach(this::block);
      sources();
      return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
      String title = Markup.escape(paper.title());
      out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
      out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
      out.append("style-src 'unsafe-inline'\">\n");
      out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
      out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").append(title);
      out.append("</title>\n<style>\n").append(style());
      out.append("</style>\n</head>\n<body>\n<main>\n<header>\n<h1>").append(title);
      out.append("</h1>\n");
      if (!paper.subtitle().isEmpty()) {
        element("p class=\"subtitle\"", Markup.escape(paper.subtitle()));
      }
      out.append("<p class=\"date\"><time datetime=\"").append(paper.date()).append("\">");
      out.append(PeriodName.date(paper.date())).append("</time></p>\n</header>\n");
    }

    private void block(Block block) {
      switch (block.kind()) {
        case HEADING -> {
          Block.Heading h = (Block.Heading) block;
          element("h" + (h.level() + 1), Markup.escape(h.text()));
        }
        case PARAGRAPH -> element("p", words(((Block.Paragraph) block).words()));
        case BULLETS -> {
          out.append("<ul>\n");
          ((Block.Bullets) block).items().forEach(i -> element("li", words(i)));
          out.append("</ul>\n");
        }
        case TABLE -> table((Block.Table) block);
        case CHART -> {
          out.append("<figure>\n").append(new SvgChart().draw(((Block.Chart) block).series()));
          out.append("</figure>\n");
        }
      }
    }

    private void table(Block.Table table) {
      out.append("<div class=\"wide\"><table>\n<thead>\n<tr>");
      table.header().forEach(h -> element("th scope=\"col\"", Markup.escape(h)));
      out.append("</tr>\n</thead>\n<tbody>\n");
      for (List<Words> row : table.rows()) {
        out.append("<tr>");
        row.forEach(cell -> element("td", words(cell)));
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table></div>\n");
    }

    private String words(Words words) {
      StringBuilder text = new StringBuilder();
      for (Run r : words.runs()) {
        String tag = r.text().isEmpty() ? "" : r.bold() ? "strong" : r.italic() ? "em" : "";
        text.append(tag.isEmpty() ? "" : "<" + tag + ">").append(Markup.escape(r.text()));
        text.append(tag.isEmpty() ? "" : "</" + tag + ">");
        if (paper.cites(r.note())) {
          int n = r.note();
          uses[n]++;
          text.append("<sup><a id=\"r").append(n).append('-').append(uses[n]);
          text.append("\" href=\"#n").append(n).append("\">").append(n).append("</a></sup>");
        }
      }
      return text.toString();
    }

    private void sources() {
      if (paper.sources().isEmpty()) {
        return;
      }
      out.append("<section class=\"sources\">\n<h2>Sources</h2>\n<ol>\n");
      for (int n = 1; n <= paper.sources().size(); n++) {
        Source s = paper.sources().get(n - 1);
        out.append("<li id=\"n").append(n).append("\">").append(Markup.escape(s.citation()));
        address(s);
        for (int use = 1; use <= uses[n]; use++) {
          out.append(" <a class=\"back\" href=\"#r").append(n).append('-').append(use);
          out.append("\" aria-label=\"Back to the text\">↩</a>");
        }
        out.append("</li>\n");
      }
      out.append("</ol>\n</section>\n");
    }

    private void address(Source s) {
      String link = s.link();
      String url = s.url();
      if (link != null) {
        String safe = Markup.escape(link);
        out.append(" <a class=\"url\" rel=\"noreferrer\" href=\"").append(safe).append("\">");
        out.append(safe).append("</a>");
      } else if (url != null) {
        out.append(' ').append(Markup.escape(url));
      }
    }

    private void element(String tag, String content) {
      int space = tag.indexOf(' ');
      String name = space < 0 ? tag : tag.substring(0, space);
      out.append('<').append(tag).append('>').append(content);
      out.append("</").append(name).append(">\n");
    }
  }

  private static String style() {
    try (InputStream in = HtmlPaper.class.getResourceAsStream("paper.css")) {
      if (in == null) {
        throw new IllegalStateException("paper.css is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
