/**
 * "$500mln", "USD 1.5 bn", "18.5 percent", "300 MW", "300 t of seed", "almost doubled" as values.
 */
@NullMarked
package org.servanda.quantity;

import org.jspecify.annotations.NullMarked;
