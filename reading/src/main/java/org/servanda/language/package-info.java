/**
 * Sentences, tokens, tags, lemmas and a dependency parse in Universal Dependencies relations; on
 * top of it clauses: who does what to whom. Models stay behind this package; no other package sees
 * them.
 */
@NullMarked
package org.servanda.language;

import org.jspecify.annotations.NullMarked;
