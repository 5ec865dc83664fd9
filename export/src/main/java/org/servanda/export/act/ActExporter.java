package org.servanda.export.act;

import java.io.IOException;
import org.servanda.export.document.Exporter;
import org.servanda.record.DocumentRecord;

/** An export that is made of acts, whether documents or a ledger give them. */
public interface ActExporter extends Exporter {
  void take(Act act) throws IOException;

  @Override
  default void take(DocumentRecord document) throws IOException {
    for (Act act : Act.of(document)) {
      take(act);
    }
  }
}
