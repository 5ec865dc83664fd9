package org.servanda.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values by name, as queries and forms have them; a blank value is none. */
public final class Fields {
  /** No fields. */
  public static final Fields NONE = new Fields(Map.of());

  private final Map<String, List<String>> values;

  Fields(Map<String, List<String>> values) {
    this.values = values;
  }

  static Fields of(org.eclipse.jetty.util.Fields fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (org.eclipse.jetty.util.Fields.Field f : fields) {
      List<String> all = new ArrayList<>();
      f.getValues().stream().filter(v -> v != null && !v.isBlank()).forEach(all::add);
      values.put(f.getName(), List.copyOf(all));
    }
    return new Fields(values);
  }

  /** The first value, or the empty string. */
  public String text(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? "" : all.get(0).strip();
  }

  /** All values. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether there is a value. */
  public boolean has(String name) {
    return !all(name).isEmpty();
  }

  /** A whole number between two bounds; what is no number is refused. */
  public int number(String name, int otherwise, int least, int most) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Refusal.wrong("%s: a whole number from %d to %d".formatted(name, least, most));
  }

  /** Names of all fields, in the order in which they came. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }
}
