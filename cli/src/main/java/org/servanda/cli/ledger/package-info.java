/** The commands on a ledger, and how they print what it answers. */
@NullMarked
package org.servanda.cli.ledger;

import org.jspecify.annotations.NullMarked;
