/**
 * The ledger: the records of many documents as one account of each relation between states.
 *
 * <p>Documents and their records are kept as they were read. Entries are made from them by fixed
 * rules, never by rewriting them, so that the same documents give the same entries in whatever
 * order they came.
 */
@NullMarked
package org.servanda.ledger;

import org.jspecify.annotations.NullMarked;
