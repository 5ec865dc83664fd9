/**
 * What pages and programs ask the ledger, from many threads at once. No SQL: the questions are the
 * ledger's own.
 */
@NullMarked
package org.servanda.server.desk;

import org.jspecify.annotations.NullMarked;
