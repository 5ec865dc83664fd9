package org.servanda.server.picture;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.ledger.store.Activity.Count;

/** Events over time: how many of each class, and their tone. Long spans are counted by year. */
public final class Months {
  private static final int WIDTH = 540;
  private static final int HEIGHT = 230;
  private static final int LEFT = 40;
  private static final int RIGHT = 12;
  private static final int BASE = 200;
  private static final int TOP = 16;
  private static final int MOST = 60;
  private static final List<String> QUADS =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
  private static final List<String> CSS = List.of("q-vc", "q-mc", "q-vx", "q-mx");

  private final Map<String, double[]> periods = new TreeMap<>();
  private final boolean years;

  private Months(List<Count> counts) {
    List<YearMonth> months = new ArrayList<>();
    counts.forEach(c -> month(c.what(), months));
    this.years = months.size() > 1 && span(months) > MOST;
    if (!months.isEmpty()) {
      fill(months);
    }
    for (Count c : counts) {
      double[] sums =
          periods.get(years ? c.what().substring(0, Math.min(4, c.what().length())) : c.what());
      int quad = QUADS.indexOf(c.beside());
      if (sums != null && quad >= 0) {
        Double tone = c.tone();
        sums[quad] += c.number();
        sums[4] += tone == null ? 0 : tone * c.number();
        sums[5] += tone == null ? 0 : c.number();
      }
    }
  }

  private static void month(String written, List<YearMonth> to) {
    try {
      to.add(YearMonth.parse(written));
    } catch (DateTimeParseException e) {
      // a month that is none is not shown
    }
  }

  private static int span(List<YearMonth> months) {
    YearMonth first = months.stream().min(YearMonth::compareTo).orElseThrow();
    YearMonth last = months.stream().max(YearMonth::compareTo).orElseThrow();
    return (last.getYear() - first.getYear()) * 12
        + last.getMonthValue()
        - first.getMonthValue()
        + 1;
  }

  /** Months in which nothing happened are shown too; years at most so many back. */
  private void fill(List<YearMonth> months) {
    YearMonth first = months.stream().min(YearMonth::compareTo).orElseThrow();
    YearMonth last = months.stream().max(YearMonth::compareTo).orElseThrow();
    if (years) {
      for (int y = Math.max(first.getYear(), last.getYear() - MOST); y <= last.getYear(); y++) {
        periods.put(String.format(Locale.ROOT, "%04d", y), new double[6]);
      }
    } else {
      for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
        periods.put(m.toString(), new double[6]);
      }
    }
  }

  /** Events by their class of four. */
  public static Picture events(List<Count> counts) {
    return new Months(counts).bars();
  }

  /** The mean tone of events. */
  public static Picture tone(List<Count> counts) {
    return new Months(counts).line();
  }

  private Picture bars() {
    double most = 1;
    for (double[] s : periods.values()) {
      most = Math.max(most, s[0] + s[1] + s[2] + s[3]);
    }
    Pen pen = new Pen();
    double unit = (BASE - TOP) / most;
    int step = Math.max(1, (int) Math.ceil(most / 4));
    for (int v = 0; v <= most; v += step) {
      pen.line(v == 0 ? "axis" : "gridline", LEFT, BASE - v * unit, WIDTH - RIGHT, BASE - v * unit);
      pen.text("faint", LEFT - 6, BASE - v * unit + 4, 12, "end", String.valueOf(v));
    }
    List<List<String>> rows = new ArrayList<>();
    int i = 0;
    for (Map.Entry<String, double[]> p : periods.entrySet()) {
      double x = x(i) - width() / 2;
      double y = BASE;
      for (int q = 0; q < 4; q++) {
        double height = p.getValue()[q] * unit;
        if (height > 0) {
          y -= height;
          String tip = "%s: %d %s".formatted(p.getKey(), (int) p.getValue()[q], QUADS.get(q));
          pen.rect(CSS.get(q), x, y, width(), height, tip);
        }
      }
      label(pen, i++, p.getKey());
      rows.add(
          List.of(
              p.getKey(),
              whole(p.getValue()[0]),
              whole(p.getValue()[1]),
              whole(p.getValue()[2]),
              whole(p.getValue()[3])));
    }
    List<String> header = new ArrayList<>(List.of(years ? "Year" : "Month"));
    header.addAll(QUADS);
    List<List<String>> keys = new ArrayList<>();
    for (int q = 0; q < 4; q++) {
      keys.add(List.of(CSS.get(q), QUADS.get(q)));
    }
    return new Picture(
        "Events by " + (years ? "year" : "month"),
        "months",
        WIDTH,
        HEIGHT,
        pen.toString(),
        header,
        rows,
        keys);
  }

  private Picture line() {
    Pen pen = new Pen();
    double middle = (TOP + BASE) / 2.0;
    double unit = (BASE - TOP) / 20.0;
    for (int v = -10; v <= 10; v += 5) {
      pen.line(
          v == 0 ? "axis" : "gridline", LEFT, middle - v * unit, WIDTH - RIGHT, middle - v * unit);
      pen.text(
          "faint", LEFT - 6, middle - v * unit + 4, 12, "end", v > 0 ? "+" + v : String.valueOf(v));
    }
    StringBuilder path = new StringBuilder();
    List<List<String>> rows = new ArrayList<>();
    List<double[]> dots = new ArrayList<>();
    int i = 0;
    for (Map.Entry<String, double[]> p : periods.entrySet()) {
      double[] s = p.getValue();
      if (s[5] > 0) {
        double tone = s[4] / s[5];
        dots.add(new double[] {x(i), middle - tone * unit});
        path.append(path.length() == 0 ? 'M' : 'L')
            .append(Pen.n(x(i)))
            .append(' ')
            .append(Pen.n(middle - tone * unit));
        rows.add(List.of(p.getKey(), String.format(Locale.ROOT, "%.1f", tone), whole(s[5])));
      }
      label(pen, i++, p.getKey());
    }
    pen.path("tone-line", path.toString(), 0);
    for (int d = 0; d < dots.size(); d++) {
      pen.circle(
          "tone-dot",
          dots.get(d)[0],
          dots.get(d)[1],
          3.2,
          rows.get(d).get(0) + ": " + rows.get(d).get(1));
    }
    return new Picture(
        "Tone of events, from conflict (−10) to cooperation (+10)",
        "months",
        WIDTH,
        HEIGHT,
        pen.toString(),
        List.of(years ? "Year" : "Month", "Mean tone", "Events"),
        rows,
        List.of());
  }

  private double room() {
    return (double) (WIDTH - LEFT - RIGHT) / Math.max(1, periods.size());
  }

  private double width() {
    return Math.min(34, Math.max(1.5, room() * 0.72));
  }

  private double x(int i) {
    return LEFT + room() * (i + 0.5);
  }

  /** Every year, or every so many where they would meet. */
  private void label(Pen pen, int i, String period) {
    boolean january = period.endsWith("-01");
    int each = years ? (int) Math.ceil(periods.size() / 12.0) : 1;
    boolean few = !years && periods.size() <= 12;
    if (few
        || (years ? i % each == 0 : january || i == 0 && room() * monthsToJanuary(period) > 34)) {
      String words = years || !few ? period.substring(0, 4) : period;
      pen.text("faint", x(i), BASE + 18, 12, "middle", words);
    }
  }

  private static int monthsToJanuary(String month) {
    return 13 - Integer.parseInt(month.substring(5, 7));
  }

  private static String whole(double d) {
    return String.valueOf((int) d);
  }
}
