package org.servanda.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
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
 */
record Matter(
    List<Entry> agreements,
    List<Entry> commitments,
    List<Entry> figures,
    List<Entry> engagements,
    List<Entry> statements,
    Map<String, Standing> standings,
    List<Target> targets,
    Map<String, List<Entry>> parts) {
  private static final int MOST = 300;

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
        find(ledger, Kind.STATEMENT, sides, since, asOf),
        ledger.standings(commitments, asOf),
        targets.of(counted, asOf),
        Visits.of(occasions));
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
            .limit(MOST)
            .asOf(asOf));
  }

  Standing standing(Entry commitment) {
    return Objects.requireNonNull(standings.get(commitment.id()));
  }
}
