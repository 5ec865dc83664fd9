package org.servanda.server.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.store.Activity.Count;
import org.servanda.server.html.Link;

/** Who has to do with whom: states in a ring, the ties between them as thick as much is told. */
public final class Network {
  private static final int SIZE = 640;
  private static final int HEIGHT = 520;
  private static final int RADIUS = 185;
  private static final int MOST = 24;

  private Network() {}

  /** The network of some pairs. */
  public static Picture draw(List<Count> pairs) {
    Names names = new Names();
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Count p : pairs) {
      weights.merge(p.what(), p.number(), Integer::sum);
      weights.merge(p.beside(), p.number(), Integer::sum);
    }
    List<String> states =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    Pen pen = new Pen();
    int most = pairs.stream().mapToInt(Count::number).max().orElse(1);
    List<List<String>> rows = new ArrayList<>();
    for (Count p : pairs) {
      int a = states.indexOf(p.what());
      int b = states.indexOf(p.beside());
      if (a >= 0 && b >= 0) {
        String d =
            "M%s %sQ%d %d %s %s"
                .formatted(
                    Pen.n(x(a, states.size())),
                    Pen.n(y(a, states.size())),
                    SIZE / 2,
                    HEIGHT / 2,
                    Pen.n(x(b, states.size())),
                    Pen.n(y(b, states.size())));
        pen.path("tie", d, Math.max(0.8, 9.0 * p.number() / most));
        Double tone = p.tone();
        rows.add(
            List.of(
                names.of(p.what()),
                names.of(p.beside()),
                String.valueOf(p.number()),
                tone == null ? "" : String.format(Locale.ROOT, "%.1f", tone)));
      }
    }
    for (int i = 0; i < states.size(); i++) {
      node(pen, names, states, i, weights.getOrDefault(states.get(i), 0), most);
    }
    return new Picture(
        "Network of relations",
        "net",
        SIZE,
        HEIGHT,
        pen.toString(),
        List.of("State", "With", "Entries", "Mean tone of events"),
        rows,
        List.of());
  }

  private static void node(Pen pen, Names names, List<String> states, int i, int weight, int most) {
    String code = states.get(i);
    double x = x(i, states.size());
    double y = y(i, states.size());
    boolean right = x >= SIZE / 2.0 - 1;
    pen.link(Link.to("relation", code).toString(), names.of(code));
    pen.circle("", x, y, 4 + 6 * Math.sqrt(Math.min(1, (double) weight / most)), names.of(code));
    pen.text("", x + (right ? 14 : -14), y + 5, 14, right ? "start" : "end", names.of(code));
    pen.unlink();
  }

  private static double x(int i, int all) {
    return SIZE / 2.0 + RADIUS * Math.cos(angle(i, all));
  }

  private static double y(int i, int all) {
    return HEIGHT / 2.0 + RADIUS * Math.sin(angle(i, all));
  }

  private static double angle(int i, int all) {
    return 2 * Math.PI * i / Math.max(1, all) - Math.PI / 2;
  }
}
