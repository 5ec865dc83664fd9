/**
 * When facts of different documents tell of the same thing.
 *
 * <p>Each kind has its rule: a block, outside of which nothing is compared, and a relation between
 * two facts of a block. What hangs together by that relation is one thing; so it does not matter in
 * which order documents came. Every link has its reason in words, and a person's decision to join
 * or to part goes before the rule.
 */
@NullMarked
package org.servanda.ledger.identity;

import org.jspecify.annotations.NullMarked;
