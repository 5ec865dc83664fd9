package org.servanda.export.series;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.servanda.export.table.Table;
import org.servanda.record.PloverClass;

/**
 * What is counted of one key at one time.
 *
 * @param day the day, or the first day of the month
 * @param one country, or the source of a dyad
 * @param two role of the country, or the target of a dyad
 */
record Cell(LocalDate day, String one, String two, Tally tally) {
  /** The columns of counts, the same in all series. */
  static Table<Cell> counts(Table.Builder<Cell> t) {
    t.whole("events", "acts that count", c -> c.tally().events())
        .number("goldstein_sum", "sum of goldstein", c -> c.tally().goldstein())
        .number("goldstein_mean", "mean of goldstein", c -> c.tally().mean())
        .whole("verbal_cooperation", "CAMEO roots 01 to 05", c -> c.tally().quad(1))
        .whole("material_cooperation", "CAMEO roots 06 to 08", c -> c.tally().quad(2))
        .whole("verbal_conflict", "CAMEO roots 09 to 13", c -> c.tally().quad(3))
        .whole("material_conflict", "CAMEO roots 14 to 20", c -> c.tally().quad(4));
    for (PloverClass p : PloverClass.values()) {
      String name = p.name().toLowerCase(Locale.ROOT);
      Function<Cell, Object> count = c -> c.tally().of(p);
      t.whole(name, "acts of the class " + p, count::apply);
    }
    return t.end();
  }
}
