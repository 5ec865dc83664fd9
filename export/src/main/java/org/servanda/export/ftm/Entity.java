package org.servanda.export.ftm;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.JsonText;

/** An entity of FollowTheMoney: a schema and properties, each with a list of strings. */
final class Entity {
  private final String id;
  private final String schema;
  private final Map<String, List<String>> properties = new LinkedHashMap<>();

  Entity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  String id() {
    return id;
  }

  /** A value, unless it is null or empty. */
  Entity with(String property, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      properties.put(property, List.of(value));
    }
    return this;
  }

  /** Values, unless there are none. */
  Entity with(String property, List<String> values) {
    if (!values.isEmpty()) {
      properties.put(property, values);
    }
    return this;
  }

  void write(JsonText json) throws IOException {
    json.begin().text("id", id).text("schema", schema).begin("properties");
    for (Map.Entry<String, List<String>> p : properties.entrySet()) {
      json.list(p.getKey(), p.getValue());
    }
    json.end().end().line();
  }
}
