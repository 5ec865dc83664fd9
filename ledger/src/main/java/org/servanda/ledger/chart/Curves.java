package org.servanda.ledger.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servanda.ledger.series.Caption;
import org.servanda.ledger.series.Measure;
import org.servanda.ledger.series.PeriodName;
import org.servanda.ledger.series.Point;
import org.servanda.ledger.series.Series;
import org.servanda.ledger.series.Target;

/** What stands in the box of a chart: target lines, the line of values, projection, labels. */
final class Curves {
  private static final double SIZE = 10;
  private static final double DOT = 3.2;

  private final Series series;
  private final Measure measure;
  private final Caption caption;
  private final Frame frame;
  private final LabelPlacer placer;
  private final List<Mark> marks = new ArrayList<>();

  Curves(Series series, Frame frame) {
    this.series = series;
    this.measure = series.measure();
    this.caption = new Caption(series);
    this.frame = frame;
    this.placer =
        new LabelPlacer(frame.left() + 2, frame.top() - 14, frame.right() + 7, frame.bottom());
  }

  List<Mark> marks() {
    series.targets().forEach(this::targetLine);
    List<Point> line = series.line();
    join(line, Ink.SERIES);
    if (!series.projection().isEmpty()) {
      List<Point> ahead =
          new ArrayList<>(line.isEmpty() ? line : line.subList(line.size() - 1, line.size()));
      ahead.addAll(series.projection());
      join(ahead, Ink.PROJECTION);
    }
    series.projection().forEach(p -> dot(p, false, Ink.PROJECTION));
    for (Point p : series.points()) {
      range(p);
      dot(p, line.contains(p), p.contested() ? Ink.CONTESTED : Ink.SERIES);
    }
    series.points().stream().filter(Point::contested).forEach(p -> contested(p, name(p, line)));
    series.targets().forEach(this::targetLabel);
    labels(line);
    return marks;
  }

  private void join(List<Point> points, Ink ink) {
    if (points.size() > 1) {
      List<Mark.Spot> path = points.stream().map(p -> spot(p, p.value())).toList();
      add(new Mark.Line(path, ink));
    }
  }

  /** A contested value: a bar from the lowest to the highest that is claimed. */
  private void range(Point p) {
    if (p.contested()) {
      double x = frame.x(p.period());
      double low = frame.y(p.low());
      double high = frame.y(p.high());
      add(Mark.Line.of(x, low, x, high, Ink.CONTESTED));
      add(Mark.Line.of(x - 5, low, x + 5, low, Ink.CONTESTED));
      add(Mark.Line.of(x - 5, high, x + 5, high, Ink.CONTESTED));
    }
  }

  private void dot(Point p, boolean filled, Ink ink) {
    String tip = (ink == Ink.PROJECTION ? "Projection, " : "") + caption.point(p);
    Mark.Dot dot = new Mark.Dot(spot(p, p.value()), DOT, filled, ink, tip);
    marks.add(dot);
    placer.avoid(dot);
  }

  private void targetLine(Target t) {
    double y = frame.y(t.value());
    double end = end(t);
    add(Mark.Line.of(frame.left(), y, end, y, ink(t)));
    if (t.due() != null) {
      marks.add(Mark.Line.of(end, y - 5, end, y + 5, ink(t)));
    }
  }

  private void targetLabel(Target t) {
    double y = frame.y(t.value());
    double end = end(t);
    List<Mark.Label> places = new ArrayList<>();
    for (String text : List.of(caption.target(t), caption.goal(t))) {
      for (double at : new double[] {y - 4, y + 12}) {
        places.add(label(frame.left() + 4, at, text, Mark.Anchor.START, ink(t)));
        places.add(label((frame.left() + end) / 2, at, text, Mark.Anchor.MIDDLE, ink(t)));
        places.add(label(end, at, text, Mark.Anchor.END, ink(t)));
        places.add(label(end + 6, y + 3, text, Mark.Anchor.START, ink(t)));
      }
    }
    placer.place(places).ifPresent(marks::add);
  }

  private static Ink ink(Target t) {
    return t.superseded() ? Ink.SUPERSEDED : Ink.TARGET;
  }

  private double end(Target t) {
    LocalDate due = t.due();
    return due == null ? frame.right() : frame.x(due.plusDays(1));
  }

  /** The last value is the one to read; others where there is room. */
  private void labels(List<Point> line) {
    List<Point> points = new ArrayList<>(series.points());
    Point last = points.isEmpty() ? null : points.get(points.size() - 1);
    points.sort(Comparator.comparing(p -> !p.equals(last)));
    for (Point p : points) {
      if (!p.contested()) {
        valueLabel(p, p.value(), name(p, line) + measure.brief(p.value()), Ink.TEXT);
      }
    }
    if (!series.projection().isEmpty()) {
      Point end = series.projection().get(series.projection().size() - 1);
      valueLabel(end, end.value(), measure.brief(end.value()), Ink.PROJECTION);
    }
  }

  private static String name(Point p, List<Point> line) {
    return line.contains(p) ? "" : PeriodName.of(p.period()) + ": ";
  }

  private void contested(Point p, String name) {
    String[] ends = measure.range(p.low(), p.high()).split("–", -1);
    double x = frame.x(p.period());
    double low = frame.y(p.low());
    double high = frame.y(p.high());
    ends(x, high, high - 8, name + ends[1]);
    ends(x, low, low + 15, name + ends[0]);
  }

  private void ends(double x, double y, double beyond, String text) {
    placer
        .place(
            List.of(
                label(x, beyond, text, Mark.Anchor.MIDDLE, Ink.CONTESTED),
                label(x + 9, y + 4, text, Mark.Anchor.START, Ink.CONTESTED),
                label(x - 9, y + 4, text, Mark.Anchor.END, Ink.CONTESTED),
                label(x + 2, beyond, text, Mark.Anchor.START, Ink.CONTESTED),
                label(x - 2, beyond, text, Mark.Anchor.END, Ink.CONTESTED)))
        .ifPresent(marks::add);
  }

  private void valueLabel(Point p, double value, String text, Ink ink) {
    Mark.Spot s = spot(p, value);
    placer
        .place(
            List.of(
                label(s.x(), s.y() - 7, text, Mark.Anchor.MIDDLE, ink),
                label(s.x() - 5, s.y() - 6, text, Mark.Anchor.END, ink),
                label(s.x() + 5, s.y() - 6, text, Mark.Anchor.START, ink),
                label(s.x() + 5, s.y() + 13, text, Mark.Anchor.START, ink),
                label(s.x(), s.y() + 15, text, Mark.Anchor.MIDDLE, ink),
                label(s.x() - 5, s.y() + 13, text, Mark.Anchor.END, ink)))
        .ifPresent(marks::add);
  }

  private Mark.Spot spot(Point p, double value) {
    return new Mark.Spot(frame.x(p.period()), frame.y(value));
  }

  private void add(Mark.Line line) {
    marks.add(line);
    placer.avoid(line);
  }

  private static Mark.Label label(double x, double y, String text, Mark.Anchor anchor, Ink ink) {
    return new Mark.Label(new Mark.Spot(x, y), text, SIZE, false, anchor, ink);
  }
}
