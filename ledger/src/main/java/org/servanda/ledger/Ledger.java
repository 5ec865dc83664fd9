package org.servanda.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.account.Standings;
import org.servanda.ledger.account.Targets;
import org.servanda.ledger.account.Timing;
import org.servanda.ledger.delivery.Delivery;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Lines;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.fact.Words;
import org.servanda.ledger.identity.Clusters;
import org.servanda.ledger.review.Decision;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Database;
import org.servanda.ledger.store.Decisions;
import org.servanda.ledger.store.Deliveries;
import org.servanda.ledger.store.Documents;
import org.servanda.ledger.store.EntryTable;
import org.servanda.ledger.store.Finder;
import org.servanda.ledger.store.Kept;
import org.servanda.ledger.store.Past;
import org.servanda.ledger.store.Query;
import org.servanda.ledger.store.Settlement;
import org.servanda.record.DocumentRecord;
import org.servanda.table.Tables;

/**
 * The front door: one ledger, open. For use by one thread at a time.
 *
 * <p>Entries are a function of the documents kept and the decisions made: the order in which they
 * came does not matter. A ledger whose last ingest was cut off is settled when it is opened.
 */
public final class Ledger implements AutoCloseable {
  /** Entries fetched at a time. */
  private static final int SOME = 200;

  private final Database database;
  private final Archive archive;
  private final Settlement settlement;
  private final Lines lines;
  private final Standings standings;

  private Ledger(Database database) {
    Words words = Words.of(Tables.builtIn());
    Clusters clusters = new Clusters(words);
    this.database = database;
    this.archive = new Archive(clusters);
    this.lines = new Lines(words.indicators());
    this.settlement = new Settlement(clusters, lines);
    this.standings = new Standings(new Timing(Tables.builtIn()));
  }

  /**
   * Opens a ledger that exists.
   *
   * @param where a file, or {@code jdbc:postgresql://...}
   * @throws LedgerException if it cannot be opened
   */
  public static Ledger open(String where) {
    return settled(Database.open(where, false));
  }

  /** Opens a ledger, and begins one where there is none. */
  public static Ledger create(String where) {
    return settled(Database.open(where, true));
  }

  private static Ledger settled(Database database) {
    Ledger ledger = new Ledger(database);
    ledger.settle();
    return ledger;
  }

  /** Makes a document ready to be kept; may be done by any thread, beside reading. */
  public Archive.Prepared prepare(DocumentRecord document) {
    return archive.prepare(document);
  }

  /**
   * Keeps documents, all or none of them. Their entries are made by {@link #settle}.
   *
   * @param now time of ingest
   * @return what became of each, in the same order
   */
  public List<Kept> keep(List<Archive.Prepared> documents, Instant now) {
    return database.write(h -> archive.keep(h, documents, now));
  }

  /** Makes the entries of all that has changed, some blocks at a time, each time all or nothing. */
  public void settle() {
    boolean more = database.read(Settlement::due);
    while (more) {
      more = database.write(settlement::settle);
    }
  }

  /** Entries that a query asks for, in its order, without their facts. */
  public List<Entry> find(Query query) {
    return query.asOf() == null
        ? database.read(h -> finder(h).find(query)).stream()
            .map(EntryTable.Numbered::entry)
            .toList()
        : whole(query);
  }

  /** The same with all their facts; of a query as of a day, with those published by then. */
  public List<Entry> whole(Query query) {
    LocalDate asOf = query.asOf();
    return database.read(
        h -> asOf == null ? finder(h).whole(finder(h).find(query)) : past(h, asOf).whole(query));
  }

