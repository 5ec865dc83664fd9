package org.servanda.reader.commitment;

import java.util.List;
import java.util.Optional;
import org.servanda.language.Token;
import org.servanda.quantity.Amount;
import org.servanda.record.Commitment.Status;

/**
 * A promise before it is written down.
 *
 * @param act what is to be done or given
 * @param goal whether it is a number aimed at
 */
record Promise(
    List<String> by,
    List<String> to,
    Token act,
    Optional<Amount> amount,
    Status status,
    boolean goal) {}
