/**
 * Records and ledger in, other people's formats out. {@link org.servanda.export.Format} names the
 * formats and opens an export of each; documents go in one after the other, and what was written is
 * ended when the export is closed. Nothing but counts, days and names of actors is held, so that
 * any number of documents fits.
 */
@NullMarked
package org.servanda.export;

import org.jspecify.annotations.NullMarked;
