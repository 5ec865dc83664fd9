package org.servanda.export.table;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values of RFC 4180, the first line with the names of the columns. */
public final class CsvRows<R> implements Rows<R> {
  private final Table<R> table;
  private final CSVPrinter out;

  /** Rows on a writer, which is closed with them. */
  public CsvRows(Table<R> table, Writer out) throws IOException {
    this.table = table;
    this.out = new CSVPrinter(out, CSVFormat.RFC4180);
    this.out.printRecord(table.header());
  }

  @Override
  public void write(R row) throws IOException {
    for (Column<R> c : table.columns()) {
      out.print(Cells.text(c.value().of(row)));
    }
    out.println();
  }

  @Override
  public void close() throws IOException {
    out.close(true);
  }
}
