package org.servanda.ledger.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels: none over another or a dot, and if it can be none over a line. */
final class LabelPlacer {
  private final Rectangle2D bounds;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  LabelPlacer(double left, double top, double right, double bottom) {
    bounds = new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  void avoid(Mark.Line line) {
    for (int i = 1; i < line.path().size(); i++) {
      Mark.Spot a = line.path().get(i - 1);
      Mark.Spot b = line.path().get(i);
      lines.add(new Line2D.Double(a.x(), a.y(), b.x(), b.y()));
    }
  }

  void avoid(Mark.Dot dot) {
    double r = dot.radius();
    taken.add(new Rectangle2D.Double(dot.at().x() - r, dot.at().y() - r, 2 * r, 2 * r));
  }

  /** The first of the places that is free, which then is free no more. */
  Optional<Mark.Label> place(List<Mark.Label> places) {
    Optional<Mark.Label> found =
        places.stream().filter(l -> free(box(l)) && clear(box(l))).findFirst();
    if (found.isEmpty()) {
      found = places.stream().filter(l -> free(box(l))).findFirst();
    }
    found.ifPresent(l -> taken.add(box(l)));
    return found;
  }

  private boolean free(Rectangle2D box) {
    return bounds.contains(box) && taken.stream().noneMatch(box::intersects);
  }

  private boolean clear(Rectangle2D box) {
    return lines.stream().noneMatch(box::intersectsLine);
  }

  private static Rectangle2D box(Mark.Label l) {
    double height = l.size();
    return new Rectangle2D.Double(
        l.left() - 1, l.at().y() - height * 0.82, l.width() + 2, height * 1.06);
  }
}
