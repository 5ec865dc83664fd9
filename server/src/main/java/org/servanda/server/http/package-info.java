/**
 * Requests and replies as values, over Jetty: limits, headers and what is refused are decided here.
 * Knows nothing of pages, accounts or ledgers.
 */
@NullMarked
package org.servanda.server.http;

import org.jspecify.annotations.NullMarked;
