package org.servanda.export.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Quote;
import org.servanda.export.table.Column;
import org.servanda.export.table.Table;
import org.servanda.record.ActorRef;
import org.servanda.record.Period;

/** Columns that several tables have. */
final class Columns {
  private Columns() {}

  /** Begins a table of records: which document, which record. */
  static <T> Table.Builder<Told<T>> begin(String name, String about) {
    return Table.<Told<T>>of(name, about)
        .text("document", "key of the document, as in documents", t -> t.source().key())
        .text("id", "id of the record, unique within its document", t -> t.id())
        .day("published", "day of the document's publication", t -> t.source().published());
  }

  /** Ends a table of records: the passage and how sure it is. */
  static <T> Table<Told<T>> end(Table.Builder<Told<T>> table, Column.Value<Told<T>> confidence) {
    return passage(table).number("confidence", "how sure the reading is, 0 to 1", confidence).end();
  }

  /** The passage as selectors of W3C Web Annotation. */
  static <T> Table.Builder<Told<T>> passage(Table.Builder<Told<T>> table) {
    return table
        .whole("sentence", "number of the sentence, from 1", t -> t.sentence())
        .whole("begin", "evidence.begin: first code point, from 0", t -> of(t, Quote::begin))
        .whole("end", "evidence.end: one past the last code point", t -> of(t, Quote::end))
        .text("exact", "the passage in its own words", t -> of(t, Quote::exact))
        .text("prefix", "up to 32 code points before it", t -> of(t, Quote::prefix))
        .text("suffix", "up to 32 code points after it", t -> of(t, Quote::suffix));
  }

  private static <T> @Nullable Object of(Told<T> told, Function<Quote, Object> part) {
    Quote quote = told.quote();
    return quote == null ? null : part.apply(quote);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static @Nullable LocalDate from(@Nullable Period p) {
    return p == null ? null : p.from();
  }

  static @Nullable LocalDate to(@Nullable Period p) {
    return p == null ? null : p.to();
  }

  static List<String> codes(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::code).toList();
  }

  static List<String> names(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::name).toList();
  }

  /** Sectors in the order of the actors; empty where one has none. */
  static List<String> sectors(List<ActorRef> actors) {
    return actors.stream().map(a -> Objects.requireNonNullElse(a.sector(), "")).toList();
  }
}
