package org.servanda.ledger.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import org.servanda.ledger.series.Series;

/**
 * A chart as one SVG: no script, no fonts from elsewhere, title and description for screen readers,
 * colours for light and for dark, as wide as its place allows.
 */
public final class SvgChart {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 360;

  /** The SVG of a series, to stand alone in a file or inside a page. */
  public String draw(Series series) {
    return draw(Plot.of(series, WIDTH, HEIGHT));
  }

  /** The SVG of a chart that was laid out. */
  public String draw(Plot plot) {
    return draw(plot, true);
  }

  /** The SVG to stand in a page that has {@link #styles} in its sheet and allows no others. */
  public String inPage(Series series) {
    return draw(Plot.of(series, WIDTH, HEIGHT), false);
  }

  /** The rules by which its marks have their colours. */
  public static String styles() {
    StringBuilder out = new StringBuilder(4096);
    style(out);
    return out.toString().replace("<style>", "").replace("</style>", "");
  }

  private static String draw(Plot plot, boolean styled) {
    StringBuilder out = new StringBuilder(8192);
    // ids must differ between the charts of one page, and be the same each time
    String id = String.format("c%08x", (plot.title() + plot.description()).hashCode());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 ");
    out.append(number(plot.width())).append(' ').append(number(plot.height()));
    out.append("\" role=\"img\" aria-labelledby=\"").append(id).append("t ").append(id);
    out.append("d\">\n<title id=\"").append(id).append("t\">");
    out.append(Markup.escape(plot.title())).append("</title>\n<desc id=\"").append(id);
    out.append("d\">").append(Markup.escape(plot.description())).append("</desc>\n");
    if (styled) {
      style(out);
    }
    for (Mark mark : plot.marks()) {
      switch (mark.kind()) {
        case LINE -> line(out, (Mark.Line) mark);
        case DOT -> dot(out, (Mark.Dot) mark);
        case LABEL -> label(out, (Mark.Label) mark);
      }
    }
    return out.append("</svg>\n").toString();
  }

  private static void style(StringBuilder out) {
    out.append("<style>\n.chart{width:100%;height:auto;background:#fff;");
    out.append("font-family:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Liberation Sans\",");
    out.append("Arial,sans-serif}\n.chart path{fill:none;stroke-linejoin:round}\n");
    for (Ink ink : Ink.values()) {
      rule(out, ink, ink.light, "#fff");
    }
    out.append("@media (prefers-color-scheme:dark){\n.chart{background:#16191d}\n");
    for (Ink ink : Ink.values()) {
      rule(out, ink, ink.dark, "#16191d");
    }
    out.append("}\n</style>\n");
  }

  private static void rule(StringBuilder out, Ink ink, int colour, String ground) {
    String name = name(ink);
    String c = String.format("#%06x", colour);
    out.append(".chart .").append(name).append("{stroke:").append(c).append("}\n");
    out.append(".chart text.").append(name).append("{fill:").append(c).append(";stroke:none}\n");
    out.append(".chart circle.").append(name).append("{fill:").append(c).append("}\n");
    out.append(".chart circle.ring.").append(name).append("{fill:").append(ground).append("}\n");
  }

  private static void line(StringBuilder out, Mark.Line line) {
    String path =
        line.path().stream()
            .map(s -> number(s.x()) + " " + number(s.y()))
            .collect(Collectors.joining(" L", "M", ""));
    Ink ink = line.ink();
    out.append("<path class=\"").append(name(ink)).append("\" stroke-width=\"");
    out.append(number(ink.width)).append('"');
    if (ink.dashed()) {
      out.append(" stroke-dasharray=\"").append(number(ink.on)).append(' ');
      out.append(number(ink.off)).append('"');
    }
    out.append(" d=\"").append(path).append("\"/>\n");
  }

  private static void dot(StringBuilder out, Mark.Dot dot) {
    out.append("<circle class=\"").append(dot.filled() ? "" : "ring ").append(name(dot.ink()));
    out.append("\" stroke-width=\"1.4\" cx=\"").append(number(dot.at().x())).append("\" cy=\"");
    out.append(number(dot.at().y())).append("\" r=\"").append(number(dot.radius()));
    out.append("\"><title>").append(Markup.escape(dot.tip())).append("</title></circle>\n");
  }

  private static void label(StringBuilder out, Mark.Label label) {
    out.append("<text class=\"").append(name(label.ink())).append("\" x=\"");
    out.append(number(label.at().x())).append("\" y=\"").append(number(label.at().y()));
    out.append("\" font-size=\"").append(number(label.size())).append('"');
    out.append(label.bold() ? " font-weight=\"600\"" : "");
    out.append(
        switch (label.anchor()) {
          case START -> "";
          case MIDDLE -> " text-anchor=\"middle\"";
          case END -> " text-anchor=\"end\"";
        });
    out.append('>').append(Markup.escape(label.text())).append("</text>\n");
  }

  private static String name(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
