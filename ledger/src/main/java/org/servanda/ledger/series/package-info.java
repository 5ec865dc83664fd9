/**
 * A series of reported values with the targets set for it: what a chart shows, and the words for
 * its numbers and periods.
 */
@NullMarked
package org.servanda.ledger.series;

import org.jspecify.annotations.NullMarked;
