package org.servanda.ledger.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Period;

/**
 * One record of one document.
 *
 * @param key its name in the ledger; the same document gives the same keys
 * @param voice who claims it, or null where the outlet states it
 * @param name what it is about in words: name of an agreement, indicator, what is promised or said
 * @param type kind of agreement, commitment, engagement; class of an event; modality of a figure;
 *     manner of a statement
 * @param status what the document says became of it
 * @param date when it happened or is to happen; the period that a figure counts
 * @param due until when it is to be done or reached
 * @param more further fields of the record by name
 */
public record Fact(
    String key,
    Kind kind,
    Origin origin,
    @Nullable Voice voice,
    String name,
    String type,
    Parties parties,
    @Nullable String sphere,
    String status,
    @Nullable Period date,
    @Nullable Period due,
    @Nullable Amount amount,
    Map<String, String> more,
    double confidence) {
  /**
   * By day of publication, unknown last, then by document and place in it, then by key: an order
   * that needs no clock.
   */
  public static final Comparator<Fact> ORDER =
      Comparator.comparing(
              (Fact f) -> f.origin().published(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(f -> f.origin().document())
          .thenComparing(f -> f.origin().at().begin())
          .thenComparing(Fact::key);

  public Fact {
    more = Map.copyOf(more);
  }

  public List<String> sides() {
    return parties.sides();
  }

  /** When it was: the date told, else the day it was published; null where neither is known. */
  public @Nullable Period when() {
    if (date != null) {
      return date;
    }
    LocalDate published = origin.published();
    return published == null ? null : Period.day(published);
  }

  /** A further field, or the empty string. */
  public String more(String field) {
    return more.getOrDefault(field, "");
  }
}
