/**
 * Obligations with a schedule and what was delivered on them: who, to whom, what, how much, by
 * when.
 *
 * <p>Schedules and deliveries come from texts, as commitments and reports of them, and from files
 * of comma-separated values that a user imports. Water in m3 and electricity in kWh of a season are
 * the first use.
 */
@NullMarked
package org.servanda.ledger.delivery;

import org.jspecify.annotations.NullMarked;
