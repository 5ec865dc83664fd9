/**
 * The document before any linguistics: paragraphs, metadata lines and datelines, quotation marks.
 * Inside a reading, positions are indices into the Java string ({@link Span}); {@link
 * org.servanda.text.Document#codePoint} turns them into the code points that records carry.
 */
@NullMarked
package org.servanda.text;

import org.jspecify.annotations.NullMarked;
