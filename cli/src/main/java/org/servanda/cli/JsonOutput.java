package org.servanda.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Json;

/** Records as one JSON array, or as one object a line. */
final class JsonOutput implements Output {
  private final PrintWriter out;
  private final boolean lines;
  private final JsonGenerator json;

  JsonOutput(PrintWriter out, boolean lines) throws IOException {
    this.out = out;
    this.lines = lines;
    json = new JsonFactory().createGenerator(out);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    json.setRootValueSeparator(null);
    if (!lines) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withRootSeparator((String) null));
      json.writeStartArray();
    }
  }

  @Override
  public void write(DocumentRecord record) throws IOException {
    new Json(json).write(record);
    if (lines) {
      json.flush();
      out.write('\n');
    }
  }

  @Override
  public void close() throws IOException {
    if (!lines) {
      json.writeEndArray();
      json.flush();
      out.println();
    }
    json.flush();
    out.flush();
  }
}
