package org.servanda.intake.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into the order of reading: where a gutter runs down between lines, the
 * left column comes before the right one; a line across the gutter ends what is above it.
 */
final class Columns {
  private static final int FEWEST = 6;
  private static final int DEEPEST = 3;
  private static final float STEP = 2;

  private Columns() {}

  /** Columns and what stands across them, in the order of reading. */
  static List<List<Line>> of(List<Line> lines) {
    List<List<Line>> columns = new ArrayList<>();
    split(lines, columns, 0);
    return columns;
  }

  private static void split(List<Line> lines, List<List<Line>> to, int depth) {
    float gutter = depth < DEEPEST ? gutter(lines) : -1;
    if (gutter < 0) {
      if (!lines.isEmpty()) {
        to.add(joined(lines));
      }
      return;
    }
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    List<Line> across = new ArrayList<>();
    for (Line line : lines) {
      if (line.left() < gutter && line.right() > gutter) {
        if (!left.isEmpty() || !right.isEmpty()) {
          flush(across, to);
          split(left, to, depth + 1);
          split(right, to, depth + 1);
          left = new ArrayList<>();
          right = new ArrayList<>();
        }
        across.add(line);
      } else {
        flush(across, to);
        (line.right() <= gutter ? left : right).add(line);
      }
    }
    flush(across, to);
    split(left, to, depth + 1);
    split(right, to, depth + 1);
  }

  private static void flush(List<Line> across, List<List<Line>> to) {
    if (!across.isEmpty()) {
      to.add(joined(across));
      across.clear();
    }
  }

  /** Where few lines cross and many stand on either side, beside each other; -1 if nowhere. */
  private static float gutter(List<Line> lines) {
    if (lines.size() < 2 * FEWEST) {
      return -1;
    }
    float from = lines.stream().map(Line::left).min(Comparator.naturalOrder()).orElse(0f);
    float to = lines.stream().map(Line::right).max(Comparator.naturalOrder()).orElse(0f);
    float best = -1;
    int fewest = Integer.MAX_VALUE;
    for (float x = from + (to - from) / 5; x < to - (to - from) / 5; x += STEP) {
      int crossing = 0;
      int left = 0;
      int right = 0;
      for (Line line : lines) {
        if (line.right() <= x) {
          left++;
        } else if (line.left() >= x) {
          right++;
        } else {
          crossing++;
        }
      }
      boolean parts = Math.min(left, right) >= FEWEST && crossing * 5 <= left + right;
      if (parts && crossing < fewest && full(lines, x)) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  /**
   * Columns of text are filled: most lines on either side are wide, which cells of a table are not.
   */
  private static boolean full(List<Line> lines, float x) {
    return wide(lines.stream().filter(l -> l.right() <= x).toList())
        && wide(lines.stream().filter(l -> l.left() >= x).toList());
  }

  private static boolean wide(List<Line> side) {
    float from = side.stream().map(Line::left).min(Comparator.naturalOrder()).orElse(0f);
    float to = side.stream().map(Line::right).max(Comparator.naturalOrder()).orElse(0f);
    long filled = side.stream().filter(l -> l.right() - l.left() > (to - from) * 0.6f).count();
    return to - from > 90 && filled * 2 >= side.size();
  }

  /** Lines that were cut at a wide gap and belong together after all. */
  private static List<Line> joined(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && Math.abs(before.y() - line.y()) < 2 && line.left() >= before.right()) {
        joined.set(
            joined.size() - 1,
            new Line(
                before.text() + "\t" + line.text(),
                before.left(),
                line.right(),
                before.y(),
                Math.max(before.size(), line.size())));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }
}
