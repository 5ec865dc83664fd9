/**
 * What the ledger answers: how a commitment stands as of a day, a target against its figures, an
 * obligation against its deliveries, the account of a relation.
 *
 * <p>What officials claim, what is reported and what the schedule says are kept apart, each with
 * its date. "No evidence seen as of DATE" is a value of its own: absence of a report is not absence
 * of an act.
 */
@NullMarked
package org.servanda.ledger.account;

import org.jspecify.annotations.NullMarked;
