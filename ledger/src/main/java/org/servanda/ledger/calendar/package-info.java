/** Deadlines as a calendar that other programs can read. */
@NullMarked
package org.servanda.ledger.calendar;

import org.jspecify.annotations.NullMarked;
