package org.servanda.ledger.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.entry.Entries;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.entry.Lines;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.identity.Cluster;
import org.servanda.ledger.review.Corrections;
import org.servanda.record.Period;

/**
 * Entries as they were known on a day: made anew of the facts that were published by then. Which
 * facts are one thing is judged by all that is known; persons' decisions hold whenever they were
 * made, since they mend what was read.
 */
public final class Past {
  private static final Set<Kind> STAGED = Set.of(Kind.AGREEMENT, Kind.ENGAGEMENT, Kind.EVENT);

  private final Finder finder;
  private final Lines lines;
  private final LocalDate asOf;
  private final boolean changed;
  private final Corrections corrections;

  /** A view of the ledger on a day. */
  public Past(Handle handle, Finder finder, Lines lines, LocalDate asOf) {
    this.finder = finder;
    this.lines = lines;
    this.asOf = asOf;
    this.changed = finder.newest().filter(d -> d.isAfter(asOf)).isPresent();
    this.corrections = changed ? new Decisions(handle).corrections() : Corrections.NONE;
  }

  /** Entries that a query asks for, as known on the day, with the facts published by then. */
  public List<Entry> whole(Query q) {
    if (!changed) {
      return finder.whole(finder.find(q)).stream().map(this::standing).toList();
    }
    Query wide =
        Query.of(q.kinds().toArray(Kind[]::new))
            .between(q.between())
            .by(q.by())
            .to(q.to())
            .person(q.person())
            .rejected(q.rejected())
            .asOf(asOf);
    return known(finder.whole(finder.find(wide))).stream()
        .filter(e -> asked(e, q))
        .sorted(order(q.order()))
        .skip(q.offset())
        .limit(q.limit())
        .toList();
  }

  /** Entries as known on the day, without those that nothing was told of. */
  public List<Entry> known(List<Entry> entries) {
    if (!changed) {
      return entries.stream().map(this::standing).toList();
    }
    List<Entry> known = entries.stream().flatMap(e -> known(e).stream()).toList();
    Map<String, Entry> placed = new HashMap<>();
    lines.ordered(targets(known)).forEach(e -> placed.put(e.id(), e));
    return known.stream().map(e -> placed.getOrDefault(e.id(), e)).toList();
  }

  private Optional<Entry> known(Entry e) {
    List<Fact> told = e.facts().stream().filter(this::told).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    if (told.size() == e.facts().size()) {
      return Optional.of(standing(e));
    }
    Map<String, String> reasons = new HashMap<>(e.reasons());
    reasons.keySet().retainAll(told.stream().skip(1).map(Fact::key).toList());
    Entry then = corrections.apply(Entries.of(new Cluster(told, reasons), e.block()));
    return Optional.of(standing(then));
  }

  private boolean told(Fact f) {
    LocalDate published = f.origin().published();
    return published == null || !published.isAfter(asOf);
  }

  /** With the status reached by the day, where stages have dates of their own. */
  private Entry standing(Entry e) {
    if (!STAGED.contains(e.kind()) || e.more().containsKey("read_status")) {
      return e;
    }
    String status = Life.status(e.facts(), asOf);
    return status.isEmpty() ? e : e.standing(status);
  }

  /** All targets of the lines that some entries are in, as known on the day. */
  private List<Entry> targets(List<Entry> known) {
    Set<String> blocks = new TreeSet<>();
    known.stream().filter(Lines::target).forEach(e -> blocks.add(e.block()));
    return finder.whole(finder.ofBlocks(blocks)).stream()
        .flatMap(e -> known(e).stream())
        .filter(Lines::target)
        .toList();
  }

  private static boolean asked(Entry e, Query q) {
    Period due = e.due();
    LocalDate first = e.first();
    LocalDate last = e.last();
    return (q.statuses().isEmpty() || q.statuses().contains(e.status()))
        && (q.sphere() == null || q.sphere().equals(e.sphere()))
        && (q.dueFrom() == null || due != null && !due.to().isBefore(q.dueFrom()))
        && (q.dueBefore() == null || due != null && due.to().isBefore(q.dueBefore()))
        && (q.toldSince() == null || last != null && !last.isBefore(q.toldSince()))
        && (q.toldUntil() == null || first == null || !first.isAfter(q.toldUntil()))
        && (q.person() == null || e.parties().people().contains(q.person()))
        && (!q.contested() || e.contested())
        && sides(e, q);
  }

  private static boolean sides(Entry e, Query q) {
    boolean by = q.by().isEmpty() || e.parties().by().stream().anyMatch(q.by()::contains);
    boolean to = q.to().isEmpty() || e.parties().to().stream().anyMatch(q.to()::contains);
    return by && to && q.between().stream().allMatch(g -> e.sides().stream().anyMatch(g::contains));
  }

  private static Comparator<Entry> order(Query.Order order) {
    Comparator<LocalDate> up = Comparator.nullsLast(Comparator.naturalOrder());
    Comparator<LocalDate> down = Comparator.nullsLast(Comparator.reverseOrder());
    Comparator<Entry> by =
        switch (order) {
          case NEWS -> Comparator.comparing(Entry::last, down);
          case DATE -> Comparator.comparing(Past::day, down);
          case DUE -> Comparator.comparing((Entry e) -> end(e.due()), up);
          case DUE_LAST -> Comparator.comparing((Entry e) -> end(e.due()), down);
          case FIRST -> Comparator.comparing(Entry::first, up);
        };
    return by.thenComparing(Entry::id);
  }

  private static @Nullable LocalDate day(Entry e) {
    return e.date() == null ? e.first() : e.date().from();
  }

  private static @Nullable LocalDate end(@Nullable Period p) {
    return p == null ? null : p.to();
  }

  /** How many entries a query asks for, by kind and status. */
  public Map<Kind, Map<String, Integer>> count(Query q) {
    Map<Kind, Map<String, Integer>> counts = new LinkedHashMap<>();
    whole(q).stream()
        .sorted(Comparator.comparing(e -> e.kind().label()))
        .forEach(
            e ->
                counts
                    .computeIfAbsent(e.kind(), k -> new LinkedHashMap<>())
                    .merge(e.status(), 1, Integer::sum));
    counts.replaceAll((kind, statuses) -> frequent(statuses));
    return counts;
  }

  /** How many entries of a query are of each sphere, the most frequent first. */
  public Map<String, Integer> spheres(Query q) {
    Map<String, Integer> counts = new HashMap<>();
    for (Entry e : whole(q)) {
      if (e.sphere() != null) {
        counts.merge(e.sphere(), 1, Integer::sum);
      }
    }
    return frequent(counts);
  }

  private static Map<String, Integer> frequent(Map<String, Integer> counts) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    Stream<Map.Entry<String, Integer>> all = counts.entrySet().stream();
    all.sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }
}
