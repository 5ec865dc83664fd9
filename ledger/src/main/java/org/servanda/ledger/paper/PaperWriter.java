package org.servanda.ledger.paper;

import java.io.IOException;

/** Makes a file of a paper. */
public interface PaperWriter {
  /** The bytes of the file; the same for the same paper. */
  byte[] write(Paper paper) throws IOException;
}
