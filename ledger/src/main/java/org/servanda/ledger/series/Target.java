package org.servanda.ledger.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that is to be reached.
 *
 * @param value in the unit of the series
 * @param due the last day for it, or null where none was set
 * @param label short words for it: "target of May 2023"
 * @param superseded has a later target taken its place?
 */
public record Target(double value, @Nullable LocalDate due, String label, boolean superseded) {}
