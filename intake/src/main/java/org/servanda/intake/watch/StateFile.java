package org.servanda.intake.watch;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what is remembered of feeds in a file, one feed a line; written whole or not at all. */
final class StateFile {
  private final Path file;

  StateFile(Path file) {
    this.file = file;
  }

  Map<String, FeedState> read() throws IOException {
    Map<String, FeedState> states = new LinkedHashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          Map<String, Object> fields = JSON.std.mapFrom(line);
          states.put(String.valueOf(fields.get("feed")), state(fields));
        }
      }
    }
    return states;
  }

  private static FeedState state(Map<String, Object> fields) {
    FeedState s = new FeedState();
    s.etag = text(fields.get("etag"));
    s.lastModified = text(fields.get("modified"));
    s.nextSecond = fields.get("next") instanceof Number n ? n.longValue() : 0;
    s.failures = fields.get("failures") instanceof Number n ? n.intValue() : 0;
    if (fields.get("seen") instanceof List<?> seen) {
      seen.forEach(mark -> s.add(String.valueOf(mark)));
    }
    return s;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  void write(Map<String, FeedState> states) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, FeedState> e : states.entrySet()) {
      FeedState s = e.getValue();
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("feed", e.getKey());
      if (s.etag != null) {
        fields.put("etag", s.etag);
      }
      if (s.lastModified != null) {
        fields.put("modified", s.lastModified);
      }
      fields.put("next", s.nextSecond);
      fields.put("failures", s.failures);
      fields.put("seen", s.marks());
      lines.append(JSON.std.asString(fields)).append('\n');
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
