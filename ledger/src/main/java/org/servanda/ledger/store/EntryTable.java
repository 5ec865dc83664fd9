package org.servanda.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;

/** The tables {@code entry} and {@code entry_side}. */
public final class EntryTable {
  /** Both databases bind no more than some ten thousand values. */
  private static final int CHUNK = 1_000;

  private final Handle handle;

  public EntryTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * Puts entries in the place of all that some blocks had.
   *
   * @param records number of each fact's record, by its key
   */
  void replace(Collection<String> blocks, List<Entry> entries, Map<String, Long> records) {
    handle
        .createUpdate("delete from entry where block in (<blocks>)")
        .bindList("blocks", List.copyOf(blocks))
        .execute();
    if (entries.isEmpty()) {
      return;
    }
    long number =
        handle
            .createQuery("select coalesce(max(number), 0) + 1 from entry")
            .mapTo(Long.class)
            .one();
    insert(entries, number);
    sides(entries, number);
    lay(entries, number, records);
  }

  private void insert(List<Entry> entries, long first) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into entry (number, id, kind, block, "
                + Columns.SHARED
                + ", contested, sources, outlets, first_told, last_told, review, more) values"
                + " (:number, :id, :kind, :block, "
                + Columns.SHARED_VALUES
                + ", :contested, :sources, :outlets, :first, :last, :review, :more)");
    long number = first;
    for (Entry e : entries) {
      batch.bind("number", number++).bind("id", e.id()).bind("kind", e.kind().label());
      batch.bind("block", e.block()).bind("name", e.name()).bind("type", e.type());
      Columns.parties(batch, e.parties());
      batch.bind("sphere", e.sphere()).bind("status", e.status());
      Columns.period(batch, "date", e.date());
      Columns.period(batch, "due", e.due());
      Columns.amount(batch, e.amount());
      batch.bind("contested", e.contested() ? 1 : 0).bind("sources", e.sources());
      batch.bind("outlets", e.outlets().size()).bind("review", e.review());
      batch.bind("first", e.first() == null ? null : e.first().toString());
      batch.bind("last", e.last() == null ? null : e.last().toString());
      batch.bind("more", Columns.json(e.more())).add();
    }
    batch.execute();
  }

  private void sides(List<Entry> entries, long first) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into entry_side (entry, code, role) values (:entry, :code, :role)");
    long number = first;
    for (Entry e : entries) {
      for (String code : e.parties().by()) {
        batch.bind("entry", number).bind("code", code).bind("role", "by").add();
      }
      for (String code : e.parties().to()) {
        batch.bind("entry", number).bind("code", code).bind("role", "to").add();
      }
      number++;
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void lay(List<Entry> entries, long first, Map<String, Long> records) {
    PreparedBatch batch =
        handle.prepareBatch(
            "update record set entry = :entry, reason = :reason where number = :number");
    long number = first;
    for (Entry e : entries) {
      for (Fact f : e.facts()) {
        batch
            .bind("entry", number)
            .bind("reason", e.reasons().get(f.key()))
            .bind("number", records.get(f.key()))
            .add();
      }
      number++;
    }
    batch.execute();
  }

  /** An entry without its facts. */
  public static Entry summary(ResultSet r) throws SQLException {
    return new Entry(
        r.getString("id"),
        Kind.of(r.getString("kind")).orElseThrow(),
        r.getString("block"),
        r.getString("name"),
        r.getString("type"),
        Columns.parties(r),
        r.getString("sphere"),
        r.getString("status"),
        Columns.period(r, "date"),
        Columns.period(r, "due"),
        Columns.amount(r),
        r.getInt("contested") == 1,
        Columns.fields(r.getString("more")),
        List.of(),
        Map.of(),
        r.getString("review"));
  }

  /** The same entries with all their facts. */
  public List<Entry> whole(List<Numbered> summaries) {
    Records records = new Records(handle);
    List<Entry> entries = new ArrayList<>();
    for (int from = 0; from < summaries.size(); from += CHUNK) {
      List<Numbered> some = summaries.subList(from, Math.min(summaries.size(), from + CHUNK));
      Map<Long, List<Records.Laid>> laid =
          records.byEntry(some.stream().map(Numbered::number).toList());
      some.forEach(n -> entries.add(with(n.entry(), laid.getOrDefault(n.number(), List.of()))));
    }
    return entries;
  }

  private static Entry with(Entry e, List<Records.Laid> laid) {
    Map<String, String> reasons = new HashMap<>();
    for (Records.Laid l : laid) {
      @Nullable String reason = l.reason();
      if (reason != null) {
        reasons.put(l.fact().key(), reason);
      }
    }
    List<Fact> facts = laid.stream().map(Records.Laid::fact).sorted(Fact.ORDER).toList();
    return e.with(facts, reasons);
  }

  /** A summary and its number in the table. */
  public record Numbered(long number, Entry entry) {
    static Numbered of(ResultSet r) throws SQLException {
      return new Numbered(r.getLong("number"), summary(r));
    }
  }
}
