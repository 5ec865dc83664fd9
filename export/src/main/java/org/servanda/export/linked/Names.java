package org.servanda.export.linked;

import java.net.URI;
import java.net.URISyntaxException;
import org.servanda.export.document.Source;
import org.servanda.record.Ids;

/** IRIs of what is described. */
final class Names {
  static final String SOFTWARE = "urn:servanda:software";

  private Names() {}

  /** A document: its URL where that is one, else a name made of its key. */
  static String document(Source source) {
    String url = source.url();
    if (url != null) {
      try {
        URI uri = new URI(url);
        if (uri.isAbsolute() && uri.getHost() != null) {
          return uri.toString();
        }
      } catch (URISyntaxException e) {
        return key(source);
      }
    }
    return key(source);
  }

  private static String key(Source source) {
    return "urn:servanda:document:" + source.key();
  }

  /** The reading of a document. */
  static String reading(Source source) {
    return "urn:servanda:reading:" + source.key();
  }

  /** A record of a document. */
  static String record(Source source, String id) {
    return "urn:servanda:record:" + source.key() + ":" + id;
  }

  /** An actor within a document, whose ids have blanks. */
  static String actor(Source source, String id) {
    return record(source, Ids.of("a", id));
  }
}
