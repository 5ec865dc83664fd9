package org.servanda.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes fields of JSON objects; what is absent is left out. */
final class Fields {
  private final JsonGenerator out;

  Fields(JsonGenerator out) {
    this.out = out;
  }

  void begin() throws IOException {
    out.writeStartObject();
  }

  void begin(String field) throws IOException {
    out.writeObjectFieldStart(field);
  }

  void field(String name) throws IOException {
    out.writeFieldName(name);
  }

  void end() throws IOException {
    out.writeEndObject();
  }

  void text(String field, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.writeStringField(field, value);
    }
  }

  void name(String field, Enum<?> value) throws IOException {
    out.writeStringField(field, value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  void names(String field, List<String> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (String v : values) {
      out.writeString(v);
    }
    out.writeEndArray();
  }

  void flag(String field, boolean value) throws IOException {
    out.writeBooleanField(field, value);
  }

  void exact(String field, double value) throws IOException {
    out.writeNumberField(field, value);
  }

  /** Whole numbers without a decimal point. */
  void number(String field, @Nullable Double value) throws IOException {
    if (value == null) {
      return;
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.writeNumberField(field, value.longValue());
    } else {
      out.writeNumberField(field, value);
    }
  }

  void span(String field, Evidence e) throws IOException {
    out.writeObjectFieldStart(field);
    positions(e);
    out.writeEndObject();
  }

  void positions(Evidence e) throws IOException {
    out.writeNumberField("begin", e.begin());
    out.writeNumberField("end", e.end());
  }

  void period(String field, @Nullable Period p) throws IOException {
    if (p != null) {
      out.writeObjectFieldStart(field);
      text("from", p.from().toString());
      text("to", p.to().toString());
      out.writeEndObject();
    }
  }

  /** A list of objects. */
  <T> void list(String field, List<T> values, Writer<T> writer) throws IOException {
    out.writeArrayFieldStart(field);
    for (T v : values) {
      writer.write(v);
    }
    out.writeEndArray();
  }

  /** A list of passages. */
  void passages(String field, List<Evidence> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (Evidence e : values) {
      begin();
      positions(e);
      end();
    }
    out.writeEndArray();
  }

  /** Writes one object. */
  interface Writer<T> {
    void write(T value) throws IOException;
  }
}
