package org.servanda.export.table;

import java.io.Closeable;
import java.io.IOException;

/** Writes the rows of one table. */
public interface Rows<R> extends Closeable {
  void write(R row) throws IOException;
}
