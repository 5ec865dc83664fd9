package org.servanda.ledger.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.fact.Parties;
import org.servanda.record.Period;

/**
 * One thing of the ledger.
 *
 * @param id key of its first fact; the keys of all its facts lead to it
 * @param status by the latest that was told
 * @param date when it happened, is to happen, or the period that a figure counts
 * @param due until when it is to be done, as told last
 * @param amount number promised or counted, as most sources tell it
 * @param contested whether sources contradict each other on it
 * @param facts all that documents tell of it, in the order of {@link Fact#ORDER}; empty in a
 *     summary
 * @param reasons by key, why a fact belongs to it
 * @param review what persons decided on it: empty, or confirmed, corrected, rejected, annotated
 */
public record Entry(
    String id,
    Kind kind,
    String block,
    String name,
    String type,
    Parties parties,
    @Nullable String sphere,
    String status,
    @Nullable Period date,
    @Nullable Period due,
    @Nullable Amount amount,
    boolean contested,
    Map<String, String> more,
    List<Fact> facts,
    Map<String, String> reasons,
    String review) {
  public Entry {
    more = Map.copyOf(more);
    facts = List.copyOf(facts);
    reasons = Map.copyOf(reasons);
  }

  /** The same with other further fields. */
  public Entry with(Map<String, String> other) {
    return reviewed(review, other);
  }

  /** The same with what persons decided on it, and other further fields. */
  public Entry reviewed(String decided, Map<String, String> other) {
    return new Entry(
        id, kind, block, name, type, parties, sphere, status, date, due, amount, contested, other,
        facts, reasons, decided);
  }

  /** The same with another status. */
  public Entry standing(String other) {
    return other.equals(status)
        ? this
        : new Entry(
            id, kind, block, name, type, parties, sphere, other, date, due, amount, contested, more,
            facts, reasons, review);
  }

  /** A summary made whole. */
  public Entry with(List<Fact> all, Map<String, String> why) {
    return new Entry(
        id, kind, block, name, type, parties, sphere, status, date, due, amount, contested, more,
        all, why, review);
  }

  public List<String> sides() {
    return parties.sides();
  }

  /** A further field, or the empty string. */
  public String more(String field) {
    return more.getOrDefault(field, "");
  }

  /** How many sources tell of it; reprints of one text are one source. */
  public int sources() {
    return (int) facts.stream().map(f -> f.origin().source()).distinct().count();
  }

  /** Who published it, each once, in the order of the alphabet. */
  public List<String> outlets() {
    return facts.stream()
        .map(f -> f.origin().outlet())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Day of the first publication that tells of it, or null where none is dated. */
  public @Nullable LocalDate first() {
    return facts.stream()
        .map(f -> f.origin().published())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Day of the last publication that tells of it, or null where none is dated. */
  public @Nullable LocalDate last() {
    return facts.stream()
        .map(f -> f.origin().published())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
