/**
 * What persons decide on entries: to confirm, correct, reject, merge, split or annotate them.
 *
 * <p>A decision is kept apart from what was read, with who and when, and is anchored at records, so
 * that it survives reading and ingesting anew. It is never deleted: another one undoes it.
 */
@NullMarked
package org.servanda.ledger.review;

import org.jspecify.annotations.NullMarked;
