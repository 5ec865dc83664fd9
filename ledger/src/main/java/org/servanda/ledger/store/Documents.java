package org.servanda.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
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
  /** So many keys are asked for at a time. */
  private static final int CHUNK = 1_000;

  private final Handle handle;

  public Documents(Handle handle) {
    this.handle = handle;
  }

  /** What is known of a document kept before. */
  record Known(long number, String fingerprint, @Nullable LocalDate published) {}

  /** What marks a document as a likely reprint of others. */
  record Copy(
      long number, String key, String source, @Nullable LocalDate published, Signature signature) {}

  /** What is known of documents by their keys; those not kept are left out. */
  Map<String, Known> known(List<String> keys) {
    Map<String, Known> known = new HashMap<>();
    for (int from = 0; from < keys.size(); from += CHUNK) {
      handle
          .createQuery(
              "select key, number, fingerprint, published from document where key in (<keys>)")
          .bindList("keys", keys.subList(from, Math.min(keys.size(), from + CHUNK)))
          .map((r, c) -> Map.entry(r.getString("key"), known(r)))
          .forEach(e -> known.put(e.getKey(), e.getValue()));
    }
    return known;
  }

  private static Known known(ResultSet r) throws SQLException {
    return new Known(
        r.getLong("number"), r.getString("fingerprint"), Columns.day(r.getString("published")));
  }

  /** What tells one version of a document from another of the same day. */
  record Version(@Nullable String title, @Nullable String publisher, String text) {}

  Version version(long number) {
    return handle
        .createQuery("select title, publisher, text from document where number = :n")
        .bind("n", number)
        .map(
            (r, c) ->
                new Version(r.getString("title"), r.getString("publisher"), r.getString("text")))
        .one();
  }

  /** Keeps new documents; gives the number of the first, the others follow it. */
  long add(List<Archive.Prepared> documents, String ingested) {
    long first =
        handle
            .createQuery("select coalesce(max(number), 0) + 1 from document")
            .mapTo(Long.class)
            .one();
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into document (number, key, id, url, title, published, publisher, language,"
                + " place, country, agency, text, records, fingerprint, signature, source,"
                + " ingested) values (:number, :key, :id, :url, :title, :published, :publisher,"
                + " :language, :place, :country, :agency, :text, :records, :fingerprint,"
                + " :signature, :key, :ingested)");
    long number = first;
    for (Archive.Prepared p : documents) {
      bind(batch, p);
      batch.bind("number", number++).bind("ingested", ingested).add();
    }
    batch.execute();
    bands(documents, first);
    return first;
  }

  private static void bind(PreparedBatch batch, Archive.Prepared p) {
    DocumentRecord d = p.document();
    Dateline dateline = d.dateline();
    batch.bind("key", p.key()).bind("id", d.id()).bind("url", d.url()).bind("title", d.title());
    batch.bind("published", d.published()).bind("publisher", d.publisher());
    batch.bind("language", d.language()).bind("text", d.text());
    batch.bind("place", dateline == null ? null : dateline.place());
    batch.bind("country", dateline == null ? null : dateline.country());
    batch.bind("agency", dateline == null ? null : dateline.agency());
    batch.bind("records", p.records()).bind("fingerprint", p.version());
    batch.bind("signature", p.signature().bytes());
  }

  private void bands(List<Archive.Prepared> documents, long first) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into document_band (band, day, document) values (:band, :day, :document)");
    long number = first;
    for (Archive.Prepared p : documents) {
      for (long band : p.signature().bands()) {
        batch.bind("band", band).bind("day", day(p.published())).bind("document", number).add();
      }
      number++;
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** A day as a number that sorts like it, 20230825; 0 where it is not known. */
  private static int day(@Nullable LocalDate d) {
    return d == null ? 0 : (d.getYear() * 100 + d.getMonthValue()) * 100 + d.getDayOfMonth();
  }

  /** Removes a document with its records and passages. */
  void remove(long number) {
    Copy copy =
        handle
            .createQuery(
                "select number, key, source, published, signature from document where number = :n")
            .bind("n", number)
            .map((r, c) -> copy(r))
            .one();
    List<Long> bands = bands(copy.signature());
    if (!bands.isEmpty()) {
      handle
          .createUpdate(
              "delete from document_band where band in (<bands>) and day = :day and document = :n")
          .bindList("bands", bands)
          .bind("day", day(copy.published()))
          .bind("n", number)
          .execute();
    }
    handle.createUpdate("delete from document where number = :n").bind("n", number).execute();
  }

  private static List<Long> bands(Signature signature) {
    return Arrays.stream(signature.bands()).boxed().toList();
  }

  /** Documents near in time that share a band with a signature, but for the one itself. */
  private List<Copy> alike(Signature signature, @Nullable LocalDate published, long but) {
    List<Long> bands = bands(signature);
    if (bands.isEmpty()) {
      return List.of();
    }
    String near = "select document from document_band where band in (<bands>)";
    if (published != null) {
      near += " and day = 0 union " + near + " and day between :from and :to";
    }
    var query =
        handle
            .createQuery(
                "select number, key, source, published, signature from document where number in ("
                    + near
                    + ") and number <> :but")
            .bindList("bands", bands)
            .bind("but", but);
    if (published != null) {
      query.bind("from", day(published.minusDays(Signature.DAYS)));
      query.bind("to", day(published.plusDays(Signature.DAYS)));
    }
    return query.map((r, c) -> copy(r)).list();
  }

  /** All prints of one source. */
  private List<Copy> ofSource(String source) {
    return handle
        .createQuery(
            "select number, key, source, published, signature from document where source = :s")
        .bind("s", source)
        .map((r, c) -> copy(r))
        .list();
  }

  private static Copy copy(ResultSet r) throws SQLException {
    return new Copy(
        r.getLong("number"),
        r.getString("key"),
        r.getString("source"),
        Columns.day(r.getString("published")),
        Signature.of(r.getBytes("signature")));
  }

  /** Lays a document to those of whose text it is a reprint; the smallest key names them all. */
  void group(long number, @Nullable LocalDate published, Signature signature) {
    SortedSet<String> sources = new TreeSet<>();
    for (Copy other : alike(signature, published, number)) {
      if (signature.reprint(other.signature(), published, other.published())) {
        sources.add(other.source());
      }
    }
    if (!sources.isEmpty()) {
      sources.add(source(number));
      String first = sources.first();
      sources.tailSet(first + "\0").forEach(s -> rename(s, first));
    }
  }

  /** The key that names the prints of a document. */
  String source(long number) {
    return handle
        .createQuery("select source from document where number = :n")
        .bind("n", number)
        .mapTo(String.class)
        .one();
  }

  /** Takes the prints of a source apart and groups them anew, after one of them has gone. */
  void regroup(String source) {
    List<Copy> prints = ofSource(source);
    prints.forEach(p -> rename(p.number(), p.source(), p.key()));
    prints.forEach(p -> group(p.number(), p.published(), p.signature()));
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
                + " where r.document = (select number from document where key = :key) order by"
                + " r.number")
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
            "select coalesce((select ingested from document order by number desc limit 1), '') ||"
                + " '-' || (select coalesce(max(number), 0) from entry) || '-' || (select count(*)"
                + " from decision) || '-' || (select count(*) from delivery)")
        .mapTo(String.class)
        .one();
  }
}
