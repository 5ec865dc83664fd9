/**
 * Agreements: instruments between two or more parties (treaties, declarations, memoranda,
 * contracts, road maps, communiqués), at the last stage that the text says they have reached. A
 * unilateral act (a sanctions package, a protest note) is none, nor are "agreements" in general of
 * which nothing more is said.
 */
@NullMarked
package org.servanda.reader.agreement;

import org.jspecify.annotations.NullMarked;
