/**
 * What a ledger keeps, handed to the exports. The only package, beside the calendar, that knows a
 * ledger.
 */
@NullMarked
package org.servanda.export.kept;

import org.jspecify.annotations.NullMarked;
