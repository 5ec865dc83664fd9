package org.servanda.ledger.review;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.ledger.LedgerException;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.record.Ids;

/** Makes decisions. */
public final class Review {
  /** By time, then by id. */
  public static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::at).thenComparing(Decision::id);

  private Review() {}

  /**
   * A decision on entries.
   *
   * @param on the entry; of a merge, all entries that are one
   * @throws LedgerException if a field cannot be corrected, or not to that value
   */
  public static Decision decide(
      Decision.Verb verb,
      List<Entry> on,
      Map<String, String> fields,
      String who,
      String note,
      Instant at) {
    fields.forEach(Review::check);
    if (verb == Decision.Verb.MERGE && on.stream().map(Entry::kind).distinct().count() > 1) {
      throw new LedgerException("only entries of one kind can be merged");
    }
    List<Decision.Anchor> anchors =
        on.stream().flatMap(e -> e.facts().stream()).map(Review::anchor).toList();
    return made(verb, anchors, fields, who, note, at);
  }

  /** A decision on some facts of an entry: that they are another thing. */
  public static Decision split(List<Fact> facts, String who, String note, Instant at) {
    List<Decision.Anchor> anchors = facts.stream().map(Review::anchor).toList();
    return made(Decision.Verb.SPLIT, anchors, Map.of(), who, note, at);
  }

  /** A decision that another one no longer counts. */
  public static Decision undo(Decision undone, String who, String note, Instant at) {
    Map<String, String> fields = Map.of("decision", undone.id());
    return made(Decision.Verb.UNDO, undone.anchors(), fields, who, note, at);
  }

  private static Decision made(
      Decision.Verb verb,
      List<Decision.Anchor> anchors,
      Map<String, String> fields,
      String who,
      String note,
      Instant at) {
    return new Decision(
        id(verb, anchors, fields, who, note, at), at, who, verb, fields, note, anchors);
  }

  /** The id of a decision, a hash of all that was decided, and on what. */
  static String id(
      Decision.Verb verb,
      List<Decision.Anchor> anchors,
      Map<String, String> fields,
      String who,
      String note,
      Instant at) {
    List<String> places = anchors.stream().map(Decision.Anchor::place).sorted().toList();
    return Ids.of("r", at, who, verb, new TreeMap<>(fields), note, places);
  }

  private static Decision.Anchor anchor(Fact f) {
    return new Decision.Anchor(
        f.origin().document(),
        f.kind().label(),
        f.origin().record(),
        f.origin().at().begin(),
        f.origin().at().end(),
        "",
        Reanchoring.told(f));
  }

  static void check(String field, String value) {
    if (!Corrections.FIELDS.contains(field)) {
      String known = String.join(", ", Corrections.FIELDS);
      throw new LedgerException("no such field: " + field + " (there are " + known + ")");
    }
    try {
      switch (field) {
        case "date", "due" -> {
          if (!value.isEmpty()) {
            Dates.parse(value);
          }
        }
        case "value" -> Double.parseDouble(value);
        default -> {
          // any text will do
        }
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new LedgerException(field + ": cannot be " + value, e);
    }
  }
}
