package org.servanda.intake.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table or field of an object holds what: {@code text=body,published=date}. Where
 * nothing is said, a field is looked for under its own name, and in CSV under names that are
 * common.
 */
public final class Mapping {
  /** What a document has; {@code html} is a text with markup. */
  public static final List<String> FIELDS =
      List.of("id", "text", "html", "published", "url", "title", "publisher", "author", "language");

  private static final Map<String, List<String>> COMMON =
      Map.of(
          "text", List.of("body", "content", "article", "maintext", "full_text", "fulltext"),
          "published",
              List.of("date", "published_at", "pub_date", "pubdate", "date_published", "datetime"),
          "url", List.of("link", "source_url", "sourceurl"),
          "title", List.of("headline"),
          "publisher", List.of("source", "outlet", "publication", "source_name"),
          "author", List.of("authors", "byline"),
          "language", List.of("lang"));

  public static final Mapping NONE = new Mapping(Map.of());

  private final Map<String, String> columns;

  private Mapping(Map<String, String> columns) {
    this.columns = Map.copyOf(columns);
  }

  /** Reads the form of the option; throws IllegalArgumentException with what is wrong. */
  public static Mapping parse(String text) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String part : text.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1 || equals == part.length() - 1) {
        throw new IllegalArgumentException("\"" + part + "\" is not of the form field=column");
      }
      String field = part.substring(0, equals).strip();
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "no field \"" + field + "\"; there are " + String.join(", ", FIELDS));
      }
      columns.put(field, part.substring(equals + 1).strip());
    }
    return new Mapping(columns);
  }

  /** The value of a field in an object of the given fields. */
  public @Nullable String value(String field, Map<String, String> row) {
    String value = row.get(columns.getOrDefault(field, field));
    return value == null || value.isBlank() ? null : value;
  }

  /** The column that holds a field, or null. */
  @Nullable String column(String field, List<String> header) {
    String named = columns.get(field);
    if (named != null) {
      return find(named, header);
    }
    String own = find(field, header);
    for (String other : COMMON.getOrDefault(field, List.of())) {
      own = own == null && !taken(other) ? find(other, header) : own;
    }
    return own;
  }

  private boolean taken(String column) {
    return columns.values().stream().anyMatch(column::equalsIgnoreCase);
  }

  private static @Nullable String find(String name, List<String> header) {
    for (String h : header) {
      if (h.strip().equalsIgnoreCase(name)) {
        return h;
      }
    }
    return null;
  }
}
