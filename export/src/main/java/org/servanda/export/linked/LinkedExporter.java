package org.servanda.export.linked;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.servanda.export.document.Exporter;
import org.servanda.export.document.JsonText;
import org.servanda.record.DocumentRecord;

/**
 * One JSON-LD document: a context, which it carries with it so that nothing need be fetched, and a
 * graph of nodes, one on a line.
 */
public final class LinkedExporter implements Exporter {
  private final JsonText json;

  public LinkedExporter(Writer out) throws IOException {
    json = new JsonText(out);
    json.raw("{\"@context\":" + context() + ",\n\"@graph\":[\n");
    json.begin().text("id", Names.SOFTWARE).text("type", "SoftwareAgent");
    json.text("name", "Servanda").end();
  }

  private static String context() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LinkedExporter.class.getResourceAsStream("context.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private JsonText next() throws IOException {
    json.raw(",\n");
    return json.begin();
  }

  @Override
  public void take(DocumentRecord document) throws IOException {
    new Graph(document, this::next, json).write();
  }

  @Override
  public void close() throws IOException {
    json.raw("\n]}\n");
    json.flush();
  }
}
