package org.servanda.export.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lines parted by tabs, without quoting; what would break a line in a value is a blank. */
public final class Lines<R> implements Rows<R> {
  private final Table<R> table;
  private final Writer out;

  /**
   * Lines on a writer, which is not closed.
   *
   * @param header whether the first line names the columns
   */
  public Lines(Table<R> table, Writer out, boolean header) throws IOException {
    this.table = table;
    this.out = out;
    if (header) {
      out.write(String.join("\t", table.header()));
      out.write('\n');
    }
  }

  @Override
  public void write(R row) throws IOException {
    List<Column<R>> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        out.write('\t');
      }
      out.write(Cells.line(Cells.text(columns.get(i).value().of(row))));
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
