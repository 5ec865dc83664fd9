package org.servanda.export.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.servanda.export.table.Folder;
import org.servanda.export.table.Rows;
import org.servanda.export.table.Table;

/** A Parquet file for each table. */
public final class ParquetFolder implements Folder {
  private final Path folder;

  public ParquetFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public <R> Rows<R> begin(Table<R> table) throws IOException {
    return new ParquetRows<>(table, folder.resolve(table.name() + ".parquet"));
  }

  @Override
  public void close() {
    // each file is ended by its rows
  }
}
