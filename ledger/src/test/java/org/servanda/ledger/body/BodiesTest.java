package org.servanda.ledger.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servanda.Examples;
import org.servanda.Reader;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Agreement;
import org.servanda.record.Commitment;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Event;
import org.servanda.record.Figure;
import org.servanda.record.Sphere;
import org.servanda.record.Statement;
import org.servanda.text.Document;

/** What is written is read back equal; what cannot be read is named. */
class BodiesTest {
  private static final Bodies BODIES = new Bodies();

  @Test
  void randomRecordsOfEachKindComeBackEqual() {
    same(Statement.class, BODIES::write, BODIES::statement);
    same(Event.class, BODIES::write, BODIES::event);
    same(Figure.class, BODIES::write, BODIES::figure);
    same(Commitment.class, BODIES::write, BODIES::commitment);
    same(Agreement.class, BODIES::write, BODIES::agreement);
    same(Engagement.class, BODIES::write, BODIES::engagement);
    same(Sphere.class, BODIES::write, BODIES::sphere);
    same(Actor.class, BODIES::write, BODIES::actor);
    same(DocumentRecord.class, BODIES::write, BODIES::document);
  }

  private static <R extends Record> void same(
      Class<R> type, Function<R, String> write, Function<String, R> read) {
    for (long seed = 0; seed < 500; seed++) {
      R r = new RandomRecords(seed).next(type);
      assertEquals(r, read.apply(write.apply(r)), type + " of seed " + seed);
    }
  }

  @Test
  void documentsThatWereReadComeBackEqual() throws IOException {
    Reader reader = Reader.create();
    int seen = 0;
    for (Document d : documents()) {
      DocumentRecord r = reader.read(d);
      String json = BODIES.write(r);
      DocumentRecord back = BODIES.document(json);
      assertEquals(json, BODIES.write(back), d.id());
      assertEquals(codes(r), codes(back), d.id());
      assertEquals(r.figures().size(), back.figures().size(), d.id());
      seen++;
    }
    assertTrue(seen > 500, "documents seen: " + seen);
  }

  private static List<Document> documents() throws IOException {
    List<Document> all = new ArrayList<>();
    for (String kind : Examples.KINDS) {
      for (Examples.Example e : Examples.of(kind)) {
        all.add(Document.of(e.where(), e.text()).withPublished(e.published()));
      }
    }
    for (String folder : List.of("../examples", "../reading/src/test/golden")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path f : files.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
          all.add(Document.of(f.toString(), Files.readString(f)));
        }
      }
    }
    return all;
  }

  private static List<String> codes(DocumentRecord r) {
    return r.events().stream()
        .flatMap(e -> Stream.concat(e.sources().stream(), e.targets().stream()))
        .map(ActorRef::code)
        .toList();
  }

  @Test
  void anOrganisationKeepsItsCodeAndHasNoCountry() {
    Event e = new RandomRecords(1).next(Event.class);
    ActorRef eu = new ActorRef("organisation:eu", "European Union", "EU", "IGO", null);
    Event of =
        new Event(
            e.id(),
            e.type(),
            e.own(),
            e.mode(),
            e.contexts(),
            e.cameo(),
            e.goldstein(),
            e.quad(),
            List.of(eu),
            List.of(),
            e.date(),
            e.place(),
            e.status(),
            e.saidBy(),
            e.evidence(),
            e.also(),
            e.toldIn(),
            e.confidence());
    String json = BODIES.write(of);
    assertTrue(json.contains("\"code\":\"EU\""), json);
    assertEquals("EU", BODIES.event(json).sources().get(0).code());
  }

  @Test
  void whatIsWrongIsNamed() {
    String good =
        "{\"id\":\"h-1\",\"sphere\":\"water\",\"stance\":\"agreed\","
            + "\"evidence\":{\"begin\":1,\"end\":9},\"confidence\":0.5}";
    assertEquals("water", BODIES.sphere(good).sphere());
    fault(good.replace("\"id\":\"h-1\",", ""), "field missing: id");
    fault(good.replace("\"end\":9", "\"last\":9"), "field missing: evidence.end");
    fault(good.replace(":9", ":0"), "evidence.end: not a passage: 1-0");
    fault(good.replace("0.5", "\"high\""), "confidence is not a number: high");
    fault(good.replace("agreed", "agree"), "stance is not one of discussed, agreed, praised");
    fault(good.replace("\"water\"", "[1]"), "sphere is not text: [1]");
    fault("[]", "not a JSON object: []");
    fault("", "not JSON");
    fault(good.substring(0, good.length() - 1), "not JSON");
    fault(good + "}", "not JSON");
  }

  private static void fault(String json, String message) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> BODIES.sphere(json));
    assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
  }
}
