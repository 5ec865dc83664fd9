package org.servanda.server.html;

import java.util.List;
import org.servanda.ledger.chart.Markup;

/** A piece of a page that can be written. */
public interface Html {
  /** Nothing. */
  Html NONE = out -> {};

  /** Appends itself. */
  void write(StringBuilder out);

  /** Words, with all signs of HTML in them made harmless. */
  static Html text(String words) {
    return out -> out.append(Markup.escape(words));
  }

  /** Several pieces in a row. */
  static Html all(List<? extends Html> pieces) {
    return out -> pieces.forEach(p -> p.write(out));
  }

  /** Several pieces in a row. */
  static Html all(Html... pieces) {
    return all(List.of(pieces));
  }

  /** A picture that this program drew; its words were made harmless by who drew it. */
  static Html drawn(String svg) {
    return out -> out.append(svg);
  }

  /** A piece, or nothing. */
  static Html when(boolean shown, Html piece) {
    return shown ? piece : NONE;
  }

  /** It as text. */
  default String html() {
    StringBuilder out = new StringBuilder(16_384);
    write(out);
    return out.toString();
  }
}
