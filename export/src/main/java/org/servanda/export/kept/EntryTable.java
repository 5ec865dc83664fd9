package org.servanda.export.kept;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.export.table.Table;
import org.servanda.ledger.account.Standings;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.record.Period;

/** The tables that a ledger adds to those of the records. */
final class EntryTable {
  private EntryTable() {}

  /** A fact of an entry. */
  record Part(Entry entry, Fact fact) {}

  static Table<Entry> entries(Standings standings, LocalDate asOf) {
    return Table.<Entry>of("entries", "one thing of a ledger, merged from all that tell of it")
        .text("entry", "id of the entry", Entry::id)
        .text("kind", "kind", e -> e.kind().label())
        .text("name", "what it is, in words", Entry::name)
        .text("type", "type, class or manner", Entry::type)
        .list("by", "who acts, is bound, exports, visits or speaks", e -> e.parties().by())
        .list("to", "toward whom", e -> e.parties().to())
        .list("people", "persons", e -> e.parties().people())
        .text("sphere", "sphere", Entry::sphere)
        .text("status", "by the last telling, and decisions", Entry::status)
        .text(
            "standing",
            "how a commitment stands on the day asked for",
            e -> e.kind() == Kind.COMMITMENT ? standings.of(e, List.of(), asOf).label() : null)
        .day("date_from", "date.from", e -> from(e.date()))
        .day("date_to", "date.to", e -> to(e.date()))
        .day("due", "due.to, as told last", e -> to(e.due()))
        .number("value", "number promised or counted", e -> value(e))
        .text("unit", "its unit", e -> e.amount() == null ? null : e.amount().unit())
        .flag("contested", "whether sources contradict each other", Entry::contested)
        .whole("tellings", "records that tell of it", e -> e.facts().size())
        .whole("sources", "different texts that tell of it", Entry::sources)
        .list("outlets", "who published it", Entry::outlets)
        .day("first_told", "first publication", Entry::first)
        .day("last_told", "last publication", Entry::last)
        .text("review", "what persons decided on it", e -> e.review().isEmpty() ? null : e.review())
        .end();
  }

  static final Table<Part> PARTS =
      Table.<Part>of("entry_records", "a record that belongs to an entry")
          .text("entry", "id of the entry", p -> p.entry().id())
          .text(
              "document", "key of the document, as in documents", p -> p.fact().origin().document())
          .text("record", "id of the record in its table", p -> p.fact().origin().record())
          .text("kind", "kind", p -> p.fact().kind().label())
          .text(
              "reprint_of",
              "key of the first document of the same text",
              p -> p.fact().origin().source())
          .text("reason", "why it belongs there", p -> p.entry().reasons().get(p.fact().key()))
          .end();

  private static @Nullable LocalDate from(@Nullable Period p) {
    return p == null ? null : p.from();
  }

  private static @Nullable LocalDate to(@Nullable Period p) {
    return p == null ? null : p.to();
  }

  private static @Nullable Double value(Entry e) {
    return e.amount() == null ? null : (Double) e.amount().value();
  }
}
