package org.servanda.export.table;

import java.io.Closeable;
import java.io.IOException;

/** A folder of tables, a file for each. */
public interface Folder extends Closeable {
  /** Begins a table; it is ended when its rows are closed. */
  <R> Rows<R> begin(Table<R> table) throws IOException;
}
