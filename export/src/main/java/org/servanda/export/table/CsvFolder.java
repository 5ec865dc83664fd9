package org.servanda.export.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file for each table, and {@code csv-metadata.json}, which tells names, types and meaning of
 * the columns as W3C's CSV on the Web has it.
 */
public final class CsvFolder implements Folder {
  private final Path folder;
  private final List<Table<?>> tables = new ArrayList<>();

  public CsvFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public <R> Rows<R> begin(Table<R> table) throws IOException {
    tables.add(table);
    Writer out = Files.newBufferedWriter(folder.resolve(table.name() + ".csv"));
    return new CsvRows<>(table, out);
  }

  @Override
  public void close() throws IOException {
    try (Writer out =
            Files.newBufferedWriter(folder.resolve("csv-metadata.json"), StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("@context", "http://www.w3.org/ns/csvw");
      json.writeArrayFieldStart("tables");
      for (Table<?> t : tables) {
        table(json, t);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void table(JsonGenerator json, Table<?> table) throws IOException {
    json.writeStartObject();
    json.writeStringField("url", table.name() + ".csv");
    json.writeStringField("dc:description", table.about());
    json.writeObjectFieldStart("tableSchema");
    json.writeArrayFieldStart("columns");
    for (Column<?> c : table.columns()) {
      json.writeStartObject();
      json.writeStringField("name", c.name());
      json.writeStringField("titles", c.name());
      json.writeStringField("datatype", c.type().schema());
      if (c.type() == Type.LIST) {
        json.writeStringField("separator", "|");
      }
      json.writeStringField("dc:description", c.from());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
