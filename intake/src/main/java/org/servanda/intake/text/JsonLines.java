package org.servanda.intake.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: one flat object a line. A bad line is named and passed over. */
public final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[1 << 16];
  private int held;
  private int at;

  /**
   * Lines of a stream.
   *
   * @param longest most bytes of one line
   */
  public JsonLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The fields of one line, or what is wrong with it. */
  public record Line(int number, Map<String, String> fields, @Nullable String wrong) {}

  /** Hands over every line that is not blank. */
  public void read(Consumer<Line> to) throws IOException {
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
}
