/**
 * Acts with all their tellings, from one document or from a ledger, and the dyads that they make:
 * what event data is made of.
 */
@NullMarked
package org.servanda.export.act;

import org.jspecify.annotations.NullMarked;
