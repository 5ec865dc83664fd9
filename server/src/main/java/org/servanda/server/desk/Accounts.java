package org.servanda.server.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.LedgerException;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.account.Sides;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.account.Targets;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Lines;
import org.servanda.ledger.fact.Indicators;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;
import org.servanda.server.http.Refusal;
import org.servanda.table.Tables;

/** How commitments and targets stand, and whom a reader means. */
public final class Accounts {
  private static final int MANY = 2_000;

  private final Targets targets;
  private final Sides sides = new Sides();
  private final Names names = new Names();

  public Accounts() {
    Tables tables = Tables.builtIn();
    this.targets = new Targets(new Lines(new Indicators(tables)));
  }

  /** Commitments of a query as they stand on a day. */
  public List<Promise> promises(Ledger ledger, Query commitments, LocalDate day) {
    List<Entry> found = ledger.whole(commitments);
    Map<String, Standing> standings = ledger.standings(found, day);
    List<Promise> all = new ArrayList<>();
    for (Entry e : found) {
      Standing s = standings.get(e.id());
      if (s != null) {
        all.add(new Promise(e, s));
      }
    }
    return all;
  }

  private static List<Entry> figures(Ledger ledger, List<Set<String>> between) {
    return ledger.whole(Query.of(Kind.FIGURE).between(between).limit(MANY));
  }

  /** The targets between sides, each with its series. */
  public List<Target> targets(Ledger ledger, List<Set<String>> between, LocalDate day) {
    List<Entry> entries = new ArrayList<>();
    Query query = Query.of(Kind.COMMITMENT).between(between).order(Query.Order.NEWS).limit(MANY);
    ledger.whole(query).stream().filter(Targets::target).forEach(entries::add);
    if (entries.isEmpty()) {
      return List.of();
    }
    entries.addAll(figures(ledger, between));
    return targets.of(entries, day);
  }

  /** The target that an entry belongs to. */
  public List<Target> target(Ledger ledger, Entry e, LocalDate day) {
    return targets(ledger, e.sides().stream().map(Set::of).toList(), day).stream()
        .filter(t -> t.versions().stream().anyMatch(v -> v.id().equals(e.id())))
        .toList();
  }

  /** Codes of a side that a reader names. */
  public Set<String> codes(String name) {
    if (name.length() > 80) {
      throw Refusal.wrong("a name of a state is shorter");
    }
    try {
      return sides.codes(name);
    } catch (LedgerException e) {
      // texts name sides that have no code
      return Set.of(name);
    }
  }

  /** The side in the words of its name. */
  public String name(String side) {
    Set<String> codes = codes(side);
    return codes.size() == 1 ? names.of(codes.iterator().next()) : side;
  }
}
