package org.servanda.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** PLOVER, ICEWS, GraphML, calendars and BibTeX, read by readers of these formats. */
class LinesTest {
  /** Field names of the PLOVER manual, and those that are ours. */
  private static final Set<String> PLOVER =
      Set.of(
          "id",
          "has_event",
          "date",
          "enddate",
          "actor",
          "recipient",
          "event",
          "event_loc",
          "event_text",
          "quad_code",
          "event_scale",
          "mode",
          "context",
          "text_info",
          "cite_info",
          "coder",
          "cameo",
          "status",
          "confidence",
          "said_by",
          "tellings");

  private static final Set<String> CLASSES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "CONCEDE",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  @Test
  void plover_isOneEventALine() throws IOException {
    Set<Object> ids = new HashSet<>();
    Set<Object> statuses = new TreeSet<>();
    for (String line : Samples.written(Format.PLOVER, false).split("\n")) {
      Map<String, Object> event = JSON.std.mapFrom(line);
      assertTrue(PLOVER.containsAll(event.keySet()), event.keySet().toString());
      assertTrue(event.keySet().containsAll(Set.of("id", "date", "actor", "event")), line);
      assertTrue(ids.add(event.get("id")), line);
      assertTrue(CLASSES.containsAll((List<?>) event.get("event")), line);
      assertTrue(Set.of(1, 2, 3, 4).contains(event.get("quad_code")), line);
      assertTrue(String.valueOf(event.get("date")).matches("\\d{4}-\\d\\d-\\d\\d"), line);
      statuses.add(event.get("status"));
    }
    assertTrue(statuses.containsAll(Set.of("occurred", "denied", "planned")), statuses.toString());
  }

  @Test
  void icews_hasItsTwentyColumns() throws IOException {
    String[] lines = Samples.written(Format.ICEWS, false).split("\n");
    assertEquals(20, lines[0].split("\t").length);
    assertTrue(lines[0].startsWith("Event ID\tEvent Date\tSource Name\tSource Sectors"), lines[0]);
    Set<String> ids = new HashSet<>();
    for (int i = 1; i < lines.length; i++) {
      String[] row = lines[i].split("\t", -1);
      assertEquals(20, row.length, lines[i]);
      assertTrue(ids.add(row[0]), "twice: " + row[0]);
      assertTrue(row[6].matches("\\d{3,4}"), row[6]);
      assertTrue(row[1].matches("\\d{4}-\\d\\d-\\d\\d"), row[1]);
    }
  }

  @Test
  void graphml_isValidByItsSchema() throws IOException {
    Graph<String, DefaultWeightedEdge> graph =
        new DirectedWeightedPseudograph<>(
            SupplierUtil.createStringSupplier(),
            SupplierUtil.createSupplier(DefaultWeightedEdge.class));
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setEdgeWeightAttributeName("weight");
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, new StringReader(Samples.written(Format.GRAPHML, false)));
    assertTrue(
        graph.vertexSet().containsAll(Set.of("PER", "CHL", "KEN", "UN")),
        graph.vertexSet().toString());
    DefaultWeightedEdge edge = graph.getEdge("ROU", "KEN");
    assertEquals(1.0, graph.getEdgeWeight(edge));
    assertFalse(graph.containsEdge("ROU", "ROU"));
  }

  @Test
  void calendar_isParsed() throws IOException, ParserException {
    var calendar =
        new CalendarBuilder().build(new StringReader(Samples.written(Format.ICAL, false)));
    calendar.validate();
    List<String> summaries =
        calendar.<VEvent>getComponents("VEVENT").stream()
            .map(e -> e.getSummary().getValue())
            .toList();
    assertTrue(
        summaries.stream().anyMatch(s -> s.startsWith("Due: PER: ") && s.contains("wheat")),
        summaries.toString());
    assertTrue(summaries.stream().anyMatch(s -> s.contains("visit")), summaries.toString());
  }

  @Test
  void bibtex_isParsed() throws IOException, ParseException {
    BibTeXDatabase database =
        new BibTeXParser().parse(new StringReader(Samples.written(Format.BIBTEX, false)));
    assertEquals(3, database.getEntries().size());
    BibTeXEntry one =
        database.getEntries().values().stream()
            .filter(e -> e.getKey().getValue().startsWith("harbournews2023:"))
            .findFirst()
            .orElseThrow();
    assertEquals("2023", one.getField(new Key("year")).toUserString());
    assertEquals(
        "https://www.harbour.example/a?x=1&y=%7B2%7D", one.getField(new Key("url")).toUserString());
    assertTrue(one.getField(new Key("title")).toUserString().contains("50\\% \\& more\\_"));
  }

  @Test
  void series_countEachActOnceForEachSide() throws IOException {
    String days = Samples.written(Format.COUNTRY_DAY, false);
    assertTrue(days.contains("\r\n2023-03-01,KEN,501,target,1,"), days);
    assertTrue(days.contains("\r\n1988-06-01,DDR,265,source,1,"), days);
    String months = Samples.written(Format.DYAD_MONTH, false);
    assertTrue(months.contains("\r\n2023-03,ROU,KEN,360,501,1,1.9,1.9,1,0,0,0,0,1,"), months);
    assertTrue(months.contains("\r\n2023-03,PER,CHL,135,155,"), months);
    assertTrue(months.contains("\r\n2023-03,CHL,PER,155,135,"), months);
  }

  @Test
  void twiceTheSame_isTheSameText() throws IOException {
    for (Format format : Format.values()) {
      if (!format.folder()) {
        assertEquals(Samples.written(format, true), Samples.written(format, true), format.label());
      }
    }
  }
}
