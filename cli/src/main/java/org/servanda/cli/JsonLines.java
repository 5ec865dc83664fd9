package org.servanda.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Document;

/** Reads JSON Lines: one flat object a line. A bad line is named and passed over. */
final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[1 << 16];
  private int held;
  private int at;

  JsonLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The fields of one line, or what is wrong with it. */
  record Line(int number, Map<String, String> fields, @Nullable String wrong) {}

  /** Hands over every line that is not blank. */
  void read(Consumer<Line> to) throws IOException {
    java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
    int number = 0;
    while (true) {
      number++;
      line.reset();
      boolean tooLong = false;
      boolean more = false;
      for (int b = next(); b >= 0; b = next()) {
        if (b == '\n') {
          more = true;
          break;
        }
        if (line.size() < longest) {
          line.write(b);
        } else {
          tooLong = true;
        }
      }
      if (line.size() > 0 || more) {
        hand(number, line.toByteArray(), tooLong, to);
      }
      if (!more) {
        return;
      }
    }
  }

  private int next() throws IOException {
    if (at == held) {
      held = in.read(buffer, 0, buffer.length);
      at = 0;
      if (held <= 0) {
        held = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }

  private static void hand(int number, byte[] line, boolean tooLong, Consumer<Line> to) {
    int from = number == 1 && line.length > 2 && (line[0] & 0xFF) == 0xEF ? 3 : 0;
    String text = new String(line, from, line.length - from, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return;
    }
    if (tooLong) {
      to.accept(new Line(number, Map.of(), "the line is too long for the memory given"));
      return;
    }
    Map<String, String> fields = new HashMap<>();
    try (JsonParser p = JSON.createParser(text)) {
      if (p.nextToken() != JsonToken.START_OBJECT) {
        to.accept(new Line(number, Map.of(), "not a JSON object"));
        return;
      }
      while (p.nextToken() == JsonToken.FIELD_NAME) {
        String name = p.currentName();
        JsonToken value = p.nextToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          fields.put(name, p.getText());
        } else {
          p.skipChildren();
        }
      }
      to.accept(new Line(number, fields, null));
    } catch (JsonProcessingException e) {
      to.accept(new Line(number, Map.of(), "not JSON: " + e.getOriginalMessage()));
    } catch (IOException e) {
      to.accept(new Line(number, Map.of(), "not JSON: " + e.getMessage()));
    }
  }

  /** A document of the contract's form. */
  static Input document(Line line, String file) {
    String where = file + ":" + line.number();
    if (line.wrong() != null) {
      return Input.unreadable(where, line.wrong());
    }
    String text = line.fields().get("text");
    String id = line.fields().getOrDefault("id", where);
    if (text == null) {
      return Input.unreadable(where, "the object has no \"text\"");
    }
    if (text.isBlank()) {
      return Input.unreadable(id, "the text is empty");
    }
    return Input.of(
        new Document(
            id,
            text,
            day(line.fields().get("published")),
            line.fields().get("url"),
            line.fields().get("title"),
            line.fields().get("publisher")));
  }

  /** A day; a month or a year alone give their first day, a time of day is passed over. */
  static @Nullable LocalDate day(@Nullable String s) {
    if (s == null) {
      return null;
    }
    try {
      if (s.length() >= 10) {
        return LocalDate.parse(s.substring(0, 10));
      }
      return s.length() == 7
          ? YearMonth.parse(s).atDay(1)
          : s.length() == 4 ? LocalDate.of(Integer.parseInt(s), 1, 1) : null;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }
}
