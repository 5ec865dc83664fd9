package org.servanda.export.icews;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.servanda.export.act.Act;
import org.servanda.export.act.ActExporter;
import org.servanda.export.act.Dyad;
import org.servanda.export.country.Countries;
import org.servanda.export.table.Lines;
import org.servanda.export.table.Rows;
import org.servanda.export.table.Table;

/** ICEWS event data: lines parted by tabs, with a header as its files have. */
public final class IcewsExporter implements ActExporter {
  private final Rows<Dyad> rows;

  public IcewsExporter(Writer out, Countries countries) throws IOException {
    this.rows = new Lines<>(new IcewsTable(countries).table(), out, true);
  }

  /** The table, for the manual. */
  public static List<Table<?>> tables() {
    return List.of(new IcewsTable(new Countries()).table());
  }

  @Override
  public void take(Act act) throws IOException {
    if (act.counts()) {
      for (Dyad d : Dyad.of(act)) {
        rows.write(d);
      }
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
