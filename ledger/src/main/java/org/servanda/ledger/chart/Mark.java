package org.servanda.ledger.chart;

import java.util.List;

/** One thing to paint. Positions are points from the top left corner. */
sealed interface Mark permits Mark.Line, Mark.Dot, Mark.Label {
  Kind kind();

  /** Which of the marks it is. */
  enum Kind {
    LINE,
    DOT,
    LABEL
  }

  /** Where a label's position is: at its start, its middle or its end. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** A position. */
  record Spot(double x, double y) {}

  /** A line through two or more spots. */
  record Line(List<Spot> path, Ink ink) implements Mark {
    public Line {
      path = List.copyOf(path);
    }

    static Line of(double x1, double y1, double x2, double y2, Ink ink) {
      return new Line(List.of(new Spot(x1, y1), new Spot(x2, y2)), ink);
    }

    @Override
    public Kind kind() {
      return Kind.LINE;
    }
  }

  /**
   * A dot, filled or a ring.
   *
   * @param tip what it says when pointed at
   */
  record Dot(Spot at, double radius, boolean filled, Ink ink, String tip) implements Mark {
    @Override
    public Kind kind() {
      return Kind.DOT;
    }
  }

  /** Words on one line; the spot is on the baseline. */
  record Label(Spot at, String text, double size, boolean bold, Anchor anchor, Ink ink)
      implements Mark {
    /** About how wide words are in a rather wide sans serif. */
    static double width(String text, double size, boolean bold) {
      return text.codePointCount(0, text.length()) * size * (bold ? 0.62 : 0.58);
    }

    double width() {
      return width(text, size, bold);
    }

    double left() {
      return switch (anchor) {
        case START -> at.x();
        case MIDDLE -> at.x() - width() / 2;
        case END -> at.x() - width();
      };
    }

    @Override
    public Kind kind() {
      return Kind.LABEL;
    }
  }
}
