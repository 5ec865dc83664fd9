package org.servanda.server.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.server.html.Link;

/** What happened, as dots along time: a row for each kind. */
public final class Strip {
  private static final int WIDTH = 960;
  private static final int LEFT = 112;
  private static final int RIGHT = 16;
  private static final int ROW = 30;
  private static final List<Kind> ROWS =
      List.of(
          Kind.AGREEMENT,
          Kind.COMMITMENT,
          Kind.ENGAGEMENT,
          Kind.EVENT,
          Kind.STATEMENT,
          Kind.FIGURE);

  /** An entry and the day it stands at. */
  public record Dot(Entry entry, LocalDate day, String label) {}

  private Strip() {}

  /** The strip of some entries; rows without any are left out. */
  public static Picture draw(List<Dot> dots) {
    List<Kind> kinds =
        ROWS.stream().filter(k -> dots.stream().anyMatch(d -> d.entry().kind() == k)).toList();
    int height = kinds.size() * ROW + 34;
    Pen pen = new Pen();
    List<List<String>> rows = new ArrayList<>();
    if (!dots.isEmpty()) {
      long first = dots.stream().mapToLong(d -> d.day().toEpochDay()).min().orElse(0);
      long last =
          Math.max(first + 60, dots.stream().mapToLong(d -> d.day().toEpochDay()).max().orElse(0));
      double unit = (WIDTH - LEFT - RIGHT) / (double) (last - first);
      years(pen, first, last, unit, height);
      for (int i = 0; i < kinds.size(); i++) {
        pen.text("", 4, i * ROW + 25, 13, "start", label(kinds.get(i)));
        pen.line("gridline", LEFT, i * ROW + 20, WIDTH - RIGHT, i * ROW + 20);
      }
      for (Dot d : dots.stream().sorted(Comparator.comparing(Dot::day)).toList()) {
        int row = kinds.indexOf(d.entry().kind());
        if (row < 0) {
          continue;
        }
        double x = LEFT + (d.day().toEpochDay() - first) * unit;
        String tip = d.day() + ": " + d.label();
        pen.link(Link.to("entry", d.entry().id()).toString(), tip);
        pen.circle("tl-dot k-" + d.entry().kind().label(), x, row * ROW + 20.0, 6.5, tip);
        pen.unlink();
        rows.add(List.of(d.day().toString(), label(d.entry().kind()), d.label()));
      }
    }
    return new Picture(
        "Timeline",
        "strip",
        WIDTH,
        height,
        pen.toString(),
        List.of("Day", "Kind", "What"),
        rows,
        List.of());
  }

  private static String label(Kind k) {
    String name = k.label();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s";
  }

  private static void years(Pen pen, long first, long last, double unit, int height) {
    LocalDate day = LocalDate.ofEpochDay(first).withDayOfYear(1).plusYears(1);
    int step = Math.max(1, (int) ((last - first) / 365 / 12));
    pen.text(
        "faint",
        LEFT,
        height - 6.0,
        12,
        "start",
        String.valueOf(LocalDate.ofEpochDay(first).getYear()));
    for (; day.toEpochDay() <= last; day = day.plusYears(step)) {
      double x = LEFT + (day.toEpochDay() - first) * unit;
      pen.line("gridline", x, 6, x, height - 22.0);
      if (x > LEFT + 40 && x < WIDTH - 20) {
        pen.text("faint", x, height - 6.0, 12, "middle", String.valueOf(day.getYear()));
      }
    }
  }
}
