package org.servanda.ledger.paper;

import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.chart.Typeface;

/** Words broken into lines of a width. */
final class PdfText {
  private static final float RAISED = 0.66f;

  /** Letters of one style that stand together; those of a note stand higher. */
  record Piece(String text, Typeface.Style style, boolean raised, float width) {}

  /** Pieces beside each other. */
  record Line(List<Piece> pieces) {
    float width() {
      float width = 0;
      for (Piece p : pieces) {
        width += p.width();
      }
      return width;
    }
  }

  private final Typeface letters;
  private final Paper paper;

  PdfText(Typeface letters, Paper paper) {
    this.letters = letters;
    this.paper = paper;
  }

  /** The lines; at least one, be it empty. */
  List<Line> lines(Words words, Typeface.Style style, float width) {
    List<Line> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    float used = 0;
    for (List<Piece> word : words(words, style)) {
      List<Piece> left = word;
      float length = length(left);
      if (used > 0 && used + length > width && !blank(left)) {
        lines.add(trimmed(line));
        line = new ArrayList<>();
        used = 0;
      }
      while (length > width && left.get(0).text().length() > 1) {
        left = new ArrayList<>(left);
        Piece head = head(left.get(0), width);
        lines.add(new Line(List.of(head)));
        Piece first = left.get(0);
        left.set(0, piece(first.text().substring(head.text().length()), first.style()));
        length = length(left);
      }
      if (!(line.isEmpty() && blank(left))) {
        line.addAll(left);
        used += length;
      }
    }
    lines.add(trimmed(line));
    return lines;
  }

  /** The widest single word and the whole on one line. */
  float[] extent(Words words, Typeface.Style style) {
    float widest = 0;
    float all = 0;
    for (List<Piece> word : words(words, style)) {
      widest = Math.max(widest, length(word));
      all += length(word);
    }
    return new float[] {widest, all};
  }

  /** Each word with what clings to it, and each space between words. */
  private List<List<Piece>> words(Words words, Typeface.Style style) {
    List<List<Piece>> all = new ArrayList<>();
    List<Piece> word = new ArrayList<>();
    for (Run r : words.runs()) {
      boolean bold = style.bold() || r.bold();
      boolean italic = style.italic() || r.italic();
      var own = new Typeface.Style(style.size(), bold, italic, style.colour());
      for (String part : r.text().split("(?<=\\s)|(?=\\s)", -1)) {
        if (!part.isEmpty() && part.isBlank()) {
          word = ended(all, word);
          all.add(List.of(piece(" ", own)));
        } else if (!part.isEmpty()) {
          word.add(piece(part, own));
        }
      }
      if (paper.cites(r.note())) {
        note(word, r.note(), style);
      }
    }
    ended(all, word);
    return all;
  }

  private static List<Piece> ended(List<List<Piece>> all, List<Piece> word) {
    if (word.isEmpty()) {
      return word;
    }
    all.add(word);
    return new ArrayList<>();
  }

  private void note(List<Piece> word, int number, Typeface.Style style) {
    var small = Typeface.Style.plain(style.size() * RAISED, style.colour());
    boolean follows = !word.isEmpty() && word.get(word.size() - 1).raised();
    String text = (follows ? ", " : "") + number;
    word.add(new Piece(text, small, true, letters.width(text, small)));
  }

  /** As much of a word as goes into the width, and at least one sign. */
  private Piece head(Piece word, float width) {
    String text = word.text();
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (letters.width(text.substring(0, next), word.style()) > width) {
        break;
      }
      end = next;
    }
    return piece(text.substring(0, end), word.style());
  }

  private Piece piece(String text, Typeface.Style style) {
    return new Piece(text, style, false, letters.width(text, style));
  }

  private Line trimmed(List<Piece> line) {
    int end = line.size();
    while (end > 0 && line.get(end - 1).text().isBlank()) {
      end--;
    }
    return new Line(joined(line.subList(0, end)));
  }

  /** Neighbours of one style as one piece. */
  private List<Piece> joined(List<Piece> line) {
    List<Piece> all = new ArrayList<>();
    for (Piece p : line) {
      Piece last = all.isEmpty() ? p : all.get(all.size() - 1);
      if (!all.isEmpty() && last.raised() == p.raised() && last.style().equals(p.style())) {
        String text = last.text() + p.text();
        all.set(
            all.size() - 1, new Piece(text, p.style(), p.raised(), letters.width(text, p.style())));
      } else {
        all.add(p);
      }
    }
    return List.copyOf(all);
  }

  private static boolean blank(List<Piece> word) {
    return word.size() == 1 && word.get(0).text().isBlank();
  }

  private static float length(List<Piece> word) {
    float length = 0;
    for (Piece p : word) {
      length += p.width();
    }
    return length;
  }
}
