package org.servanda.server.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Json;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;

/** JSON in and out. */
final class JsonReply {
  private static final String TYPE = "application/json";
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonReply() {}

  /** An object or list of plain values. */
  static Reply of(int status, Object value) {
    try {
      return Reply.text(status, TYPE, JSON.std.asString(value) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document with its records, in the contract's form. */
  static String document(DocumentRecord d) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      new Json(json).write(d);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A text that is JSON. */
  static Reply text(String json) {
    return Reply.text(200, TYPE, json + "\n");
  }

  /** The object that a body is. */
  static Map<String, Object> object(String body) {
    try {
      Map<String, Object> fields = new LinkedHashMap<>();
      JSON.std.mapFrom(body).forEach((k, v) -> put(fields, k, v));
      return fields;
    } catch (IOException | RuntimeException e) {
      throw Refusal.wrong("the body is not a JSON object");
    }
  }

  private static void put(Map<String, Object> to, String name, @Nullable Object value) {
    if (value != null) {
      to.put(name, value);
    }
  }

  /** A field that is text, or the empty string. */
  static String text(Map<String, Object> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      return "";
    }
    if (value instanceof String s) {
      return s.strip();
    }
    throw Refusal.wrong(name + ": a text");
  }
}
