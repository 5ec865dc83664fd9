package org.servanda.ledger.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.servanda.record.Actor;
import org.servanda.record.Agreement;
import org.servanda.record.Commitment;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Event;
import org.servanda.record.Figure;
import org.servanda.record.Json;
import org.servanda.record.RecordJson;
import org.servanda.record.Sphere;
import org.servanda.record.Statement;

/**
 * Writes each kind of record as JSON text and reads it back. What is malformed or lacks a field is
 * an {@link IllegalArgumentException} that names the field. Safe for use by many threads.
 */
public final class Bodies {
  private final JsonFactory factory = new JsonFactory();

  public String write(DocumentRecord d) {
    return written(g -> new Json(g).write(d));
  }

  public String write(Statement s) {
    return written(g -> new RecordJson(g).write(s));
  }

  public String write(Event e) {
    return written(g -> new RecordJson(g).write(e));
  }

  public String write(Figure f) {
    return written(g -> new RecordJson(g).write(f));
  }

  public String write(Commitment c) {
    return written(g -> new RecordJson(g).write(c));
  }

  public String write(Agreement a) {
    return written(g -> new RecordJson(g).write(a));
  }

  public String write(Engagement e) {
    return written(g -> new RecordJson(g).write(e));
  }

  public String write(Sphere s) {
    return written(g -> new RecordJson(g).write(s));
  }

  public String write(Actor a) {
    return written(g -> new RecordJson(g).write(a));
  }

  public DocumentRecord document(String json) {
    return Bodied.document(Body.parse(json));
  }

  public Statement statement(String json) {
    return Bodied.statement(Body.parse(json));
  }

  public Event event(String json) {
    return Bodied.event(Body.parse(json));
  }

  public Figure figure(String json) {
    return Bodied.figure(Body.parse(json));
  }

  public Commitment commitment(String json) {
    return Bodied.commitment(Body.parse(json));
  }

  public Agreement agreement(String json) {
    return Bodied.agreement(Body.parse(json));
  }

  public Engagement engagement(String json) {
    return Bodied.engagement(Body.parse(json));
  }

  public Sphere sphere(String json) {
    return Bodied.sphere(Body.parse(json));
  }

  public Actor actor(String json) {
    return Bodied.actor(Body.parse(json));
  }

  private String written(Writing writing) {
    StringWriter out = new StringWriter(512);
    try (JsonGenerator g = factory.createGenerator(out)) {
      writing.write(g);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing but memory is written to", e);
    }
    return out.toString();
  }

  /** Writes one record. */
  private interface Writing {
    void write(JsonGenerator out) throws IOException;
  }
}
