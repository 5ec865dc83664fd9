package org.servanda.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;

/** Finds entries. */
public final class Finder {
  private final Handle handle;
  private final boolean sqlite;

  public Finder(Handle handle, boolean sqlite) {
    this.handle = handle;
    this.sqlite = sqlite;
  }

  /** Entries that a query asks for, without their facts. */
  public List<EntryTable.Numbered> find(Query q) {
    Where where = where(q);
    return where
        .bound(
            handle.createQuery(
                "select e.* from entry e"
                    + where
                    + " order by "
                    + q.order().sql()
                    + ", e.id limit "
                    + q.limit()
                    + " offset "
                    + q.offset()))
        .map((r, c) -> EntryTable.Numbered.of(r))
        .list();
  }

  /** Numbers of the entries that a query asks for, in its order. */
  public List<Long> numbers(Query q) {
    Where where = where(q);
    return where
        .bound(
            handle.createQuery(
                "select e.number from entry e"
                    + where
                    + " order by "
                    + q.order().sql()
                    + ", e.id limit "
                    + q.limit()))
        .mapTo(Long.class)
        .list();
  }

  /** Some entries by their numbers, in the same order, without their facts. */
  public List<EntryTable.Numbered> numbered(List<Long> numbers) {
    Map<Long, EntryTable.Numbered> found = new LinkedHashMap<>();
    handle
        .createQuery("select e.* from entry e where e.number in (<numbers>)")
        .bindList("numbers", numbers)
        .map((r, c) -> EntryTable.Numbered.of(r))
        .forEach(n -> found.put(n.number(), n));
    return numbers.stream().filter(found::containsKey).map(found::get).toList();
  }

  /** How many entries a query asks for, by kind and status. */
  public Map<Kind, Map<String, Integer>> count(Query q) {
    Where where = where(q);
    Map<Kind, Map<String, Integer>> counts = new LinkedHashMap<>();
    where
        .bound(
            handle.createQuery(
                "select kind, status, count(*) as n from entry e"
                    + where
                    + " group by kind, status order by kind, n desc, status"))
        .map((r, c) -> new Count(r.getString("kind"), r.getString("status"), r.getInt("n")))
        .forEach(
            c ->
                counts
                    .computeIfAbsent(Kind.of(c.kind()).orElseThrow(), k -> new LinkedHashMap<>())
                    .put(c.what(), c.number()));
    return counts;
  }

  /** How many entries of a query are of each sphere, the most frequent first. */
  public Map<String, Integer> spheres(Query q) {
    Where where = where(q);
    Map<String, Integer> counts = new LinkedHashMap<>();
    where
        .bound(
            handle.createQuery(
                "select '' as kind, sphere, count(*) as n from entry e"
                    + where.and("e.sphere is not null")
                    + " group by sphere order by n desc, sphere"))
        .map((r, c) -> new Count("", r.getString("sphere"), r.getInt("n")))
        .forEach(c -> counts.put(c.what(), c.number()));
    return counts;
  }

  private record Count(String kind, String what, int number) {}

  /** An entry by its id or the key of any of its facts. */
  public Optional<EntryTable.Numbered> byId(String id) {
    return handle
        .createQuery(
            "select e.* from entry e where e.id = :id or e.number ="
                + " (select entry from record where key = :id) order by case when e.id = :id then 0 else 1 end"
                + " limit 1")
        .bind("id", id)
        .map((r, c) -> EntryTable.Numbered.of(r))
        .findOne();
  }

  /** All entries of some blocks. */
  public List<EntryTable.Numbered> ofBlocks(Collection<String> blocks) {
    return blocks.isEmpty()
        ? List.of()
        : handle
            .createQuery("select e.* from entry e where e.block in (<blocks>) order by e.id")
            .bindList("blocks", List.copyOf(blocks))
            .map((r, c) -> EntryTable.Numbered.of(r))
            .list();
  }

  /** The last day on which anything was told of an entry. */
  public Optional<LocalDate> newest() {
    return handle
        .createQuery("select max(last_told) from entry where last_told is not null")
        .mapTo(String.class)
        .findFirst()
        .map(LocalDate::parse);
  }

