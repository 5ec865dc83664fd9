package org.servanda.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.servanda.export.act.Act;
import org.servanda.export.act.ActExporter;
import org.servanda.export.act.Dyad;
import org.servanda.export.cameo.Cameo;
import org.servanda.export.country.Countries;
import org.servanda.export.country.Country;
import org.servanda.record.ActorRef;

/**
 * Relations as GraphML: a node for each state and organisation, a directed edge for each dyad and
 * quad class, weighted by the number of its acts. Only dyads are held.
 */
public final class GraphExporter implements ActExporter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String[] QUADS = {
    "", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"
  };

  private final Writer out;
  private final Countries countries;
  private final Map<Edge, Weight> edges = new TreeMap<>();

  /** A dyad and a quad class. */
  private record Edge(String one, String two, int quad) implements Comparable<Edge> {
    @Override
    public int compareTo(Edge o) {
      int c = one.compareTo(o.one);
      c = c != 0 ? c : two.compareTo(o.two);
      return c != 0 ? c : Integer.compare(quad, o.quad);
    }
  }

  private static final class Weight {
    private int acts;
    private double goldstein;
  }

  public GraphExporter(Writer out, Countries countries) {
    this.out = out;
    this.countries = countries;
  }

  @Override
  public void take(Act act) {
    if (!act.counts()) {
      return;
    }
    int quad = Cameo.quad(act.event().cameo());
    SortedSet<Edge> told = new TreeSet<>();
    for (Dyad d : Dyad.of(act)) {
      String one = node(d.one());
      String two = node(d.two());
      if (one != null && two != null && !one.equals(two)) {
        told.add(new Edge(one, two, quad));
      }
    }
    for (Edge e : told) {
      Weight weight = edges.computeIfAbsent(e, k -> new Weight());
      weight.acts++;
      weight.goldstein += act.event().goldstein();
    }
  }

  /** States and organisations by their codes; persons and groups stand for their country. */
  private static @Nullable String node(@Nullable ActorRef a) {
    return a == null ? null : a.country();
  }

  @Override
  public void close() throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      write(xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write('\n');
    out.flush();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start(xml, "graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    key(xml, "label", "node", "string");
    key(xml, "kind", "node", "string");
    key(xml, "quad", "edge", "string");
    key(xml, "weight", "edge", "double");
    key(xml, "goldstein", "edge", "double");
    start(xml, "graph");
    xml.writeAttribute("id", "relations");
    xml.writeAttribute("edgedefault", "directed");
    nodes(xml);
    int number = 0;
    for (Map.Entry<Edge, Weight> e : edges.entrySet()) {
      edge(xml, number++, e.getKey(), e.getValue());
    }
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void nodes(XMLStreamWriter xml) throws XMLStreamException {
    SortedSet<String> codes = new TreeSet<>();
    edges
        .keySet()
        .forEach(
            e -> {
              codes.add(e.one());
              codes.add(e.two());
            });
    for (String code : codes) {
      Country country = countries.of(code, null).orElse(null);
      start(xml, "node");
      xml.writeAttribute("id", id(code));
      data(xml, "label", country == null ? code : country.name());
      data(xml, "kind", country == null ? "organisation" : "state");
      xml.writeEndElement();
    }
  }

  private static void edge(XMLStreamWriter xml, int number, Edge e, Weight weight)
      throws XMLStreamException {
    start(xml, "edge");
    xml.writeAttribute("id", "e" + number);
    xml.writeAttribute("source", id(e.one()));
    xml.writeAttribute("target", id(e.two()));
    data(xml, "quad", QUADS[e.quad()]);
    data(xml, "weight", Integer.toString(weight.acts));
    data(xml, "goldstein", Double.toString(Math.round(weight.goldstein * 10) / 10.0));
    xml.writeEndElement();
  }

  /** Ids have no blanks in GraphML. */
  private static String id(String code) {
    return code.replace(' ', '_');
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void start(XMLStreamWriter xml, String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
