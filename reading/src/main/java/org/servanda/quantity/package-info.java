/**
 * "$500mln", "USD 1.5 bn", "18.5 percent", "300 MW", "5,000 tons of flour", "almost doubled" as
 * values.
 */
@NullMarked
package org.servanda.quantity;

import org.jspecify.annotations.NullMarked;
