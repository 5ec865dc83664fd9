package org.servanda.export.act;

import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Quote;
import org.servanda.export.document.Source;

/**
 * A passage that tells an act.
 *
 * @param copies key of the first document that prints the same text; reprints share it
 * @param sentence number of the sentence, from 1
 * @param one first code point of the words that name the source, or null
 * @param two first code point of the words that name the target, or null
 * @param saidBy who claims it; null where the outlet states it
 */
public record Telling(
    Source source,
    String copies,
    Quote quote,
    int sentence,
    @Nullable Integer one,
    @Nullable Integer two,
    @Nullable String saidBy,
    double confidence) {}
