package org.servanda.server.desk;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Upload;
import org.servanda.text.Document;

/** Plain texts and JSON Lines; nothing is fetched. */
public final class TextSources implements Sources {
  private static final int MOST = 2_000;

  @Override
  public Found files(List<Upload> files) {
    List<Document> documents = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Upload f : files) {
      read(f, documents, problems);
    }
    if (documents.size() > MOST) {
      throw new Refusal(
          413, "more than %,d documents at once; servanda ingest takes any number".formatted(MOST));
    }
    return new Found(documents, problems);
  }

  private static void read(Upload f, List<Document> documents, List<String> problems) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(f.bytes())).toString();
    } catch (CharacterCodingException e) {
      problems.add(f.name() + ": not a text in UTF-8");
      return;
    }
    if (text.indexOf('\0') >= 0) {
      problems.add(f.name() + ": not a text: binary data");
      return;
    }
    String name = f.name().toLowerCase(Locale.ROOT);
    if (!(name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json"))) {
      if (text.isBlank()) {
        problems.add(f.name() + ": the file has no text");
      } else {
        documents.add(Document.of(f.name(), text));
      }
      return;
    }
    int number = 0;
    for (String line : name.endsWith(".json") ? List.of(text) : List.of(text.split("\n"))) {
      number++;
      if (!line.isBlank()) {
        String where = f.name() + ":" + number;
        try {
          documents.add(document(JSON.std.mapFrom(line), where));
        } catch (IOException | RuntimeException e) {
          problems.add(where + ": " + (e instanceof Refusal r ? r.why() : "not a JSON object"));
        }
      }
    }
  }

  /** A document of the contract's form. */
  public static Document document(Map<String, Object> fields, String where) {
    String text = field(fields, "text");
    if (text.isBlank()) {
      throw new Refusal(422, "the object has no \"text\"");
    }
    Document d =
        Readings.document(
            text,
            field(fields, "published").length() >= 10
                ? field(fields, "published").substring(0, 10)
                : "",
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

  @Override
  public Found address(String url) {
    throw new Refusal(422, "addresses cannot be fetched here; paste the text, or upload the file");
  }

  @Override
  public boolean web() {
    return false;
  }

  @Override
  public String accepts() {
    return "Plain text, or JSON Lines with a document a line.";
  }
}
