package org.servanda.ledger.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Evidence;

/**
 * Where a fact stands.
 *
 * @param document key of the document in the ledger
 * @param source key of the first of the documents that print the same text; reprints share it
 * @param outlet who published it
 * @param published day of publication, the day on which it is said where the text tells no other
 * @param record id of the record within its document
 * @param at the passage
 */
public record Origin(
    String document,
    String source,
    @Nullable String outlet,
    @Nullable LocalDate published,
    String record,
    Evidence at) {}
