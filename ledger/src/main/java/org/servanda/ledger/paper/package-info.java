/**
 * A note of a few pages as a value, {@link org.servanda.ledger.paper.Paper}, and writers that make
 * Markdown, HTML, Word and PDF of it. The same paper always gives the same bytes.
 */
@NullMarked
package org.servanda.ledger.paper;

import org.jspecify.annotations.NullMarked;
