package org.servanda.server.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Addresses of this place, put together. */
public final class Link {
  private final StringBuilder path = new StringBuilder();
  private final List<String> query = new ArrayList<>();

  private Link(String path) {
    this.path.append(path);
  }

  /** An address that begins with parts, each encoded: {@code Link.to("entry", id)}. */
  public static Link to(String... parts) {
    Link link = new Link("");
    for (String p : parts) {
      link.path.append('/').append(encoded(p).replace("+", "%20"));
    }
    return parts.length == 0 ? new Link("/") : link;
  }

  /** Adds a field to the query; a blank value is left out. */
  public Link and(String name, String value) {
    if (!value.isBlank()) {
      query.add(encoded(name) + "=" + encoded(value));
    }
    return this;
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return query.isEmpty() ? path.toString() : path + "?" + String.join("&", query);
  }
}
