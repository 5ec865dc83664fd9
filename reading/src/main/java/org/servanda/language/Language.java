package org.servanda.language;

import java.util.List;
import org.servanda.text.Document;
import org.servanda.text.Span;

/** Turns text into parsed sentences. Safe for use by many threads once made. */
public interface Language {
  /**
   * The sentences of some paragraphs, in order.
   *
   * @param paragraphs what to read of the document, in order, not overlapping; metadata and
   *     datelines left out
   */
  List<Sentence> analyse(Document document, List<Span> paragraphs);
}
