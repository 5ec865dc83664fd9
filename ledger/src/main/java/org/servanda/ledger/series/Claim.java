package org.servanda.ledger.series;

/**
 * What one source says.
 *
 * @param value in the unit of the series
 * @param source who says so: an outlet, an office, a side
 */
public record Claim(double value, String source) {}
