package org.servanda.export.kind;

import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Passages;
import org.servanda.export.document.Quote;
import org.servanda.export.document.Source;
import org.servanda.record.Evidence;

/**
 * A record with the document that tells it.
 *
 * @param quote the passage that states it; null where there is none
 * @param sentence number of the sentence of the passage
 */
record Told<T>(
    Source source, String id, T record, @Nullable Quote quote, @Nullable Integer sentence) {
  static <T> Told<T> of(
      Source source, Passages passages, String id, T record, @Nullable Evidence e) {
    return new Told<>(
        source,
        id,
        record,
        e == null ? null : passages.quote(e),
        e == null ? null : passages.sentence(e));
  }
}
