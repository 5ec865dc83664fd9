package org.servanda.server.picture;

import java.util.Locale;
import org.servanda.ledger.chart.Markup;

/** Writes the elements of a picture. */
final class Pen {
  private final StringBuilder out = new StringBuilder(8_192);

  void rect(String css, double x, double y, double width, double height, String tip) {
    out.append("<rect class=\"").append(css).append("\" x=\"").append(n(x)).append("\" y=\"");
    out.append(n(y))
        .append("\" width=\"")
        .append(n(width))
        .append("\" height=\"")
        .append(n(height));
    out.append("\">").append(title(tip)).append("</rect>");
  }

  void circle(String css, double x, double y, double r, String tip) {
    out.append("<circle class=\"").append(css).append("\" cx=\"").append(n(x)).append("\" cy=\"");
    out.append(n(y)).append("\" r=\"").append(n(r)).append("\">").append(title(tip));
    out.append("</circle>");
  }

  void line(String css, double x1, double y1, double x2, double y2) {
    out.append("<line class=\"").append(css).append("\" x1=\"").append(n(x1)).append("\" y1=\"");
    out.append(n(y1))
        .append("\" x2=\"")
        .append(n(x2))
        .append("\" y2=\"")
        .append(n(y2))
        .append("\"/>");
  }

  void path(String css, String d, double width) {
    out.append("<path class=\"").append(css).append("\" d=\"").append(d).append('"');
    if (width > 0) {
      out.append(" stroke-width=\"").append(n(width)).append('"');
    }
    out.append("/>");
  }

  /** An outline that says what it is when pointed at. */
  void path(String css, String d, String tip) {
    out.append("<path class=\"").append(css).append("\" d=\"").append(d).append("\">");
    out.append(title(tip)).append("</path>");
  }

  void text(String css, double x, double y, int size, String anchor, String words) {
    out.append("<text class=\"").append(css).append("\" x=\"").append(n(x)).append("\" y=\"");
    out.append(n(y)).append("\" font-size=\"").append(size).append("\" text-anchor=\"");
    out.append(anchor).append("\">").append(Markup.escape(words)).append("</text>");
  }

  /** What follows leads to an address. */
  void link(String to, String label) {
    out.append("<a href=\"").append(Markup.escape(to)).append("\" aria-label=\"");
    out.append(Markup.escape(label)).append("\">");
  }

  void unlink() {
    out.append("</a>");
  }

  private static String title(String tip) {
    return tip.isEmpty() ? "" : "<title>" + Markup.escape(tip) + "</title>";
  }

  /** A number with at most one decimal. */
  static String n(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
