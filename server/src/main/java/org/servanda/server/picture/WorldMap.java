package org.servanda.server.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.store.Activity.Count;
import org.servanda.server.html.Link;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** The states of the world, coloured by how much is told of them or by the tone of what they do. */
public final class WorldMap {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 440;
  private static final int TIES = 25;

  private record State(double x, double y, String outline) {}

  private final Map<String, State> states = new HashMap<>();
  private final List<String> nameless = new ArrayList<>();
  private final Names names = new Names();

  public WorldMap() {
    for (Row row : Tables.builtIn().rows(WorldMap.class, "world.tsv")) {
      String outline = row.columns().size() > 3 ? row.column(3) : "";
      if (row.column(0).equals("-")) {
        nameless.add(outline);
      } else {
        states.put(
            row.column(0),
            new State(
                Double.parseDouble(row.column(1)), Double.parseDouble(row.column(2)), outline));
      }
    }
  }

  /**
   * The map.
   *
   * @param counts how much is told of each state
   * @param pairs ties between states, drawn over it
   * @param tone whether colours show the tone, not the number
   */
  public Picture draw(List<Count> counts, List<Count> pairs, boolean tone) {
    Map<String, Count> by = new HashMap<>();
    counts.forEach(c -> by.put(c.what(), c));
    int most =
        counts.stream()
            .filter(c -> states.containsKey(c.what()))
            .mapToInt(Count::number)
            .max()
            .orElse(1);
    Pen pen = new Pen();
    nameless.forEach(outline -> pen.path("land", outline, 0));
    states.keySet().stream().sorted().forEach(code -> state(pen, code, by.get(code), most, tone));
    int drawn = 0;
    for (Count p : pairs) {
      State a = states.get(p.what());
      State b = states.get(p.beside());
      if (a != null && b != null && drawn++ < TIES) {
        tie(pen, a, b, Math.max(1, 5.0 * p.number() / Math.max(1, pairs.get(0).number())));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (Count c : counts) {
      Double t = c.tone();
      rows.add(
          List.of(
              names.of(c.what()),
              String.valueOf(c.number()),
              t == null ? "" : String.format(Locale.ROOT, "%.1f", t)));
    }
    return new Picture(
        tone ? "Map of relations, by tone" : "Map of relations, by how much is told",
        "map",
        WIDTH,
        HEIGHT,
        pen.toString(),
        List.of("State", "Entries", "Mean tone of events"),
        rows,
        tone
            ? List.of(
                List.of("t1", "conflict"),
                List.of("t2", "rather conflict"),
                List.of("t3", "neither"),
                List.of("t4", "rather cooperation"),
                List.of("t5", "cooperation"))
            : List.of(List.of("l1", "little"), List.of("l3", "more"), List.of("l5", "most")));
  }

  private void state(
      Pen pen, String code, @org.jspecify.annotations.Nullable Count c, int most, boolean tone) {
    State s = states.getOrDefault(code, new State(0, 0, ""));
    if (c == null) {
      if (!s.outline().isEmpty()) {
        pen.path("land", s.outline(), 0);
      }
      return;
    }
    String css = "land " + (tone ? tone(c) : level(c.number(), most));
    String tip = names.of(code) + ": " + c.number() + (c.number() == 1 ? " entry" : " entries");
    pen.link(Link.to("relation", code).toString(), tip);
    if (s.outline().isEmpty()) {
      pen.circle(css, s.x(), s.y(), 4, tip);
    } else {
      pen.path(css, s.outline(), tip);
    }
    pen.unlink();
  }

  private static void tie(Pen pen, State a, State b, double width) {
    double lift = Math.hypot(a.x() - b.x(), a.y() - b.y()) * 0.22;
    String d =
        "M%s %sQ%s %s %s %s"
            .formatted(
                Pen.n(a.x()), Pen.n(a.y()),
                Pen.n((a.x() + b.x()) / 2), Pen.n((a.y() + b.y()) / 2 - lift),
                Pen.n(b.x()), Pen.n(b.y()));
    pen.path("tie", d, width);
  }

  private static String level(int number, int most) {
    double share = Math.log1p(number) / Math.log1p(most);
    return "l" + Math.max(1, Math.min(5, (int) Math.ceil(share * 5)));
  }

  /** The tone of a count as one of five classes. */
  private static String tone(Count c) {
    Double t = c.tone();
    if (t == null) {
      return "t3";
    }
    return t < -4 ? "t1" : t < -0.5 ? "t2" : t < 0.5 ? "t3" : t < 4 ? "t4" : "t5";
  }
}
