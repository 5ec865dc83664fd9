package org.servanda.ledger.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.servanda.ledger.chart.TerminalChart;
import org.servanda.ledger.series.PeriodName;

/** A paper as CommonMark with footnotes and tables; a chart is a block of text. */
public final class MarkdownPaper implements PaperWriter {
  private static final String SPECIAL = "\\`*_[]<>#|~&";
  private static final int CHART_WIDTH = 78;

  @Override
  public byte[] write(Paper paper) {
    return text(paper).getBytes(StandardCharsets.UTF_8);
  }

  /** The paper as text. */
  public String text(Paper paper) {
    StringBuilder out = new StringBuilder("# ").append(escape(paper.title())).append("\n\n");
    if (!paper.subtitle().isEmpty()) {
      out.append(escape(paper.subtitle())).append("  \n");
    }
    out.append('*').append(PeriodName.date(paper.date())).append("*\n\n");
    for (Block block : paper.blocks()) {
      block(out, block, paper);
      out.append('\n');
    }
    for (int i = 0; i < paper.sources().size(); i++) {
      Source s = paper.sources().get(i);
      out.append("[^").append(i + 1).append("]: ").append(escape(s.citation()));
      out.append(address(s)).append('\n');
    }
    return out.toString().stripTrailing() + "\n";
  }

  private void block(StringBuilder out, Block block, Paper paper) {
    switch (block.kind()) {
      case HEADING -> {
        Block.Heading h = (Block.Heading) block;
        out.append("#".repeat(h.level() + 1)).append(' ').append(escape(h.text())).append('\n');
      }
      case PARAGRAPH -> {
        String text = words(((Block.Paragraph) block).words(), paper);
        out.append(begin(text)).append('\n');
      }
      case BULLETS -> {
        for (Words item : ((Block.Bullets) block).items()) {
          out.append("- ").append(begin(words(item, paper))).append('\n');
        }
      }
      case TABLE -> table(out, (Block.Table) block, paper);
      case CHART -> chart(out, (Block.Chart) block);
    }
  }

  private void table(StringBuilder out, Block.Table table, Paper paper) {
    List<String> header = table.header().stream().map(MarkdownPaper::escape).toList();
    out.append(row(header));
    out.append(row(header.stream().map(h -> "---").toList()));
    for (List<Words> cells : table.rows()) {
      out.append(row(cells.stream().map(w -> words(w, paper)).toList()));
    }
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static void chart(StringBuilder out, Block.Chart chart) {
    String text = new TerminalChart(CHART_WIDTH, false).draw(chart.series());
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    out.append(fence).append("text\n").append(text).append(fence).append('\n');
  }

  private static String words(Words words, Paper paper) {
    StringBuilder out = new StringBuilder();
    for (Run r : words.runs()) {
      // signs of emphasis must touch the words, not the space about them
      String core = r.text().strip();
      String mark = core.isEmpty() ? "" : r.bold() ? "**" : r.italic() ? "*" : "";
      int lead = r.text().length() - r.text().stripLeading().length();
      int trail = core.isEmpty() ? 0 : r.text().length() - r.text().stripTrailing().length();
      out.append(lead > 0 ? " " : "").append(mark).append(escape(core)).append(mark);
      if (paper.cites(r.note())) {
        out.append("[^").append(r.note()).append(']');
      }
      out.append(trail > 0 ? " " : "");
    }
    return out.toString().strip();
  }

  private static String address(Source s) {
    String link = s.link();
    boolean plain = link != null && link.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
    if (plain) {
      return " <" + link + ">";
    }
    String url = s.url();
    return url == null ? "" : " " + escape(url);
  }

  /** What would make a list of a paragraph at its beginning does so no more. */
  private static String begin(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean number = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    if (number) {
      return text.substring(0, digits) + "\\" + text.substring(digits);
    }
    boolean sign = !text.isEmpty() && "-+=".indexOf(text.charAt(0)) >= 0;
    return sign ? "\\" + text : text;
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
              }
              out.appendCodePoint(c);
            });
    return out.toString();
  }
}
