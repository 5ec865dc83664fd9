package org.servanda.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.servanda.export.document.Source;
import org.servanda.record.DocumentRecord;

/** Linked data, expanded by a JSON-LD processor that may load nothing. */
class LinkedTest {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String SCHEMA = "https://schema.org/";

  private static JsonArray expanded() throws IOException, JsonLdError {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (uri, o) -> {
          throw new IllegalStateException("loads " + uri);
        });
    String text = Samples.written(Format.JSONLD, false);
    return JsonLd.expand(JsonDocument.of(new StringReader(text))).options(options).get();
  }

  private static List<JsonObject> nodes(JsonArray graph, String type) {
    return graph.stream()
        .map(JsonValue::asJsonObject)
        .filter(
            n ->
                n.getJsonArray("@type").stream()
                    .anyMatch(t -> ((JsonString) t).getString().equals(type)))
        .toList();
  }

  private static String id(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0).getString("@id");
  }

  @Test
  void everyRecordHasItsPassageAndItsOrigin() throws IOException, JsonLdError {
    JsonArray graph = expanded();
    Set<String> annotated = new TreeSet<>();
    for (JsonObject a : nodes(graph, OA + "Annotation")) {
      annotated.add(id(a, OA + "hasBody"));
    }
    for (String type : List.of("Event", "Quotation", "PlanAction", "Legislation", "Observation")) {
      List<JsonObject> nodes = nodes(graph, SCHEMA + type);
      assertTrue(!nodes.isEmpty(), type);
      for (JsonObject n : nodes) {
        assertTrue(annotated.contains(n.getString("@id")), n.getString("@id"));
        assertTrue(
            n.containsKey(PROV + "wasDerivedFrom") && n.containsKey(PROV + "wasGeneratedBy"));
      }
    }
    assertTrue(!nodes(graph, SCHEMA + "GovernmentOrganization").isEmpty());
    Set<String> ids = new TreeSet<>();
    graph.forEach(n -> assertTrue(ids.add(n.asJsonObject().getString("@id")), "twice: " + n));
  }

  @Test
  void selectorsGiveThePassage() throws IOException, JsonLdError {
    List<DocumentRecord> documents = Samples.all();
    int checked = 0;
    for (JsonObject a : nodes(expanded(), OA + "Annotation")) {
      for (JsonValue t : a.getJsonArray(OA + "hasTarget")) {
        JsonObject target = t.asJsonObject();
        String source = id(target, OA + "hasSource");
        String text = text(documents, source);
        JsonArray selectors = target.getJsonArray(OA + "hasSelector");
        JsonObject position = selectors.getJsonObject(0);
        int begin = text.offsetByCodePoints(0, number(position, "start"));
        int end = text.offsetByCodePoints(0, number(position, "end"));
        assertEquals(text.substring(begin, end), value(selectors.getJsonObject(1), "exact"));
        checked++;
      }
    }
    assertTrue(checked > 20, "only " + checked);
  }

  private static String text(List<DocumentRecord> documents, String source) {
    return documents.stream()
        .filter(d -> source.equals(d.url()) || source.endsWith(Source.of(d).key()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static int number(JsonObject node, String property) {
    JsonObject literal = node.getJsonArray(OA + property).getJsonObject(0);
    assertEquals("http://www.w3.org/2001/XMLSchema#nonNegativeInteger", literal.getString("@type"));
    return literal.getInt("@value");
  }

  private static String value(JsonObject node, String property) {
    return node.getJsonArray(OA + property).getJsonObject(0).getString("@value");
  }

  @Test
  void allTermsAreOfTheContext() throws IOException {
    JsonObject whole =
        jakarta.json.Json.createReader(new StringReader(Samples.written(Format.JSONLD, false)))
            .readObject();
    Set<String> terms = whole.getJsonObject("@context").keySet();
    Set<String> unknown = new TreeSet<>();
    keys(whole.getJsonArray("@graph"), unknown);
    unknown.removeAll(terms);
    assertEquals(Set.of(), unknown);
  }

  private static void keys(JsonValue value, Set<String> keys) {
    if (value instanceof JsonObject object) {
      keys.addAll(object.keySet());
      object.values().forEach(v -> keys(v, keys));
    } else if (value instanceof JsonArray array) {
      array.forEach(v -> keys(v, keys));
    }
  }
}
