package org.servanda.export.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON objects; what is absent is left out. */
public final class JsonText {
  private final JsonGenerator json;

  /** Writes to a writer, which is not closed. */
  public JsonText(Writer out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    json.setRootValueSeparator(null);
  }

  public JsonText begin() throws IOException {
    json.writeStartObject();
    return this;
  }

  public JsonText begin(String field) throws IOException {
    json.writeObjectFieldStart(field);
    return this;
  }

  public JsonText end() throws IOException {
    json.writeEndObject();
    return this;
  }

  public JsonText beginList(String field) throws IOException {
    json.writeArrayFieldStart(field);
    return this;
  }

  public JsonText endList() throws IOException {
    json.writeEndArray();
    return this;
  }

  /** A string, unless it is null or empty. */
  public JsonText text(String field, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(field, value);
    }
    return this;
  }

  /** A list of strings, even if it is empty. */
  public JsonText list(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String v : values) {
      json.writeString(v);
    }
    json.writeEndArray();
    return this;
  }

  /** A list of strings, unless it is empty. */
  public JsonText texts(String field, List<String> values) throws IOException {
    return values.isEmpty() ? this : list(field, values);
  }

  public JsonText flag(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
    return this;
  }

  public JsonText whole(String field, long value) throws IOException {
    json.writeNumberField(field, value);
    return this;
  }

  public JsonText number(String field, @Nullable Double value) throws IOException {
    if (value != null) {
      json.writeNumberField(field, value);
    }
    return this;
  }

  /** The two selectors of W3C Web Annotation, as a list. */
  public JsonText selectors(String field, Quote quote) throws IOException {
    beginList(field);
    begin().text("type", "TextPositionSelector");
    whole("start", quote.begin()).whole("end", quote.end()).end();
    begin().text("type", "TextQuoteSelector").text("exact", quote.exact());
    text("prefix", quote.prefix()).text("suffix", quote.suffix()).end();
    return endList();
  }

  /** Ends a line. */
  public void line() throws IOException {
    json.writeRaw('\n');
    json.flush();
  }

  /** Writes as it is. */
  public void raw(String text) throws IOException {
    json.writeRaw(text);
  }

  public void flush() throws IOException {
    json.flush();
  }
}
