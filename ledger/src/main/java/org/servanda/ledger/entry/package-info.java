/**
 * Entries of the ledger: one thing each, with all that documents tell of it, and what can be said
 * of it as of a day.
 *
 * <p>The scale of fulfilment (full, partial, none, unknown) is that of compliance research; pledge
 * and commitment are told apart as IATI does; what officials claim, what the outlets report and
 * what the schedule says are kept apart. "No evidence seen" is not "not done".
 */
@NullMarked
package org.servanda.ledger.entry;

import org.jspecify.annotations.NullMarked;
