package org.servanda.export.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.servanda.export.act.ActExporter;
import org.servanda.export.calendar.CalendarExporter;
import org.servanda.export.document.Exporter;
import org.servanda.export.kind.KindExporter;
import org.servanda.export.table.Rows;
import org.servanda.export.table.Table;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Standings;
import org.servanda.ledger.account.Timing;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import org.servanda.record.Period;
import org.servanda.table.Tables;

/**
 * Feeds exports from a ledger. Exports of acts get each act once with all its tellings; tables get
 * all records and, beside them, the entries; a calendar gets entries; all others get the documents.
 */
public final class Kept {
  private static final Set<String> OPEN = Set.of("pledged", "in progress");

  private final Ledger ledger;
  private final List<Set<String>> sides;
  private final LocalDate asOf;
  private final Runnable step;

  /**
   * A feed.
   *
   * @param sides one or two groups of codes; all where empty. Documents are told whole, so that
   *     sides choose among entries alone
   * @param asOf the day for which it is asked how commitments stand
   * @param step told of each document and entry
   */
  public Kept(Ledger ledger, List<Set<String>> sides, LocalDate asOf, Runnable step) {
    this.ledger = ledger;
    this.sides = List.copyOf(sides);
    this.asOf = asOf;
    this.step = step;
  }

  /** Hands over what an export asks for. */
  public void feed(Exporter exporter) throws IOException {
    try {
      if (exporter instanceof ActExporter acts) {
        acts(acts);
      } else if (exporter instanceof KindExporter tables) {
        documents(exporter);
        entries(tables);
      } else if (exporter instanceof CalendarExporter calendar) {
        days(calendar);
      } else {
        documents(exporter);
      }
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /** The tables that a ledger adds, for the manual. */
  public static List<Table<?>> tables() {
    return List.of(EntryTable.entries(standings(), LocalDate.EPOCH), EntryTable.PARTS);
  }

  private static Standings standings() {
    return new Standings(new Timing(Tables.builtIn()));
  }

  private void documents(Exporter exporter) {
    for (String key : ledger.documents()) {
      ledger.document(key).ifPresent(d -> unchecked(() -> exporter.take(d)));
      step.run();
    }
  }

  private void acts(ActExporter exporter) {
    Acts acts = new Acts(new Library(ledger));
    each(Kind.EVENT, e -> acts.of(e).ifPresent(act -> unchecked(() -> exporter.take(act))));
  }

  private void entries(KindExporter tables) throws IOException {
    Rows<Entry> entries = tables.further(EntryTable.entries(standings(), asOf));
    Rows<EntryTable.Part> parts = tables.further(EntryTable.PARTS);
    for (Kind kind : Kind.values()) {
      each(
          kind,
          e ->
              unchecked(
                  () -> {
                    entries.write(e);
                    for (var f : e.facts()) {
                      parts.write(new EntryTable.Part(e, f));
                    }
                  }));
    }
  }

  /** Deadlines of what is still open, and all occasions that have a day. */
  private void days(CalendarExporter calendar) {
    each(
        Kind.COMMITMENT,
        e -> {
          Period due = e.due();
          if (due != null && OPEN.contains(e.status())) {
            String summary = "Due: " + String.join(", ", e.parties().by()) + ": " + e.name();
            calendar.put(e.id(), due.to(), summary, passage(e), url(e));
          }
        });
    each(
        Kind.ENGAGEMENT,
        e -> {
          Period date = e.date();
          if (date != null) {
            String name = e.name().isEmpty() ? e.type() : e.name();
            String who = String.join(", ", e.sides());
            String summary = name + " of " + who + " (" + e.status() + ")";
            calendar.put(e.id(), date.from(), summary, passage(e), url(e));
          }
        });
  }

  private String passage(Entry e) {
    return e.facts().isEmpty() ? "" : ledger.passage(e.facts().get(0));
  }

  private @Nullable String url(Entry e) {
    return e.facts().isEmpty()
        ? null
        : ledger.print(e.facts().get(0).origin().document()).map(p -> p.url()).orElse(null);
  }

  private void each(Kind kind, Consumer<Entry> take) {
    Query query = Query.of(kind).between(sides).order(Query.Order.FIRST);
    ledger.each(
        query,
        e -> {
          take.accept(e);
          step.run();
        });
  }

  private interface Write {
    void run() throws IOException;
  }

  private static void unchecked(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
