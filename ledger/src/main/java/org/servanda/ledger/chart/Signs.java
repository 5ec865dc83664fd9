package org.servanda.ledger.chart;

import java.text.Normalizer;

/** The characters that a chart in a terminal is made of. */
record Signs(
    char full,
    String parts,
    char contested,
    char projection,
    char edge,
    char axis,
    char tick,
    char corner,
    char line,
    char old,
    boolean ascii) {
  static final Signs UNICODE =
      new Signs('█', "▏▎▍▌▋▊▉", '▒', '░', '│', '─', '┴', '└', '┊', '·', false);
  static final Signs ASCII = new Signs('#', "-", '=', '.', '|', '-', '+', '+', '!', ':', true);

  /** The end of a bar that fills so much of its last column, from 0 to 1. */
  char part(double share) {
    if (ascii) {
      return share >= 0.5 ? full : parts.charAt(0);
    }
    int eighths = (int) Math.round(share * 8);
    return eighths == 8 ? full : parts.charAt(Math.max(0, eighths - 1));
  }

  char target(boolean superseded) {
    return superseded ? old : line;
  }

  /** The words with signs that the terminal has. */
  String plain(String text) {
    if (!ascii) {
      return text;
    }
    String spelt =
        text.replace('–', '-')
            .replace('−', '-')
            .replace('³', '3')
            .replace('²', '2')
            .replace("€", "EUR ")
            .replace("£", "GBP ")
            .replace("¥", "JPY ")
            .replace("₸", "KZT ")
            .replace("₹", "INR ")
            .replace("₺", "TRY ");
    String bare = Normalizer.normalize(spelt, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(bare.length());
    bare.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> out.append(c < 0x7F ? (char) c : '?'));
    return out.toString();
  }
}
