package org.servanda.ledger.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.servanda.ledger.series.Caption;
import org.servanda.ledger.series.Measure;
import org.servanda.ledger.series.Point;
import org.servanda.ledger.series.Series;
import org.servanda.ledger.series.Target;

/** Puts title, axes and notes round the box of a chart and the values into it. */
final class Layout {
  private static final double TITLE = 14;
  private static final double SMALL = 10;

  private final Series series;
  private final Measure measure;
  private final double width;
  private final double height;
  private final List<Mark> marks = new ArrayList<>();

  Layout(Series series, double width, double height) {
    this.series = series;
    this.measure = series.measure();
    this.width = width;
    this.height = height;
  }

  List<Mark> marks() {
    double top = title();
    double bottom = notes();
    if (series.empty()) {
      Mark.Anchor middle = Mark.Anchor.MIDDLE;
      marks.add(label(width / 2, height / 2, Caption.NONE, 12, false, middle, Ink.FAINT));
      return marks;
    }
    Ticks ticks = ticks(bottom - top);
    double left = 14;
    for (double v : ticks.values()) {
      left = Math.max(left, Mark.Label.width(tick(v, ticks), SMALL, false) * 1.12 + 8);
    }
    Frame frame = new Frame(left, top, width - 8, bottom, ticks, TimeAxis.of(series));
    valueAxis(frame);
    timeAxis(frame);
    marks.addAll(new Curves(series, frame).marks());
    return marks;
  }

  private double title() {
    double y = 6;
    for (String line : wrap(series.title(), TITLE, true)) {
      y += TITLE * 1.2;
      marks.add(label(2, y, line, TITLE, true, Mark.Anchor.START, Ink.TEXT));
    }
    return y + 16;
  }

  /** Writes the notes at the foot and gives the height at which the box of the chart ends. */
  private double notes() {
    List<String> lines = new ArrayList<>();
    for (String note : new Caption(series).notes()) {
      lines.addAll(wrap(note, SMALL, false));
    }
    double y = height - 6 - (lines.size() - 1) * SMALL * 1.3;
    double bottom = lines.isEmpty() ? height - 22 : y - 2.9 * SMALL;
    for (String line : lines) {
      marks.add(label(2, y, line, SMALL, false, Mark.Anchor.START, Ink.FAINT));
      y += SMALL * 1.3;
    }
    return bottom;
  }

  private Ticks ticks(double room) {
    List<Point> all = new ArrayList<>(series.points());
    all.addAll(series.projection());
    DoubleStream lows = all.stream().mapToDouble(Point::low);
    DoubleStream highs =
        DoubleStream.concat(
            all.stream().mapToDouble(Point::high),
            series.targets().stream().mapToDouble(Target::value));
    // a little room above the highest value for its label
    double max = highs.max().orElse(1) * 1.08;
    return Ticks.of(lows.min().orElse(0), max, Math.max(2, (int) (room / 40))).upTo(max);
  }

  private String tick(double value, Ticks ticks) {
    double top = Math.max(Math.abs(ticks.low()), Math.abs(ticks.high()));
    return measure.tick(value, top, ticks.step());
  }

  private void valueAxis(Frame f) {
    for (double v : f.ticks().values()) {
      double y = f.y(v);
      marks.add(Mark.Line.of(f.left(), y, f.right(), y, v == 0 ? Ink.AXIS : Ink.GRID));
      String text = tick(v, f.ticks());
      marks.add(label(f.left() - 6, y + 3.5, text, SMALL, false, Mark.Anchor.END, Ink.FAINT));
    }
  }

  private void timeAxis(Frame f) {
    double y = f.bottom();
    int most = (int) ((f.right() - f.left()) / (f.time().months() == 12 ? 34 : 58));
    for (TimeAxis.Band band : f.time().bands(Math.max(1, most))) {
      double from = f.x(band.from());
      double to = f.x(band.to());
      marks.add(Mark.Line.of(from, y, from, y + 5, Ink.AXIS));
      Mark.Anchor middle = Mark.Anchor.MIDDLE;
      marks.add(label((from + to) / 2, y + 14, band.name(), SMALL, false, middle, Ink.FAINT));
    }
    marks.add(Mark.Line.of(f.right(), y, f.right(), y + 5, Ink.AXIS));
  }

  private List<String> wrap(String text, double size, boolean bold) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      boolean full = Mark.Label.width(line + " " + word, size, bold) > width - 10;
      if (full && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static Mark.Label label(
      double x, double y, String text, double size, boolean bold, Mark.Anchor anchor, Ink ink) {
    return new Mark.Label(new Mark.Spot(x, y), text, size, bold, anchor, ink);
  }
}
