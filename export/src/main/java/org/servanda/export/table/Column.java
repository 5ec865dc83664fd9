package org.servanda.export.table;

import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param from where it comes from, for the manual
 * @param value a String, a list of them, a Number, a LocalDate or a Boolean, by the type; null
 *     where there is none
 */
public record Column<R>(String name, Type type, String from, Value<R> value) {
  /** Takes the value of a column from a row. */
  @FunctionalInterface
  public interface Value<R> {
    @Nullable Object of(R row);
  }
}
