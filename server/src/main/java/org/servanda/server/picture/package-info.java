/**
 * Pictures drawn here as SVG: the map, the network of relations, months, tone, the strip of a
 * timeline. Each has its words and its table beside it.
 */
@NullMarked
package org.servanda.server.picture;

import org.jspecify.annotations.NullMarked;
