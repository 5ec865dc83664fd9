package org.servanda.quantity;

import java.util.ArrayList;
import java.util.List;
import org.servanda.language.Sentence;
import org.servanda.table.Tables;

/**
 * Finds amounts of money, percentages, physical quantities and counts. Words are in {@code
 * en/units.tsv}, expressions with what they mean in {@code en/examples.txt}.
 */
public final class QuantityReader {
  private final Units units;

  private QuantityReader(Units units) {
    this.units = units;
  }

  public static QuantityReader load(Tables tables) {
    return new QuantityReader(Units.load(tables));
  }

  /** The amounts of one sentence, in order, not overlapping. */
  public List<Amount> read(Sentence sentence) {
    List<Amount> found = new ArrayList<>();
    AmountScan scan = new AmountScan(sentence, units);
    for (int i = 0; i < sentence.tokens().size(); ) {
      Amount a = scan.at(i);
      if (a == null) {
        i++;
      } else {
        found.add(a);
        i = a.last() + 1;
      }
    }
    return found;
  }
}
