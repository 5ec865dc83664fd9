package org.servanda.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Origin;
import org.servanda.ledger.reprint.Signature;
import org.servanda.record.Dateline;
import org.servanda.record.DocumentRecord;

/** The tables {@code document} and {@code document_band}. */
public final class Documents {
  private final Handle handle;

  public Documents(Handle handle) {
    this.handle = handle;
  }

  /** What is known of a document kept before. */
  public record Known(
      long number, String fingerprint, @Nullable LocalDate published, String source) {}

  /** What marks a document as a likely reprint of others. */
  public record Copy(
      long number, String key, String source, @Nullable LocalDate published, Signature signature) {}

  public Optional<Known> known(String key) {
    return handle
        .createQuery("select number, fingerprint, published, source from document where key = :key")
        .bind("key", key)
        .map(
            (r, c) ->
                new Known(
                    r.getLong("number"),
                    r.getString("fingerprint"),
                    Columns.day(r.getString("published")),
                    r.getString("source")))
        .findOne();
  }

  /** Keeps a document; gives its number. */
  public long add(String key, DocumentRecord d, Stored stored, Signature signature) {
    long number =
        handle
            .createQuery("select coalesce(max(number), 0) + 1 from document")
            .mapTo(Long.class)
            .one();
    Dateline dateline = d.dateline();
    handle
        .createUpdate(
            "insert into document (number, key, id, url, title, published, publisher, language, place, country,"
                + " agency, text, records, fingerprint, signature, source, ingested) values (:number, :key, :id,"
                + " :url, :title, :published, :publisher, :language, :place, :country, :agency, :text, :records,"
                + " :fingerprint, :signature, :key, :ingested)")
        .bind("number", number)
        .bind("key", key)
        .bind("id", d.id())
        .bind("url", d.url())
        .bind("title", d.title())
        .bind("published", d.published())
        .bind("publisher", d.publisher())
        .bind("language", d.language())
        .bind("place", dateline == null ? null : dateline.place())
        .bind("country", dateline == null ? null : dateline.country())
        .bind("agency", dateline == null ? null : dateline.agency())
        .bind("text", d.text())
        .bind("records", stored.records())
        .bind("fingerprint", stored.fingerprint())
        .bind("signature", signature.bytes())
        .bind("ingested", stored.ingested())
        .execute();
    PreparedBatch bands =
        handle.prepareBatch("insert into document_band (band, document) values (:band, :document)");
    for (long band : signature.bands()) {
      bands.bind("band", band).bind("document", number).add();
    }
    if (bands.size() > 0) {
      bands.execute();
    }
    return number;
  }

  /**
   * How a document is kept.
   *
   * @param records what was read from it, deflated
   * @param fingerprint of all that it holds
   */
  public record Stored(byte[] records, String fingerprint, String ingested) {}

  /** Removes a document with its records and passages. */
  public void remove(long number) {
    handle.createUpdate("delete from document where number = :n").bind("n", number).execute();
  }

