package org.servanda.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.servanda.export.table.Rows;
import org.servanda.export.table.Table;

/** A table as one Parquet file, compressed with the platform's own gzip. */
final class ParquetRows<R> implements Rows<R> {
  /** Small row groups and pages: several tables are open at a time, and hold theirs unwritten. */
  private static final long ROW_GROUP = 4L * 1024 * 1024;

  private static final int PAGE = 128 * 1024;

  private final ParquetWriter<R> out;

  ParquetRows(Table<R> table, Path file) throws IOException {
    out =
        new Builder<>(new LocalOutputFile(file), table)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Gzip())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(ROW_GROUP)
            .withPageSize(PAGE)
            .withDictionaryPageSize(PAGE)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .build();
  }

  @Override
  public void write(R row) throws IOException {
    out.write(row);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
    private final Table<R> table;

    Builder(OutputFile file, Table<R> table) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration conf) {
      return new TableSupport<>(table);
    }

    @Override
    protected WriteSupport<R> getWriteSupport(org.apache.hadoop.conf.Configuration conf) {
      return new TableSupport<>(table);
    }
  }
}
