/**
 * The background note that a desk officer writes before a visit: state of relations, agreements,
 * commitments, figures, who said what, what is open and contested, each line with its source.
 */
@NullMarked
package org.servanda.ledger.brief;

import org.jspecify.annotations.NullMarked;
