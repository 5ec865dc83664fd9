package org.servanda.ledger.chart;

/** Text made safe for XML and HTML, in elements and in attributes. */
public final class Markup {
  private Markup() {}

  /** The text with the five signs written as entities; what XML does not allow becomes �. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
    }
  }

  private static boolean allowed(int c) {
    boolean space = c == '\t' || c == '\n' || c == '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    return space || !(control || surrogate || c == 0xFFFE || c == 0xFFFF);
  }
}
