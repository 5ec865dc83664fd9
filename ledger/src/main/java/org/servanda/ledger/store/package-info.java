/**
 * The ledger on disk: SQLite by default, PostgreSQL where asked for.
 *
 * <p>What was read (documents, records) and what persons decided (decisions, deliveries) is kept;
 * entries are made anew from it, block by block, whenever a block has changed. So the entries are
 * the same whatever happened on the way.
 */
@NullMarked
package org.servanda.ledger.store;

import org.jspecify.annotations.NullMarked;
