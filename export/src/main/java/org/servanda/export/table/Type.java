package org.servanda.export.table;

/** Types of columns. */
public enum Type {
  /** A string. */
  TEXT("string"),
  /** Strings; parted by bars where the format has no lists. */
  LIST("string"),
  /** A whole number. */
  WHOLE("integer"),
  /** A number of double precision. */
  NUMBER("double"),
  /** A day of ISO 8601. */
  DAY("date"),
  /** true or false. */
  FLAG("boolean");

  private final String schema;

  Type(String schema) {
    this.schema = schema;
  }

  /** The datatype's name in XML Schema, as CSV on the Web uses it. */
  public String schema() {
    return schema;
  }
}
