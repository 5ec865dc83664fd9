package org.servanda.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the shape of a document tells before any linguistics.
 *
 * @param paragraphs the body, in order: headline, metadata lines and the dateline's own words left
 *     out
 * @param headline a first line without a full stop that stands apart, or null; it is not among the
 *     paragraphs
 * @param dateline place and agency as written, or null
 * @param published the day the text itself gives (metadata line, dateline), or null
 * @param quotations passages in quotation marks, in order of their beginning; nested ones after
 *     their outer
 */
public record Layout(
    List<Span> paragraphs,
    @Nullable Span headline,
    @Nullable DatelineText dateline,
    @Nullable LocalDate published,
    List<Quotation> quotations) {
  public Layout {
    paragraphs = List.copyOf(paragraphs);
    quotations = List.copyOf(quotations);
  }

  /**
   * A dateline as written: "ASTANA. KAZINFORM –".
   *
   * @param span all of it, up to where the sentence begins
   * @param place "ASTANA", or null ("(Reuters) -")
   * @param agency "KAZINFORM", or null
   * @param day the day it gives in full, or null
   */
  public record DatelineText(
      Span span, @Nullable String place, @Nullable String agency, @Nullable LocalDate day) {}

  /**
   * A passage in quotation marks; one that runs over paragraphs is one quotation.
   *
   * @param span with its marks
   * @param content without them
   * @param closed false where the closing mark is missing and the end was inferred
   * @param depth 0 for an outer quotation
   */
  public record Quotation(Span span, Span content, boolean closed, int depth) {}
}