  /** Hands over entries with all their facts, some fetched at a time, so that any number fits. */
  public void each(Query query, Consumer<Entry> take) {
    if (query.asOf() != null) {
      whole(query).forEach(take);
      return;
    }
    List<Long> numbers = database.read(h -> finder(h).numbers(query));
    for (int from = 0; from < numbers.size(); from += SOME) {
      List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + SOME));
      database.read(h -> finder(h).whole(finder(h).numbered(some))).forEach(take);
    }
  }

  /** How many entries a query asks for, by kind and status. */
  public Map<Kind, Map<String, Integer>> count(Query query) {
    LocalDate asOf = query.asOf();
    return database.read(h -> asOf == null ? finder(h).count(query) : past(h, asOf).count(query));
  }

  /** How many entries of a query are of each sphere, the most frequent first. */
  public Map<String, Integer> spheres(Query query) {
    LocalDate asOf = query.asOf();
    return database.read(
        h -> asOf == null ? finder(h).spheres(query) : past(h, asOf).spheres(query));
  }

  /** An entry with all its facts, by its id or the key of any of them. */
  public Optional<Entry> entry(String id) {
    return database.read(h -> one(h, id)).stream().findFirst();
  }

  /** The same as it was known on a day; none where nothing was told of it by then. */
  public Optional<Entry> entry(String id, LocalDate asOf) {
    return database.read(h -> past(h, asOf).known(one(h, id))).stream().findFirst();
  }

  private List<Entry> one(Handle h, String id) {
    return finder(h).whole(finder(h).byId(id).stream().toList());
  }

  /** Entries whose passages have all the words, the best first, with all their facts. */
  public List<Entry> search(List<String> words, int limit) {
    return search(Query.of(), words, limit);
  }

  /** The same among the entries of a query. */
  public List<Entry> search(Query query, List<String> words, int limit) {
    LocalDate asOf = query.asOf();
    return database.read(
        h -> {
          List<Entry> found = finder(h).whole(finder(h).search(query, words, limit));
          return asOf == null ? found : past(h, asOf).known(found);
        });
  }

  /** How much there is to what a query asks for: by state, by pair, by month, by speaker. */
  public <T> T activity(Function<Activity, T> question) {
    return database.read(h -> question.apply(new Activity(h)));
  }

  /**
   * How commitments stand on a day: claims, evidence and schedule, targets beside the figures that
   * were reported by then. All that tells of their standing asks here.
   *
   * @param commitments with their facts
   * @return by id of the commitment
   */
  public Map<String, Standing> standings(List<Entry> commitments, LocalDate asOf) {
    Map<String, List<Entry>> figures = figures(commitments, asOf);
    Map<String, Standing> byId = new HashMap<>();
    for (Entry e : commitments) {
      List<Entry> reported =
          Lines.target(e) ? figures.getOrDefault(lines.line(e), List.of()) : List.of();
      byId.put(e.id(), standings.of(e, reported, asOf));
    }
    return byId;
  }

  /** Entries as rows of fields, commitments as they stand on a day. */
  public Rows rows(LocalDate asOf) {
    return new Rows(commitments -> standings(commitments, asOf));
  }

  /** The reported totals of the lines of targets, by line, as known on a day. */
  private Map<String, List<Entry>> figures(List<Entry> commitments, LocalDate asOf) {
    Set<String> blocks = new TreeSet<>();
    commitments.stream().filter(Lines::target).forEach(e -> blocks.addAll(lines.blocks(e)));
    if (blocks.isEmpty()) {
      return Map.of();
    }
    List<Entry> known =
        database.read(h -> past(h, asOf).known(finder(h).whole(finder(h).ofBlocks(blocks))));
    return known.stream().filter(Targets::reported).collect(Collectors.groupingBy(lines::line));
  }

  /** The passage of a fact. */
  public String passage(Fact fact) {
    return database.read(h -> new Documents(h).passage(fact.origin()));
  }

  /** A document by its key, with all that was read from it. */
  public Optional<DocumentRecord> document(String key) {
    return database.read(h -> new Documents(h).records(key)).map(archive::document);
  }

  /** Outlet, address and day of a document by its key. */
  public Optional<Documents.Print> print(String key) {
    return database.read(h -> new Documents(h).print(key));
  }

  /** The documents that were ingested last, the latest first. */
  public List<Documents.Print> latest(int limit) {
    return database.read(h -> new Documents(h).latest(limit));
  }

  /** The ids of the entries that the records of a document are laid to, by the record's id. */
  public Map<String, String> laid(String document) {
    return database.read(h -> new Documents(h).laid(document));
  }

  /** A name for what the ledger holds now; another one once anything has changed. */
  public String version() {
    return database.read(h -> new Documents(h).version());
  }

  /** Keys of all documents, in the order of their keys. */
  public List<String> documents() {
    return database.read(h -> new Documents(h).keys());
  }

  /** Keeps a decision and makes the entries that it is on anew; the same again changes nothing. */
  public void decide(Decision decision) {
    decide(List.of(decision));
  }

  /**
   * Keeps decisions, all or none, and makes the entries that they are on anew.
   *
   * @return how many were new
   */
  public int decide(List<Decision> decisions) {
    int added = database.write(h -> new Decisions(h).add(decisions));
    settle();
    return added;
  }

  /** All decisions in the order in which they were made. */
  public List<Decision> decisions() {
    return database.read(h -> new Decisions(h).all());
  }

  /** Keeps schedules and deliveries that a user imports; gives how many lines were new. */
  public int add(List<Delivery> deliveries, Instant now) {
    return database.write(h -> new Deliveries(h).add(deliveries, now));
  }

  /** All schedules and deliveries that were imported, by day. */
  public List<Delivery> deliveries() {
    return database.read(h -> new Deliveries(h).all());
  }

  /** Takes in all that another ledger keeps: documents, decisions and deliveries. */
  public void merge(Ledger other, Instant now) {
    for (String key : other.documents()) {
      other.document(key).ifPresent(d -> keep(List.of(prepare(d)), now));
    }
    add(other.deliveries(), now);
    decide(other.decisions());
  }

  private Past past(Handle handle, LocalDate asOf) {
    return new Past(handle, finder(handle), lines, asOf);
  }

  private Finder finder(Handle handle) {
    return new Finder(handle, database.sqlite());
  }

  @Override
  public void close() {
    database.close();
  }
}
