package org.servanda.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.servanda.ledger.delivery.Delivery;

/** The table {@code delivery}: schedules and deliveries that a user imported. */
public final class Deliveries {
  private final Handle handle;

  public Deliveries(Handle handle) {
    this.handle = handle;
  }

  /** Keeps what is not kept already; gives how many lines were new. */
  public int add(List<Delivery> deliveries, Instant now) {
    int added = 0;
    for (Delivery d : deliveries) {
      added +=
          handle
              .createUpdate(
                  "insert into delivery (id, kind, by_whom, to_whom, what, value, unit, date_from, date_to,"
                      + " source, imported) values (:id, :kind, :by, :to, :what, :value, :unit, :from, :until,"
                      + " :source, :imported) on conflict do nothing")
              .bind("id", d.id())
              .bind("kind", d.scheduled() ? "scheduled" : "delivered")
              .bind("by", d.by())
              .bind("to", d.to())
              .bind("what", d.what())
              .bind("value", d.amount().value())
              .bind("unit", d.amount().unit())
              .bind("from", d.date().from().toString())
              .bind("until", d.date().to().toString())
              .bind("source", d.source())
              .bind("imported", now.toString())
              .execute();
    }
    return added;
  }

  /** All, by day. */
  public List<Delivery> all() {
    return handle
        .createQuery("select * from delivery order by date_to, id")
        .map(
            (r, c) ->
                new Delivery(
                    r.getString("kind").equals("scheduled"),
                    r.getString("by_whom"),
                    r.getString("to_whom"),
                    r.getString("what"),
                    Objects.requireNonNull(Columns.amount(r)),
                    Objects.requireNonNull(Columns.period(r, "date")),
                    r.getString("source")))
        .list();
  }
}
