package org.servanda.ledger.review;

import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONObjectException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.LedgerException;
import org.servanda.ledger.fact.Kind;
import org.servanda.record.Problem;

/**
 * Decisions as a file, one a line: JSON with {@code id}, {@code at}, {@code who}, {@code verb},
 * {@code fields}, {@code note} and {@code anchors}, each with {@code document}, {@code kind},
 * {@code record}, {@code begin}, {@code end}, {@code quote} and {@code told}. What holds in one
 * ledger holds in another that has the same documents.
 */
public final class DecisionFile {
  private DecisionFile() {}

  /** A decision as a line, without its end. */
  public static String line(Decision d) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", d.id());
    line.put("at", d.at().toString());
    line.put("who", d.who());
    line.put("verb", d.verb().name().toLowerCase(Locale.ROOT));
    line.put("fields", new TreeMap<>(d.fields()));
    line.put("note", d.note());
    line.put("anchors", d.anchors().stream().map(DecisionFile::anchor).toList());
    try {
      return JSON.std.asString(line);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> anchor(Decision.Anchor a) {
    Map<String, Object> anchor = new LinkedHashMap<>();
    anchor.put("document", a.document());
    anchor.put("kind", a.kind());
    anchor.put("record", a.record());
    anchor.put("begin", a.begins());
    anchor.put("end", a.ends());
    anchor.put("quote", a.quote());
    anchor.put("told", new TreeMap<>(a.told()));
    return anchor;
  }

  /**
   * The decisions of a file.
   *
   * @param name of the file, for problems
   * @param problems told of each line that cannot be read, and why
   */
  public static List<Decision> read(Reader in, String name, Consumer<Problem> problems)
      throws IOException {
    List<Decision> decisions = new ArrayList<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        decisions.add(decision(JSON.std.mapFrom(line)));
      } catch (JSONObjectException e) {
        problems.accept(new Problem(name + ":" + number, "not a JSON object"));
      } catch (IllegalArgumentException | LedgerException e) {
        problems.accept(new Problem(name + ":" + number, String.valueOf(e.getMessage())));
      } catch (IOException e) {
        problems.accept(new Problem(name + ":" + number, "not JSON"));
      }
    }
    return decisions;
  }

  private static Decision decision(Map<String, Object> line) {
    Map<String, String> fields = texts(line, "fields");
    Decision.Verb verb = verb(text(line, "verb"));
    if (verb != Decision.Verb.UNDO) {
      fields.forEach(Review::check);
    } else if (!fields.containsKey("decision")) {
      throw new IllegalArgumentException("fields: no decision that is undone");
    }
    Instant at = instant(text(line, "at"));
    String who = text(line, "who");
    String note = line.get("note") == null ? "" : text(line, "note");
    List<Decision.Anchor> anchors = anchors(line.get("anchors"));
    String id = Review.id(verb, anchors, fields, who, note, at);
    if (line.get("id") != null && !text(line, "id").equals(id)) {
      throw new IllegalArgumentException(
          "id: not that of this decision, which was changed; without an id it is a new one");
    }
    return new Decision(id, at, who, verb, fields, note, anchors);
  }

  private static Decision.Verb verb(String word) {
    for (Decision.Verb verb : Decision.Verb.values()) {
      if (verb.name().toLowerCase(Locale.ROOT).equals(word)) {
        return verb;
      }
    }
    throw new IllegalArgumentException("verb: no such decision: " + word);
  }

  private static Instant instant(String at) {
    try {
      return Instant.parse(at);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("at: no time as 2026-03-01T09:30:00Z: " + at, e);
    }
  }

  private static List<Decision.Anchor> anchors(@Nullable Object list) {
    if (!(list instanceof List<?> items) || items.isEmpty()) {
      throw new IllegalArgumentException("anchors: none");
    }
    List<Decision.Anchor> anchors = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof Map<?, ?> map)) {
        throw new IllegalArgumentException("anchors: not an object: " + item);
      }
      String kind = text(map, "kind");
      if (Kind.of(kind).isEmpty()) {
        throw new IllegalArgumentException("anchors: no such kind: " + kind);
      }
      anchors.add(
          new Decision.Anchor(
              text(map, "document"),
              kind,
              text(map, "record"),
              number(map, "begin"),
              number(map, "end"),
              map.get("quote") == null ? "" : text(map, "quote"),
              texts(map, "told")));
    }
    return anchors;
  }

  private static String text(Map<?, ?> map, String field) {
    if (map.get(field) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(
        field + (map.get(field) == null ? ": missing" : ": not a text: " + map.get(field)));
  }

  private static int number(Map<?, ?> map, String field) {
    if (map.get(field) instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException(
        field + (map.get(field) == null ? ": missing" : ": not a number: " + map.get(field)));
  }

  private static Map<String, String> texts(Map<?, ?> map, String field) {
    Map<String, String> texts = new HashMap<>();
    if (map.get(field) instanceof Map<?, ?> values) {
      values.forEach((k, v) -> texts.put(String.valueOf(k), String.valueOf(v)));
    } else if (map.get(field) != null) {
      throw new IllegalArgumentException(field + ": not an object: " + map.get(field));
    }
    return texts;
  }
}
