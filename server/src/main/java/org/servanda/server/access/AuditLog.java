package org.servanda.server.access;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who changed what, and when: one line of JSON a change, added and never altered. */
public final class AuditLog {
  private static final int LONGEST = 2_000;

  private final Path file;
  private final Clock clock;

  public AuditLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Writes down a change. */
  public synchronized void add(String who, String what) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("at", clock.instant().toString());
    line.put("who", who);
    line.put("what", what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what);
    try {
      Files.writeString(
          file,
          JSON.std.asString(line) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last changes, the latest first: when, who and what. */
  public synchronized List<List<String>> last(int most) {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<List<String>> all = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Map<String, Object> fields = JSON.std.mapFrom(line);
        all.add(
            List.of(
                String.valueOf(fields.get("at")),
                String.valueOf(fields.get("who")),
                String.valueOf(fields.get("what"))));
        if (all.size() > most) {
          all.remove(0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.reverse(all);
    return List.copyOf(all);
  }
}
