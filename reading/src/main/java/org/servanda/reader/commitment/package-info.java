/**
 * Commitments: an actor bound to a checkable act, delivery, quantity or target, and what became of
 * it as far as the text says. Firmness follows IATI: a pledge is already one; a wish, an interest,
 * a mere discussion and a threat are none. Fulfilled only where the text says that the thing was
 * given or the goal met.
 */
@NullMarked
package org.servanda.reader.commitment;

import org.jspecify.annotations.NullMarked;
