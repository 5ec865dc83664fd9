package org.servanda.time;

import org.jspecify.annotations.Nullable;
import org.servanda.record.Period;

/**
 * An expression without its preposition.
 *
 * @param end index of the token after it
 * @param kind null where the preposition decides
 */
record Hit(int end, @Nullable Period period, When.@Nullable Kind kind) {
  Hit(int end, @Nullable Period period) {
    this(end, period, null);
  }
}
