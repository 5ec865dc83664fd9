package org.servanda.server.desk;

import java.util.Map;
import java.util.Objects;
import org.servanda.server.http.Refusal;
import org.servanda.text.Document;

/** A document as a program sends it. */
public final class Submission {
  private Submission() {}

  /**
   * A document of the contract's form.
   *
   * @param where its id, where it has none
   */
  public static Document document(Map<String, Object> fields, String where) {
    String text = field(fields, "text");
    if (text.isBlank()) {
      throw new Refusal(422, "the object has no \"text\"");
    }
    String published = field(fields, "published");
    Document d =
        Readings.document(
            text,
            published.length() >= 10 ? published.substring(0, 10) : published,
            field(fields, "url"),
            field(fields, "title"),
            field(fields, "publisher"));
    String id = field(fields, "id");
    return new Document(
        id.isEmpty() ? where : id, d.text(), d.published(), d.url(), d.title(), d.publisher());
  }

  private static String field(Map<String, Object> fields, String name) {
    Object value = fields.get(name);
    return value instanceof String || value instanceof Number ? Objects.toString(value) : "";
  }
}
