package org.servanda.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts, over documents, which gold records were given and which given ones are not gold. */
public final class Evaluation {
  /** How often a field of a record that was found is right. */
  private static final class Share {
    int right;
    int all;
  }

  /** Counts of one kind. */
  private static final class Count {
    int right;
    int extra;
    int missed;
    final Map<String, Share> details = new LinkedHashMap<>();
  }

  private final Map<RecordKind, Count> counts = new EnumMap<>(RecordKind.class);
  private final Consumer<String> errors;
  private int documents;

  /**
   * An evaluation with nothing counted yet.
   *
   * @param errors told of each record missed or wrongly given, as a line
   */
  public Evaluation(Consumer<String> errors) {
    this.errors = errors;
  }

  /** Compares one document; a list that the gold leaves out is not scored. */
  public void add(String id, Map<String, ?> gold, Map<String, ?> given) {
    documents++;
    for (RecordKind kind : RecordKind.values()) {
      if (gold.get(kind.field()) instanceof List<?> wanted) {
        compare(id, kind, wanted, Fields.list(given, kind.field()));
      }
    }
  }

  private void compare(String id, RecordKind kind, List<?> wanted, List<?> given) {
    Count count = counts.computeIfAbsent(kind, k -> new Count());
    List<Object> left = new ArrayList<>(given);
    for (Object w : wanted) {
      Map<String, ?> gold = Fields.map(w);
      Object hit =
          left.stream().filter(g -> kind.isSame(gold, Fields.map(g))).findFirst().orElse(null);
      if (hit == null) {
        count.missed++;
        errors.accept(id + " " + kind.field() + " missed: " + brief(gold));
        continue;
      }
      left.remove(hit);
      count.right++;
      for (String field : kind.details()) {
        if (gold.get(field) != null) {
          Share share = count.details.computeIfAbsent(field, k -> new Share());
          share.all++;
          share.right += Fields.same(gold.get(field), Fields.map(hit).get(field)) ? 1 : 0;
        }
      }
    }
    count.extra += left.size();
    left.forEach(l -> errors.accept(id + " " + kind.field() + " extra: " + brief(Fields.map(l))));
  }

  private static String brief(Map<String, ?> record) {
    Map<String, Object> shown = new LinkedHashMap<>(record);
    List.of("id", "evidence", "confidence").forEach(shown::remove);
    shown.values().removeIf(java.util.Objects::isNull);
    return shown.toString();
  }

  /** The table: a line for each kind, and for each further field the share that is right. */
  public String table() {
    StringBuilder b = new StringBuilder();
    line(
        b,
        "%-12s %7s %7s %7s %9s %7s %7s",
        "kind",
        "right",
        "extra",
        "missed",
        "precision",
        "recall",
        "F1");
    double sum = 0;
    for (Map.Entry<RecordKind, Count> e : counts.entrySet()) {
      Count c = e.getValue();
      double p = ratio(c.right, c.right + c.extra);
      double r = ratio(c.right, c.right + c.missed);
      double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
      sum += f1;
      line(
          b,
          "%-12s %7d %7d %7d %9.3f %7.3f %7.3f",
          e.getKey().field(),
          c.right,
          c.extra,
          c.missed,
          p,
          r,
          f1);
    }
    line(b, "%d documents, mean F1 %.3f", documents, counts.isEmpty() ? 0 : sum / counts.size());
    for (Map.Entry<RecordKind, Count> e : counts.entrySet()) {
      e.getValue()
          .details
          .forEach(
              (field, s) ->
                  line(
                      b,
                      "  %-26s %.3f of %d",
                      e.getKey().field() + " " + field,
                      ratio(s.right, s.all),
                      s.all));
    }
    return b.toString();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  private static void line(StringBuilder b, String format, Object... values) {
    b.append(String.format(java.util.Locale.ROOT, format, values)).append('\n');
  }
}
