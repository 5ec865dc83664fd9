package org.servanda.ledger.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something is to be done.
 *
 * @param uid names it for good, so that a later calendar replaces it
 * @param date the last day
 * @param summary what, in a line
 * @param description more of it; may be empty
 * @param url where to read on, or null
 */
public record Deadline(
    String uid, LocalDate date, String summary, String description, @Nullable String url) {}
