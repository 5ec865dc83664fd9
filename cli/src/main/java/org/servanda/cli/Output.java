package org.servanda.cli;

import java.io.Closeable;
import java.io.IOException;
import org.servanda.record.DocumentRecord;

/** Where records go, in one form; ended when closed. */
interface Output extends Closeable {
  void write(DocumentRecord record) throws IOException;
}
