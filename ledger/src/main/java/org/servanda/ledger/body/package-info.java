/**
 * Records as JSON text and back: the form in which the ledger stores what was read.
 *
 * <p>The text is that of the contract, so that any program can read it out of the ledger's file.
 * Reading gives back an equal record, but for confidence, which is written with two digits, and
 * empty text, which is written as absent.
 */
@NullMarked
package org.servanda.ledger.body;

import org.jspecify.annotations.NullMarked;
