package org.servanda.intake.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Bytes;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.Days;

/** An OpenDocument text: a ZIP with its text and its facts as XML. */
public final class OdtFile {
  private static final Set<String> BESIDE =
      Set.of("note", "annotation", "tracked-changes", "sequence-decls", "forms", "script");

  private static final int MOST_SPACES = 100;

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Limits limits;

  public OdtFile(Limits limits) {
    this.limits = limits;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** The document's text. */
  public Article read(byte[] bytes) throws IOException {
    String text = "";
    Map<String, String> facts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals("content.xml")) {
          text = content(Bytes.read(zip, limits.bytes()));
        } else if (e.getName().equals("meta.xml")) {
          facts = meta(Bytes.read(zip, limits.bytes()));
        } else if (e.getName().equals("META-INF/manifest.xml")
            && new String(zip.readNBytes(1 << 16), java.nio.charset.StandardCharsets.UTF_8)
                .contains("encryption-data")) {
          throw new Unreadable("the document is encrypted: it opens with a password only");
        }
      }
    } catch (XMLStreamException | ZipException e) {
      throw new Unreadable(
          "not a whole OpenDocument text: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    if (text.isBlank()) {
      throw new Unreadable("the document has no text");
    }
    String author = facts.getOrDefault("creator", facts.get("initial-creator"));
    return new Article(
        null,
        text,
        facts.get("title"),
        Days.parse(facts.getOrDefault("creation-date", facts.get("date"))),
        null,
        author,
        null,
        null,
        List.of(),
        "");
  }

  private String content(byte[] xml) throws XMLStreamException {
    XMLStreamReader r = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    StringBuilder text = new StringBuilder();
    boolean inParagraph = false;
    int cells = 0;
    while (r.hasNext()) {
      int event = r.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = r.getLocalName();
        if (BESIDE.contains(name)) {
          pass(r);
        } else if (name.equals("p") || name.equals("h")) {
          inParagraph = true;
        } else if (name.equals("tab") || name.equals("line-break")) {
          text.append(name.equals("tab") ? '\t' : '\n');
        } else if (name.equals("s")) {
          text.append(" ".repeat(spaces(r)));
        } else if (name.equals("table-row")) {
          cells = 1;
        } else if (name.equals("table-cell") && cells > 1) {
          text.append('\t');
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String name = r.getLocalName();
        if (name.equals("p") || name.equals("h")) {
          inParagraph = false;
          text.append(cells > 0 ? " " : "\n\n");
        } else if (name.equals("table-cell")) {
          cells++;
        } else if (name.equals("table-row")) {
          cells = 0;
          text.append('\n');
        }
      } else if (event == XMLStreamConstants.CHARACTERS && inParagraph) {
        text.append(r.getText());
      }
    }
    return text.toString().strip();
  }

  private static int spaces(XMLStreamReader r) {
    String count = r.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "c");
    return count != null && count.matches("\\d{1,3}")
        ? Math.min(MOST_SPACES, Integer.parseInt(count))
        : 1;
  }

  private static void pass(XMLStreamReader r) throws XMLStreamException {
    int open = 1;
    while (open > 0 && r.hasNext()) {
      int event = r.next();
      open +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private Map<String, String> meta(byte[] xml) throws XMLStreamException {
    Map<String, String> facts = new HashMap<>();
    InputStream in = new ByteArrayInputStream(xml);
    XMLStreamReader r = factory.createXMLStreamReader(in);
    String name = "";
    while (r.hasNext()) {
      int event = r.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        name = r.getLocalName();
      } else if (event == XMLStreamConstants.CHARACTERS && !r.getText().isBlank()) {
        facts.putIfAbsent(name, r.getText().strip());
      }
    }
    return facts;
  }
}
