/**
 * A series against its targets as a chart: one layout ({@link org.servanda.ledger.chart.Plot}) that
 * thin painters put into SVG, PDF and PNG, and bars of characters for a terminal.
 */
@NullMarked
package org.servanda.ledger.chart;

import org.jspecify.annotations.NullMarked;
