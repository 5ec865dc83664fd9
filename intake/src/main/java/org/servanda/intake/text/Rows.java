package org.servanda.intake.text;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;

/** Rows of a table of texts, each a document. */
final class Rows {
  private final Source source;
  private final Mapping mapping;
  private final Sink sink;

  Rows(Source source, Mapping mapping, Sink sink) {
    this.source = source;
    this.mapping = mapping;
    this.sink = sink;
  }

  /** Takes one row; {@code where} is its file and line, {@code kind} what it is called. */
  void take(String where, String kind, Map<String, String> row) {
    String id = or(mapping.value("id", row), where);
    Hints hints =
        new Hints(
            "text/html; charset=utf-8",
            mapping.value("url", row),
            Days.parse(mapping.value("published", row)),
            mapping.value("title", row),
            mapping.value("publisher", row));
    String html = mapping.value("html", row);
    if (html != null) {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      sink.part(source.part(id, () -> new ByteArrayInputStream(bytes), hints));
      return;
    }
    String text = mapping.value("text", row);
    if (text == null) {
      boolean empty = row.containsKey("text");
      sink.problem(
          empty ? id : where, empty ? "the text is empty" : "the " + kind + " has no \"text\"");
      return;
    }
    sink.article(
        source,
        new Article(
                id,
                text,
                null,
                null,
                null,
                mapping.value("author", row),
                null,
                mapping.value("language", row),
                List.of(),
                "")
            .or(hints));
  }

  private static String or(@Nullable String value, String other) {
    return value == null ? other : value;
  }
}
