package org.servanda.intake.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.Charsets;

/** A list of feeds: OPML as feed readers keep it, or one address a line. */
public final class Opml {
  private Opml() {}

  /** A feed and its name, which may be "". */
  public record Feed(String url, String name) {}

  /** The feeds of a list, each once. */
  public static List<Feed> read(byte[] bytes) throws Unreadable {
    String text =
        Charsets.decode(bytes)
            .orElseThrow(() -> new Unreadable("not a list of feeds: binary data"))
            .text();
    Map<String, Feed> feeds = new LinkedHashMap<>();
    if (text.stripLeading().startsWith("<")) {
      for (Element e : Jsoup.parse(text, "", Parser.xmlParser()).select("outline")) {
        String url = attribute(e, "xmlurl");
        if (!url.isBlank()) {
          String title = attribute(e, "title");
          feeds.putIfAbsent(
              url.strip(), new Feed(url.strip(), title.isBlank() ? attribute(e, "text") : title));
        }
      }
    } else {
      text.lines()
          .map(String::strip)
          .filter(l -> l.startsWith("http"))
          .forEach(l -> feeds.putIfAbsent(l, new Feed(l, "")));
    }
    if (feeds.isEmpty()) {
      throw new Unreadable("no feed in the list: OPML with xmlUrl, or one address a line");
    }
    return new ArrayList<>(feeds.values());
  }

  private static String attribute(Element e, String name) {
    return e.attributes().getIgnoreCase(name);
  }
}
