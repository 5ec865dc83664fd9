package org.servanda.export.document;

import java.io.Closeable;
import java.io.IOException;
import org.servanda.record.DocumentRecord;

/** Takes documents one after the other and writes them in one format; ends it when closed. */
public interface Exporter extends Closeable {
  /** Writes what was read from a document, or takes it into what is written at the end. */
  void take(DocumentRecord document) throws IOException;
}
