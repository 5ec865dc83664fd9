package org.servanda.export.document;

/**
 * A passage as the selectors of W3C Web Annotation point at it: TextPositionSelector (begin, end)
 * and TextQuoteSelector (exact, prefix, suffix). The position is exact, the quote outlives another
 * extraction of the text.
 *
 * @param begin first code point, from 0
 * @param end one past the last code point
 */
public record Quote(int begin, int end, String exact, String prefix, String suffix) {}
