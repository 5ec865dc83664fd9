package org.servanda.ledger.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.servanda.ledger.series.Caption;
import org.servanda.ledger.series.Measure;
import org.servanda.ledger.series.PeriodName;
import org.servanda.ledger.series.Point;
import org.servanda.ledger.series.Series;
import org.servanda.ledger.series.Target;

/** A chart of characters: a bar for each period, targets as lines across, notes below. */
public final class TerminalChart {
  private static final int LEAST = 40;

  private final int width;
  private final Signs signs;

  /**
   * A painter for a terminal.
   *
   * @param width columns of the terminal; a narrower one than 40 is taken as 40
   * @param ascii only signs of ASCII
   */
  public TerminalChart(int width, boolean ascii) {
    this.width = Math.max(LEAST, width);
    this.signs = ascii ? Signs.ASCII : Signs.UNICODE;
  }

  /** The chart as lines, each ended by a line feed. */
  public String draw(Series series) {
    StringBuilder out = new StringBuilder();
    List<String> lines = new ArrayList<>(wrap(series.title(), ""));
    lines.add("");
    if (series.empty()) {
      lines.add(Caption.NONE);
    } else {
      Drawing d = new Drawing(series);
      d.rows.forEach(r -> lines.add(cut(d.row(r))));
      lines.addAll(d.axis());
      legend(series, lines);
    }
    lines.forEach(l -> out.append(signs.plain(l.stripTrailing())).append('\n'));
    return out.toString();
  }

  /** A value too long for a narrow terminal is cut rather than let the line run over. */
  private String cut(String line) {
    String bare = line.stripTrailing();
    int length = bare.codePointCount(0, bare.length());
    return length <= width ? bare : bare.substring(0, bare.offsetByCodePoints(0, width - 1)) + "…";
  }

  private void legend(Series series, List<String> lines) {
    Caption caption = new Caption(series);
    for (Target t : series.targets()) {
      lines.addAll(wrap(caption.target(t), " " + signs.target(t.superseded()) + " "));
    }
    if (!series.projection().isEmpty()) {
      lines.add(" " + signs.projection() + " projection");
    }
    if (series.points().stream().anyMatch(Point::contested)) {
      lines.addAll(
          wrap("between the lowest and the highest value claimed", " " + signs.contested() + " "));
    }
    caption.notes().forEach(n -> lines.addAll(wrap(n, "")));
  }

  private List<String> wrap(String text, String lead) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : text.strip().split("\\s+")) {
      if (!empty && length(line.toString()) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ".repeat(Math.max(2, lead.length())));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** A row of the chart. */
  private record Bar(String name, Point point, boolean projected, String value) {}

  /** One series being drawn. */
  private final class Drawing {
    private final Series series;
    private final Measure measure;
    private final List<Bar> rows;
    private final int names;
    private final int bars;
    private final Ticks ticks;

    Drawing(Series series) {
      this.series = series;
      this.measure = series.measure();
      rows = rows();
      names = rows.stream().mapToInt(r -> length(r.name)).max().orElse(0) + 1;
      int values = rows.stream().mapToInt(r -> length(r.value)).max().orElse(0);
      bars = Math.max(8, width - names - values - 3);
      double max =
          Stream.concat(
                  rows.stream().map(r -> r.point.high()),
                  series.targets().stream().map(Target::value))
              .max(Comparator.naturalOrder())
              .orElse(1.0);
      double min = rows.stream().mapToDouble(r -> r.point.low()).min().orElse(0);
      ticks = Ticks.of(min, max, Math.max(2, bars / 14));
    }

    private List<Bar> rows() {
      List<Bar> all = new ArrayList<>();
      series.points().forEach(p -> all.add(bar(p, false)));
      series.projection().forEach(p -> all.add(bar(p, true)));
      all.sort(Comparator.comparing(r -> r.point.period().from()));
      return all;
    }

    private Bar bar(Point p, boolean projected) {
      String value = p.contested() ? measure.range(p.low(), p.high()) : measure.text(p.value());
      return new Bar(PeriodName.of(p.period()), p, projected, value);
    }

    /** Name, bar, value; the lines of targets show where nothing else is. */
    String row(Bar r) {
      char[] line = new char[Math.max(bars + 1, bars + 2 + length(r.value))];
      Arrays.fill(line, ' ');
      targets(line);
      double zero = at(0);
      char full = r.projected ? signs.projection() : signs.full();
      fill(line, Math.min(zero, at(r.point.low())), Math.max(zero, at(r.point.low())), full);
      if (r.point.contested()) {
        fill(line, at(r.point.low()), at(r.point.high()), signs.contested());
      }
      int end = (int) Math.ceil(Math.max(zero, at(r.point.high())) - 1e-9);
      String shown = " " + r.value + " ";
      for (int i = 0; i < shown.length() && end + i < line.length; i++) {
        line[end + i] = shown.charAt(i);
      }
      return pad(r.name) + signs.edge() + new String(line);
    }

    private void targets(char[] line) {
      for (Target t : series.targets()) {
        int x = Math.min(bars, (int) Math.round(at(t.value())));
        // a target that holds stands before one that does not
        if (!t.superseded() || line[x] == ' ') {
          line[x] = signs.target(t.superseded());
        }
      }
    }

    private void fill(char[] line, double from, double to, char full) {
      int first = (int) Math.round(from);
      for (int i = first; i < to; i++) {
        double part = to - i;
        boolean solid = part >= 1 || full != signs.full();
        char c = solid ? full : signs.part(part);
        line[i] = c;
      }
    }

    List<String> axis() {
      char[] line = new char[bars + 1];
      char[] text = new char[width - names];
      Arrays.fill(line, signs.axis());
      Arrays.fill(text, ' ');
      int free = 0;
      for (double v : ticks.values()) {
        int x = (int) Math.round(at(v));
        double top = Math.max(Math.abs(ticks.low()), Math.abs(ticks.high()));
        String name = measure.tick(v, top, ticks.step());
        int start = Math.min(Math.max(0, x - name.length() / 2), text.length - name.length() - 1);
        if (start >= free) {
          line[x] = signs.tick();
          name.getChars(0, name.length(), text, start);
          free = start + name.length() + 1;
        }
      }
      return List.of(
          " ".repeat(names) + signs.corner() + new String(line).substring(1),
          " ".repeat(names) + new String(text));
    }

    private double at(double value) {
      return (value - ticks.low()) / (ticks.high() - ticks.low()) * bars;
    }

    private String pad(String name) {
      return name + " ".repeat(names - length(name));
    }
  }
}
