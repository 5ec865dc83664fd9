/**
 * What one document gives to the ledger: its records, each with where it stands, who claims it and
 * which states it concerns, in one common form.
 *
 * <p>Facts never change. That two facts tell of the same thing is a judgement, made in {@code
 * identity} and laid over them.
 */
@NullMarked
package org.servanda.ledger.fact;

import org.jspecify.annotations.NullMarked;
