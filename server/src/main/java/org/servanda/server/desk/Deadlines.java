package org.servanda.server.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.calendar.Calendar;
import org.servanda.ledger.calendar.Deadline;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Query;

/** Promises that are open, by the day on which they are due. */
public final class Deadlines {
  private static final int MOST = 100;
  private static final Set<String> OPEN = Set.of("pledged", "in progress");

  private final Desk desk;
  private final Accounts accounts;
  private final Names names = new Names();

  public Deadlines(Desk desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  /** What is due today or later, the next first. */
  public List<Promise> ahead() {
    return open("ahead", Query.of(Kind.COMMITMENT).dueFrom(desk.today()).order(Query.Order.DUE));
  }

  /** What was due and of which no fulfilment was seen, the latest first. */
  public List<Promise> passed() {
    Query query = Query.of(Kind.COMMITMENT).dueBefore(desk.today()).order(Query.Order.DUE_LAST);
    return open("passed", query).stream().filter(p -> p.standing().overdue()).toList();
  }

  private List<Promise> open(String name, Query query) {
    return desk.remember(
        name,
        () ->
            desk.ask(
                l ->
                    accounts.promises(l, query.statuses(OPEN).limit(MOST), desk.today()).stream()
                        .filter(p -> p.standing().supersededBy() == null)
                        .toList()));
  }

  /** All of them as a calendar file. */
  public String calendar() {
    List<Deadline> all = new ArrayList<>();
    List<Promise> promises = new ArrayList<>(passed());
    promises.addAll(ahead());
    for (Promise p : promises) {
      Entry e = p.entry();
      LocalDate due = p.standing().schedule().due();
      if (due != null) {
        all.add(
            new Deadline(
                e.id() + "@servanda",
                due,
                names.of(e.parties().by()) + ": " + e.name(),
                p.standing().label(),
                null));
      }
    }
    return new Calendar(desk.today().atStartOfDay(ZoneOffset.UTC).toInstant()).write(all);
  }
}
