package org.servanda.intake.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins lines into paragraphs: by the room between them, indents, short last lines and hyphens. */
final class Paragraphs {
  private static final float INDENT = 6;

  private final List<String> done = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private float openSize;

  /** Adds the lines of a column; a sentence may run on from the one before. */
  void add(List<Line> column) {
    float pitch = pitch(column);
    float left = edge(column, true);
    float right = edge(column, false);
    Line before = null;
    for (Line line : column) {
      if (before == null ? !runsOn(line) : parts(before, line, pitch, left, right)) {
        flush();
      }
      append(line);
      before = line;
    }
  }

  List<String> finish() {
    flush();
    return done;
  }

  /** Whether a column's first line goes on with the sentence before it. */
  private boolean runsOn(Line line) {
    if (open.length() == 0 || Math.abs(line.size() - openSize) > 1) {
      return false;
    }
    char last = open.charAt(open.length() - 1);
    return ".!?:”\"".indexOf(last) < 0;
  }

  private static boolean parts(Line before, Line line, float pitch, float left, float right) {
    float gap = line.y() - before.y();
    if (gap > pitch * 1.35f || Math.abs(line.size() - before.size()) > 1.2f) {
      return true;
    }
    boolean sentenceEnds =
        ".!?:;”\"".indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    boolean shortLine = before.right() < right - (right - left) * 0.15f;
    boolean indented = line.left() > left + INDENT && before.left() <= left + INDENT;
    boolean listed = line.text().matches("^(?:[•●▪–-]|\\(?[0-9a-z]{1,3}[.)])\\s.*");
    return sentenceEnds && (shortLine || indented) || listed || line.text().indexOf('\t') > 0;
  }

  private void append(Line line) {
    int n = open.length();
    String text = line.text();
    boolean hyphen =
        n > 1
            && (open.charAt(n - 1) == '-' || open.charAt(n - 1) == '\u00ad')
            && Character.isLetter(open.charAt(n - 2))
            && Character.isLowerCase(text.charAt(0));
    if (hyphen) {
      open.setLength(n - 1);
      open.append(text);
    } else {
      open.append(n == 0 ? "" : " ").append(text);
    }
    openSize = line.size();
  }

  private void flush() {
    if (open.length() > 0) {
      done.add(open.toString().replace("\u00ad", ""));
      open.setLength(0);
    }
  }

  /** The usual way from line to line. */
  private static float pitch(List<Line> lines) {
    float[] gaps = new float[Math.max(0, lines.size() - 1)];
    int n = 0;
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (gap > 2) {
        gaps[n++] = gap;
      }
    }
    Arrays.sort(gaps, 0, n);
    return n == 0 ? Float.MAX_VALUE / 4 : gaps[n / 3];
  }

  /** Where most lines begin or end. */
  private static float edge(List<Line> lines, boolean left) {
    @Nullable Line best = null;
    for (Line l : lines) {
      boolean further = best == null || (left ? l.left() < best.left() : l.right() > best.right());
      best = further ? l : best;
    }
    return best == null ? 0 : left ? best.left() : best.right();
  }
}