  /** Documents that share a band with a signature, but for the one itself. */
  public List<Copy> alike(Signature signature, long but) {
    List<Long> bands = new ArrayList<>();
    for (long band : signature.bands()) {
      bands.add(band);
    }
    return bands.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                "select number, key, source, published, signature from document where number in"
                    + " (select document from document_band where band in (<bands>)) and number <> :but")
            .bindList("bands", bands)
            .bind("but", but)
            .map((r, c) -> copy(r))
            .list();
  }

  /** All prints of one source. */
  public List<Copy> ofSource(String source) {
    return handle
        .createQuery(
            "select number, key, source, published, signature from document where source = :s")
        .bind("s", source)
        .map((r, c) -> copy(r))
        .list();
  }

  private static Copy copy(java.sql.ResultSet r) throws java.sql.SQLException {
    return new Copy(
        r.getLong("number"),
        r.getString("key"),
        r.getString("source"),
        Columns.day(r.getString("published")),
        Signature.of(r.getBytes("signature")));
  }

  /** Lays a document to those of whose text it is a reprint; the smallest key names them all. */
  public void group(Copy print) {
    SortedSet<String> sources = new TreeSet<>(List.of(print.source()));
    for (Copy other : alike(print.signature(), print.number())) {
      if (print.signature().reprint(other.signature(), print.published(), other.published())) {
        sources.add(other.source());
      }
    }
    if (sources.size() > 1) {
      String first = sources.first();
      sources.tailSet(first + "\0").forEach(s -> rename(s, first));
    }
  }

  /** Takes the prints of a source apart and groups them anew, after one of them has gone. */
  public void regroup(String source) {
    List<Copy> prints = ofSource(source);
    prints.forEach(p -> rename(p.number(), p.source(), p.key()));
    for (Copy p : prints) {
      String now =
          handle
              .createQuery("select source from document where number = :n")
              .bind("n", p.number())
              .mapTo(String.class)
              .one();
      group(new Copy(p.number(), p.key(), now, p.published(), p.signature()));
    }
  }

  private void rename(String source, String to) {
    ofSource(source).forEach(p -> rename(p.number(), source, to));
  }

  /** Facts that concern no state are told apart by their source, so their blocks carry its name. */
  private void rename(long document, String source, String to) {
    if (source.equals(to)) {
      return;
    }
    Records records = new Records(handle);
    records.staleOf(document);
    handle
        .createUpdate("update record set block = replace(block, :old, :new) where document = :d")
        .bind("old", source)
        .bind("new", to)
        .bind("d", document)
        .execute();
    records.staleOf(document);
    handle
        .createUpdate("update document set source = :s where number = :d")
        .bind("s", to)
        .bind("d", document)
        .execute();
  }

  /** The words at a place of a document. */
  public String passage(Origin at) {
    String text =
        handle
            .createQuery("select text from document where key = :key")
            .bind("key", at.document())
            .mapTo(String.class)
            .one();
    int begin = text.offsetByCodePoints(0, at.at().begin());
    return text.substring(begin, text.offsetByCodePoints(begin, at.at().end() - at.at().begin()));
  }

  /** What was read from a document, deflated. */
  public Optional<byte[]> records(String key) {
    return handle
        .createQuery("select records from document where key = :key")
        .bind("key", key)
        .map((r, c) -> r.getBytes("records"))
        .findOne();
  }

  /** All keys, in their order. */
  public List<String> keys() {
    return handle.createQuery("select key from document order by key").mapTo(String.class).list();
  }

  /** Where and when a document was published. */
  public record Print(
      String key,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String published) {
    private static final String COLUMNS = "key, title, publisher, url, published";

    private static Print of(ResultSet r) throws SQLException {
      return new Print(
          r.getString("key"),
          r.getString("title"),
          r.getString("publisher"),
          r.getString("url"),
          r.getString("published"));
    }
  }

  /** Where and when a document was published, by its key. */
  public Optional<Print> print(String key) {
    return handle
        .createQuery("select " + Print.COLUMNS + " from document where key = :key")
        .bind("key", key)
        .map((r, c) -> Print.of(r))
        .findOne();
  }

  /** The documents that were ingested last, the latest first. */
  public List<Print> latest(int limit) {
    return handle
        .createQuery("select " + Print.COLUMNS + " from document order by number desc limit :most")
        .bind("most", limit)
        .map((r, c) -> Print.of(r))
        .list();
  }

  /** The ids of the entries that the records of a document are laid to, by the record's id. */
  public Map<String, String> laid(String key) {
    Map<String, String> entries = new LinkedHashMap<>();
    handle
        .createQuery(
            "select r.id as record, e.id as entry from record r join entry e on e.number = r.entry"
                + " where r.document = (select number from document where key = :key) order by r.number")
        .bind("key", key)
        .map((r, c) -> Map.entry(r.getString("record"), r.getString("entry")))
        .forEach(e -> entries.put(e.getKey(), e.getValue()));
    return entries;
  }

  /**
   * When the last document came, how many entries and decisions there are: a change changes one.
   */
  public String version() {
    return handle
        .createQuery(
            "select coalesce((select ingested from document order by number desc limit 1), '') || '-' || (select"
                + " coalesce(max(number), 0) from entry) || '-' || (select count(*) from decision) || '-' || (select"
                + " count(*) from delivery)")
        .mapTo(String.class)
        .one();
  }
}
