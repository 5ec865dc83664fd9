package org.servanda.export.parquet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.servanda.export.table.Column;
import org.servanda.export.table.Table;
import org.servanda.export.table.Type;

/** Turns rows of a table into Parquet's records. All columns are optional. */
final class TableSupport<R> extends WriteSupport<R> {
  private final Table<R> table;
  private @Nullable RecordConsumer consumer;

  TableSupport(Table<R> table) {
    this.table = table;
  }

  @Override
  public WriteContext init(org.apache.hadoop.conf.Configuration configuration) {
    return context();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return context();
  }

  private WriteContext context() {
    return new WriteContext(schema(table), Map.of("servanda.table", table.about()));
  }

  static MessageType schema(Table<?> table) {
    List<org.apache.parquet.schema.Type> fields = new ArrayList<>();
    for (Column<?> c : table.columns()) {
      fields.add(field(c.name(), c.type()));
    }
    return new MessageType(table.name(), fields);
  }

  private static org.apache.parquet.schema.Type field(String name, Type type) {
    return switch (type) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case LIST ->
          Types.optionalList()
              .requiredElement(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(name);
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name);
      case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
    };
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(R row) {
    RecordConsumer out = Objects.requireNonNull(consumer);
    out.startMessage();
    List<Column<R>> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column<R> c = columns.get(i);
      Object value = c.value().of(row);
      if (value != null) {
        out.startField(c.name(), i);
        value(out, c.type(), value);
        out.endField(c.name(), i);
      }
    }
    out.endMessage();
  }

  private static void value(RecordConsumer out, Type type, Object value) {
    switch (type) {
      case TEXT -> out.addBinary(Binary.fromString(value.toString()));
      case LIST -> list(out, (List<?>) value);
      case WHOLE -> out.addLong(((Number) value).longValue());
      case NUMBER -> out.addDouble(((Number) value).doubleValue());
      case DAY -> out.addInteger((int) ((LocalDate) value).toEpochDay());
      case FLAG -> out.addBoolean((Boolean) value);
    }
  }

  private static void list(RecordConsumer out, List<?> values) {
    out.startGroup();
    if (!values.isEmpty()) {
      out.startField("list", 0);
      for (Object v : values) {
        out.startGroup();
        out.startField("element", 0);
        out.addBinary(Binary.fromString(v.toString()));
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }
}
