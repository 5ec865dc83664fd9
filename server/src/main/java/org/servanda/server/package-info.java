/** The ledger in the browser, and as an API: {@code servanda serve}. */
@NullMarked
package org.servanda.server;

import org.jspecify.annotations.NullMarked;
