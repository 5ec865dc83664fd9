package org.servanda.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;

/** Entities, checked by the model that FollowTheMoney publishes. */
class FtmTest {
  private final ObjectMapper mapper = new ObjectMapper();

  private List<JsonNode> entities() throws IOException {
    List<JsonNode> entities = new ArrayList<>();
    for (String line : Samples.written(Format.FTM, false).split("\n")) {
      entities.add(mapper.readTree(line));
    }
    return entities;
  }

  @Test
  void entitiesAreOfTheModel() throws IOException, SchemaException {
    Model model = Model.loadDefault();
    Map<String, ValueEntity> byId = new HashMap<>();
    Set<String> schemata = new TreeSet<>();
    for (JsonNode json : entities()) {
      ValueEntity entity = ValueEntity.fromJson(model, json);
      schemata.add(entity.getSchema().getName());
      byId.put(entity.getId(), entity);
      Set<String> names = new TreeSet<>();
      json.get("properties").fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        assertTrue(entity.getSchema().hasProperty(name), entity.getSchema() + " has no " + name);
        assertTrue(!entity.getSchema().getProperty(name).isStub(), name + " is a stub");
      }
      for (Property required : entity.getSchema().getRequiredProperties()) {
        assertTrue(entity.has(required), entity.getSchema() + " needs " + required);
      }
    }
    assertEquals(
        Set.of("Article", "Event", "Mention", "Note", "Organization", "Person", "PublicBody"),
        schemata);
    for (ValueEntity entity : byId.values()) {
      for (Property p : entity.getDefinedProperties()) {
        if (p.getRange().isPresent()) {
          for (String id : entity.getValues(p)) {
            assertTrue(byId.containsKey(id), p + " of " + entity.getId() + " points nowhere");
            assertTrue(byId.get(id).getSchema().isA(p.getRange().get()), p.toString());
          }
        }
      }
    }
  }

  @Test
  void anActorOfTwoDocumentsIsOneEntity() throws IOException {
    long peru =
        entities().stream()
            .filter(e -> e.get("schema").asText().equals("PublicBody"))
            .filter(e -> e.at("/properties/name/0").asText().equals("Peru"))
            .count();
    assertEquals(1, peru);
  }
}
