package org.servanda.ledger.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Evidence;
import org.servanda.record.Period;

/** A JSON object and where it stands in the body; its fields as values, each wrong one named. */
final class Body {
  private static final JSON PARSER = JSON.std;
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<?, ?> fields;
  private final String path;

  private Body(Map<?, ?> fields, String path) {
    this.fields = fields;
    this.path = path;
  }

  static Body parse(String json) {
    Object value;
    try (JsonParser parser = FACTORY.createParser(json)) {
      value = PARSER.anyFrom(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("not JSON: more after its end: " + shortened(json));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
    }
    if (value instanceof Map<?, ?> map) {
      return new Body(map, "");
    }
    throw new IllegalArgumentException("not a JSON object: " + shortened(json));
  }

  boolean has(String field) {
    return fields.get(field) != null;
  }

  String text(String field) {
    return required(field, textOrNull(field));
  }

  @Nullable String textOrNull(String field) {
    Object v = fields.get(field);
    if (v == null || v instanceof String) {
      return (String) v;
    }
    throw wrong(field, "text", v);
  }

  double number(String field) {
    return required(field, numberOrNull(field));
  }

  @Nullable Double numberOrNull(String field) {
    Object v = fields.get(field);
    if (v == null) {
      return null;
    }
    if (v instanceof Number n) {
      return n.doubleValue();
    }
    throw wrong(field, "a number", v);
  }

  boolean flag(String field) {
    Object v = required(field, fields.get(field));
    if (v instanceof Boolean b) {
      return b;
    }
    throw wrong(field, "true or false", v);
  }

  /** A name of a constant as the contract writes it, {@code in progress} for IN_PROGRESS. */
  <E extends Enum<E>> E name(String field, E[] names) {
    String v = text(field);
    for (E e : names) {
      if (written(e.name(), v)) {
        return e;
      }
    }
    throw wrong(field, "one of " + written(List.of(names)), v);
  }

  Body object(String field) {
    return required(field, objectOrNull(field));
  }

  @Nullable Body objectOrNull(String field) {
    Object v = fields.get(field);
    if (v == null) {
      return null;
    }
    if (v instanceof Map<?, ?> map) {
      return new Body(map, at(field));
    }
    throw wrong(field, "an object", v);
  }

  /** Objects as values; an absent list is an empty one. */
  <T> List<T> list(String field, Function<Body, T> value) {
    List<?> items = items(field);
    List<T> all = new ArrayList<>(items.size());
    for (Object item : items) {
      if (!(item instanceof Map<?, ?> map)) {
        throw wrong(field, "a list of objects", item);
      }
      all.add(value.apply(new Body(map, at(field))));
    }
    return all;
  }

  List<String> texts(String field) {
    List<?> items = items(field);
    List<String> all = new ArrayList<>(items.size());
    for (Object item : items) {
      if (!(item instanceof String text)) {
        throw wrong(field, "a list of texts", item);
      }
      all.add(text);
    }
    return all;
  }

  List<Evidence> passages(String field) {
    return list(field, Body::passage);
  }

  /** The passage whose {@code begin} and {@code end} stand in this object. */
  Evidence passage() {
    int begin = position("begin");
    int end = position("end");
    try {
      return new Evidence(begin, end);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(at("end") + ": " + e.getMessage(), e);
    }
  }

  @Nullable Evidence passageOrNull() {
    return has("begin") ? passage() : null;
  }

  @Nullable Period period(String field) {
    Body span = objectOrNull(field);
    if (span == null) {
      return null;
    }
    LocalDate from = span.day("from");
    LocalDate to = span.day("to");
    try {
      return new Period(from, to);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(at(field) + ": " + e.getMessage(), e);
    }
  }

  private LocalDate day(String field) {
    String v = text(field);
    try {
      return LocalDate.parse(v);
    } catch (DateTimeException e) {
      throw wrong(field, "a day as 2023-08-25", v);
    }
  }

  private int position(String field) {
    Object v = required(field, fields.get(field));
    if (v instanceof Integer n) {
      return n;
    }
    throw wrong(field, "a whole number", v);
  }

  private List<?> items(String field) {
    Object v = fields.get(field);
    if (v == null) {
      return List.of();
    }
    if (v instanceof List<?> list) {
      return list;
    }
    throw wrong(field, "a list", v);
  }

  private <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("field missing: " + at(field));
    }
    return value;
  }

  private String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  private IllegalArgumentException wrong(String field, String wanted, @Nullable Object found) {
    return new IllegalArgumentException(
        at(field) + " is not " + wanted + ": " + shortened(String.valueOf(found)));
  }

  private static boolean written(String name, String value) {
    if (name.length() != value.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c == '_' ? ' ' : c + ('a' - 'A')) != value.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String written(List<? extends Enum<?>> names) {
    List<String> all = new ArrayList<>();
    for (Enum<?> e : names) {
      all.add(e.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return String.join(", ", all);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
