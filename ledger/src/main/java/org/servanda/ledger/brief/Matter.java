package org.servanda.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.account.Targets;
import org.servanda.ledger.account.Visits;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Lines;
import org.servanda.ledger.fact.Indicators;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import org.servanda.table.Tables;

/**
 * What a note is made of: the entries of a relation, told of by a day.
 *
 * @param standings by id of the commitment
 * @param parts by id of a visit, what belongs to it
 * @param totals how many there are by kind, of which only the latest may be here
 */
record Matter(
    List<Entry> agreements,
    List<Entry> commitments,
    List<Entry> figures,
    List<Entry> engagements,
    List<Entry> statements,
    Map<String, Standing> standings,
    List<Target> targets,
    Map<String, List<Entry>> parts,
    Map<Kind, Integer> totals) {
  private static final int MOST = 300;
  private static final int PROMISED = 2_000;
  private static final int SPOKEN = 1_000;

  static Matter of(
      Ledger ledger, List<Set<String>> sides, @Nullable LocalDate since, LocalDate asOf) {
    Indicators indicators = new Indicators(Tables.builtIn());
    Targets targets = new Targets(new Lines(indicators));
    List<Entry> commitments = find(ledger, Kind.COMMITMENT, sides, since, asOf);
    List<Entry> figures = find(ledger, Kind.FIGURE, sides, null, asOf);
    List<Entry> agreements = find(ledger, Kind.AGREEMENT, sides, since, asOf);
    List<Entry> engagements = find(ledger, Kind.ENGAGEMENT, sides, since, asOf);
    List<Entry> counted = new ArrayList<>(commitments);
    counted.addAll(figures);
    List<Entry> occasions = new ArrayList<>(engagements);
    occasions.addAll(agreements);
    return new Matter(
        agreements,
        commitments,
        figures,
        engagements,
        statements(ledger, sides, since, asOf, List.of(agreements, commitments, engagements)),
        ledger.standings(commitments, asOf),
        targets.of(counted, asOf),
        Visits.of(occasions),
        totals(ledger, sides, since, asOf));
  }

  private static List<Entry> find(
      Ledger ledger,
      Kind kind,
      List<Set<String>> sides,
      @Nullable LocalDate since,
      LocalDate asOf) {
    return ledger.whole(
        Query.of(kind)
            .between(sides)
            .toldSince(since)
            .order(Query.Order.DATE)
            .limit(kind == Kind.COMMITMENT ? PROMISED : MOST)
            .asOf(asOf));
  }

  private static Map<Kind, Integer> totals(
      Ledger ledger, List<Set<String>> sides, @Nullable LocalDate since, LocalDate asOf) {
    Query query = Query.of(Kind.AGREEMENT, Kind.ENGAGEMENT, Kind.COMMITMENT);
    Map<Kind, Integer> totals = new EnumMap<>(Kind.class);
    ledger
        .count(query.between(sides).toldSince(since).asOf(asOf))
        .forEach(
            (kind, byStatus) ->
                totals.put(kind, byStatus.values().stream().mapToInt(n -> n).sum()));
    return totals;
  }

  /** How many there are of a kind. */
  int total(Kind kind) {
    return totals.getOrDefault(kind, 0);
  }

  /** What either side says in the documents that tell of the relation. */
  private static List<Entry> statements(
      Ledger ledger,
      List<Set<String>> sides,
      @Nullable LocalDate since,
      LocalDate asOf,
      List<List<Entry>> told) {
    Set<String> documents = new HashSet<>();
    told.forEach(
        entries ->
            entries.forEach(e -> e.facts().forEach(f -> documents.add(f.origin().document()))));
    Set<String> codes = new HashSet<>();
    sides.forEach(codes::addAll);
    Query query = Query.of(Kind.STATEMENT).by(codes).toldSince(since).asOf(asOf);
    return ledger.whole(query.order(Query.Order.DATE).limit(SPOKEN)).stream()
        .filter(e -> e.facts().stream().anyMatch(f -> documents.contains(f.origin().document())))
        .toList();
  }

  /** How many commitments stand so. */
  long count(String label) {
    return standings.values().stream().filter(s -> s.label().equals(label)).count();
  }

  Standing standing(Entry commitment) {
    return Objects.requireNonNull(standings.get(commitment.id()));
  }
}
