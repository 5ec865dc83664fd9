/**
 * The ledger for programs, under {@code /api/v1}: the contract's records in and out, the ledger's
 * queries, decisions, exports, a feed and a calendar; described by {@code openapi.json} beside the
 * classes.
 */
@NullMarked
package org.servanda.server.api;

import org.jspecify.annotations.NullMarked;
