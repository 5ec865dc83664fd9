package org.servanda.ledger.delivery;

import org.servanda.ledger.fact.Amount;
import org.servanda.record.Ids;
import org.servanda.record.Period;

/**
 * A line that a user imports: something that is to be delivered, or was.
 *
 * @param scheduled whether it is to be delivered by the end of {@code date}; else it was, on it
 * @param by who delivers, a code
 * @param to who receives, a code
 * @param what name of the good: water, electricity
 * @param source where the user has it from
 */
public record Delivery(
    boolean scheduled,
    String by,
    String to,
    String what,
    Amount amount,
    Period date,
    String source) {
  /** Hash of the line: the same line twice is one. */
  public String id() {
    return Ids.of("y", scheduled, by, to, what, amount, date, source);
  }
}
