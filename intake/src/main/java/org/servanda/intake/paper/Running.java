package org.servanda.intake.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes running headers, footers and page numbers off the pages of a paper. */
final class Running {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—\\s]*(?:page|p\\.)?\\s*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\s]*");

  /** How many lines at the top and at the bottom may be running ones. */
  private static final int DEEP = 3;

  private Running() {}

  static List<List<Line>> without(List<List<Line>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> shapes = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (isEdge(page, i)) {
          shapes.add(page.get(i).shape());
        }
      }
      shapes.forEach(s -> counts.merge(s, 1, Integer::sum));
    }
    int enough = Math.max(2, Math.min(3, (pages.size() + 1) / 2));
    List<List<Line>> rest = new ArrayList<>();
    for (List<Line> page : pages) {
      List<Line> kept = new ArrayList<>();
      for (int i = 0; i < page.size(); i++) {
        Line line = page.get(i);
        boolean runs =
            isEdge(page, i)
                && (counts.getOrDefault(line.shape(), 0) >= enough
                    || PAGE_NUMBER.matcher(line.text()).matches());
        if (!runs) {
          kept.add(line);
        }
      }
      rest.add(kept);
    }
    return rest;
  }

  private static boolean isEdge(List<Line> page, int i) {
    return i < DEEP || i >= page.size() - DEEP;
  }
}
