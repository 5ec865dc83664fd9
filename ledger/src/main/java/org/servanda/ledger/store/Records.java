package org.servanda.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.fact.Origin;
import org.servanda.ledger.fact.Voice;
import org.servanda.record.Evidence;

/** The tables {@code record} and {@code passage}: what documents tell, in the form of facts. */
final class Records {
  private static final String SELECT =
      "select r.*, d.key as document_key, d.source, d.publisher, d.published from record r"
          + " join document d on d.number = r.document ";

  private final Handle handle;

  Records(Handle handle) {
    this.handle = handle;
  }

  /**
   * Keeps the facts of documents, and marks their blocks as stale.
   *
   * @param first number of the first document, the others follow it
   */
  void add(long first, List<Archive.Prepared> documents) {
    List<Map<Evidence, Long>> passages = passages(first, documents);
    long number = next("record");
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into record (number, key, document, id, kind, begins, ends, passage, block, "
                + Columns.SHARED
                + ", speaker, speaker_country, speaker_role, confidence, more) values (:number,"
                + " :key, :document, :id, :kind, :begins, :ends, :passage, :block, "
                + Columns.SHARED_VALUES
                + ", :speaker, :speaker_country, :speaker_role, :confidence, :more)");
    Set<String> blocks = new TreeSet<>();
    for (int d = 0; d < documents.size(); d++) {
      Archive.Prepared p = documents.get(d);
      for (int i = 0; i < p.facts().size(); i++) {
        Fact f = p.facts().get(i);
        bind(batch, f);
        batch.bind("number", number++).bind("document", first + d);
        batch.bind("passage", passages.get(d).get(f.origin().at()));
        batch.bind("block", p.blocks().get(i)).add();
      }
      blocks.addAll(p.blocks());
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    stale(blocks);
  }

  private static void bind(PreparedBatch batch, Fact f) {
    Voice voice = f.voice();
    batch.bind("key", f.key()).bind("id", f.origin().record()).bind("kind", f.kind().label());
    batch.bind("begins", f.origin().at().begin()).bind("ends", f.origin().at().end());
    batch.bind("name", f.name()).bind("type", f.type());
    Columns.parties(batch, f.parties());
    batch.bind("sphere", f.sphere()).bind("status", f.status());
    Columns.period(batch, "date", f.date());
    Columns.period(batch, "due", f.due());
    Columns.amount(batch, f.amount());
    batch.bind("speaker", voice == null ? null : voice.name());
    batch.bind("speaker_country", voice == null ? null : voice.country());
    batch.bind("speaker_role", voice == null ? null : voice.role());
    batch.bind("confidence", f.confidence()).bind("more", Columns.json(f.more()));
  }

  /** Keeps each passage once; gives the numbers of those of each document. */
  private List<Map<Evidence, Long>> passages(long first, List<Archive.Prepared> documents) {
    List<Map<Evidence, Long>> all = new ArrayList<>();
    long number = next("passage");
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into passage (number, document, begins, ends, text) values (:n, :d, :b, :e,"
                + " :t)");
    for (Archive.Prepared p : documents) {
      Map<Evidence, Long> numbers = new HashMap<>();
      String text = p.document().text();
      for (Fact f : p.facts()) {
        Evidence at = f.origin().at();
        if (numbers.putIfAbsent(at, number) == null) {
          int begin = text.offsetByCodePoints(0, at.begin());
          int end = text.offsetByCodePoints(begin, at.end() - at.begin());
          batch.bind("n", number++).bind("d", first + all.size());
          batch.bind("b", at.begin()).bind("e", at.end());
          batch.bind("t", text.substring(begin, end)).add();
        }
      }
      all.add(numbers);
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    return all;
  }

  private long next(String table) {
    return handle
        .createQuery("select coalesce(max(number), 0) + 1 from " + table)
        .mapTo(Long.class)
        .one();
  }

  /** Marks blocks whose entries are to be made anew. */
  void stale(Collection<String> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into stale_block (block) values (:block) on conflict do nothing");
    blocks.stream().distinct().forEach(b -> batch.bind("block", b).add());
    batch.execute();
  }

  /**
   * Marks all blocks of a document as stale, and those of the entries its records are laid to:
   * where a person merged across blocks, that is another one.
   */
  void staleOf(long document) {
    handle
        .createUpdate(
            "insert into stale_block (block) select block from record where document = :d"
                + " union select e.block from record r join entry e on e.number = r.entry"
                + " where r.document = :d on conflict do nothing")
        .bind("d", document)
        .execute();
  }

  /**
   * The facts of some blocks, by block.
   *
   * @param numbers takes the number of each record by the key of its fact
   */
  Map<String, List<Fact>> byBlock(List<String> blocks, Map<String, Long> numbers) {
    Map<String, List<Fact>> facts = new HashMap<>();
    handle
        .createQuery(SELECT + "where r.block in (<blocks>)")
        .bindList("blocks", blocks)
        .map((r, c) -> new Stored(r.getLong("number"), r.getString("block"), fact(r)))
        .forEach(
            s -> {
              numbers.put(s.fact().key(), s.number());
              facts.computeIfAbsent(s.block(), k -> new ArrayList<>()).add(s.fact());
            });
    return facts;
  }

  private record Stored(long number, String block, Fact fact) {}

  /** The facts of entries, by the number of the entry, with the reason why they belong to it. */
  Map<Long, List<Laid>> byEntry(List<Long> entries) {
    Map<Long, List<Laid>> facts = new HashMap<>();
    if (entries.isEmpty()) {
      return facts;
    }
    handle
        .createQuery(SELECT + "where r.entry in (<entries>)")
        .bindList("entries", entries)
        .map((r, c) -> Map.entry(r.getLong("entry"), new Laid(fact(r), r.getString("reason"))))
        .forEach(e -> facts.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
    return facts;
  }

  /** A fact, and why it belongs to its entry. */
  record Laid(Fact fact, @Nullable String reason) {}

  static Fact fact(ResultSet r) throws SQLException {
    String speaker = r.getString("speaker");
    Voice voice =
        speaker == null
            ? null
            : new Voice(speaker, r.getString("speaker_country"), r.getString("speaker_role"));
    Origin origin =
        new Origin(
            r.getString("document_key"),
            r.getString("source"),
            r.getString("publisher"),
            Columns.day(r.getString("published")),
            r.getString("id"),
            new Evidence(r.getInt("begins"), r.getInt("ends")));
    return new Fact(
        r.getString("key"),
        Kind.of(r.getString("kind")).orElseThrow(),
        origin,
        voice,
        r.getString("name"),
        r.getString("type"),
        Columns.parties(r),
        r.getString("sphere"),
        r.getString("status"),
        Columns.period(r, "date"),
        Columns.period(r, "due"),
        Columns.amount(r),
        Columns.fields(r.getString("more")),
        r.getDouble("confidence"));
  }
}