  /**
   * Entries of a query whose passages have all the words, the best first; of a query as of a day,
   * passages published by then.
   */
  public List<EntryTable.Numbered> search(Query q, List<String> words, int limit) {
    Where where = where(q);
    if (q.kinds().isEmpty()) {
      where.and("e.kind not in ('person', 'sphere')");
    }
    String passages =
        sqlite
            ? "select rowid as number, rank as score from passage_search where passage_search match :words"
                + " order by rank limit :most"
            : "select number, -ts_rank(words, q) as score from passage, websearch_to_tsquery('english', :words) q"
                + " where words @@ q order by score limit :most";
    List<String> quoted = words.stream().map(w -> '"' + w.replace("\"", "") + '"').toList();
    return where
        .bound(
            handle.createQuery(
                "select e.*, min(p.score) as best from ("
                    + passages
                    + ") p join record r on r.passage = p.number join entry e on e.number = r.entry"
                    + published(q)
                    + where
                    + " group by e.number order by best, e.id limit "
                    + limit))
        .bind("words", String.join(" ", quoted))
        .bind("most", limit * 4)
        .map((r, c) -> EntryTable.Numbered.of(r))
        .list();
  }

  private static String published(Query q) {
    return q.asOf() == null
        ? ""
        : " join document d on d.number = r.document and (d.published is null or d.published <= '"
            + q.asOf()
            + "')";
  }

  public List<Entry> whole(List<EntryTable.Numbered> summaries) {
    return new EntryTable(handle).whole(summaries);
  }

  static Where where(Query q) {
    Where w = new Where();
    if (!q.rejected()) {
      w.and("e.review <> 'rejected'");
    }
    if (!q.kinds().isEmpty()) {
      w.in("e.kind", q.kinds().stream().map(Kind::label).toList());
    }
    if (!q.statuses().isEmpty()) {
      w.in("e.status", List.copyOf(q.statuses()));
    }
    if (q.sphere() != null) {
      w.equal("e.sphere", q.sphere());
    }
    if (q.dueFrom() != null) {
      w.atLeast("e.due_to", q.dueFrom().toString());
    }
    if (q.dueBefore() != null) {
      w.less("e.due_to", q.dueBefore().toString());
    }
    if (q.toldSince() != null) {
      w.atLeast("e.last_told", q.toldSince().toString());
    }
    if (q.asOf() != null) {
      w.and("(e.first_told is null or e.first_told <= " + w.name(q.asOf().toString()) + ")");
    }
    if (q.toldUntil() != null) {
      w.atMost("e.first_told", q.toldUntil().toString());
    }
    if (q.person() != null) {
      w.contains("'; ' || e.people || ';'", "; " + q.person() + ";");
    }
    if (q.contested()) {
      w.and("e.contested = 1");
    }
    side(w, q.by(), "by");
    side(w, q.to(), "to");
    between(w, q.between());
    return w;
  }

  private static void side(Where w, Set<String> codes, String role) {
    if (!codes.isEmpty()) {
      w.and(
          "e.number in (select entry from entry_side where role = '"
              + role
              + "' and code in ("
              + w.list(List.copyOf(codes))
              + "))");
    }
  }

  /** What is between two groups has a side in each, and not the same one. */
  private static void between(Where w, List<Set<String>> between) {
    if (between.size() == 1) {
      w.and(
          "e.number in (select entry from entry_side where code in ("
              + w.list(List.copyOf(between.get(0)))
              + "))");
    } else if (between.size() > 1) {
      w.and(
          "e.number in (select a.entry from entry_side a join entry_side b on b.entry = a.entry and b.code <>"
              + " a.code where a.code in ("
              + w.list(List.copyOf(between.get(0)))
              + ") and b.code in ("
              + w.list(List.copyOf(between.get(1)))
              + "))");
    }
  }

  /** Conditions and the values bound in them. */
  static final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    Where and(String condition) {
      conditions.add(condition);
      return this;
    }

    void in(String column, List<String> any) {
      and(column + " in (" + list(any) + ")");
    }

    void equal(String column, String value) {
      and(column + " = " + name(value));
    }

    void less(String column, String value) {
      and(column + " < " + name(value));
    }

    void atLeast(String column, String value) {
      and(column + " >= " + name(value));
    }

    void atMost(String column, String value) {
      and(column + " <= " + name(value));
    }

    void contains(String expression, String part) {
      String escaped = part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
      and(expression + " like " + name("%" + escaped + "%") + " escape '!'");
    }

    String list(List<String> any) {
      return String.join(", ", any.stream().sorted().map(this::name).toList());
    }

    private String name(String value) {
      String name = "v" + values.size();
      values.put(name, value);
      return ":" + name;
    }

    org.jdbi.v3.core.statement.Query bound(org.jdbi.v3.core.statement.Query query) {
      values.forEach(query::bind);
      return query;
    }

    @Override
    public String toString() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
  }
}
