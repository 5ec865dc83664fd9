package org.servanda.server.api;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.html.Html;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;

/** The API described: for programs as OpenAPI 3.1, for people as a page. */
public final class Description {
  private final String text;
  private final Map<String, Object> parsed;

  public Description() {
    try (InputStream in =
        Objects.requireNonNull(Description.class.getResourceAsStream("openapi.json"))) {
      this.text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      this.parsed = JSON.std.mapFrom(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/v1/openapi.json", null, (e, v) -> JsonReply.text(text)),
        Route.get("/api", Right.READ, this::page));
  }

  private Reply page(Exchange e, Visitor v) {
    List<Html> all = new ArrayList<>();
    all.add(heading(1, "For programs"));
    all.add(tag("p", "lead").with(String.valueOf(map(parsed.get("info")).get("description"))));
    all.add(
        tag("p")
            .with(
                Tag.link("/api/v1/openapi.json", "The description as OpenAPI 3.1"),
                Html.text(" · "),
                Tag.link("/changes.atom", "Feed of changes"),
                Html.text(" · "),
                Tag.link("/deadlines.ics", "Calendar of deadlines")));
    map(parsed.get("paths"))
        .forEach(
            (path, methods) ->
                map(methods)
                    .forEach(
                        (method, operation) -> all.add(operation(path, method, map(operation)))));
    return Frame.of(v, "For programs").page(all.toArray(Html[]::new));
  }

  private static Html operation(String path, String method, Map<String, Object> o) {
    Tag panel =
        tag("section", "panel")
            .with(
                tag("h2").with(tag("code").with(method.toUpperCase(Locale.ROOT) + " " + path)),
                tag("p").with(String.valueOf(o.getOrDefault("summary", ""))));
    Tag body = tag("tbody");
    boolean any = false;
    for (Object p : list(o.get("parameters"))) {
      Map<String, Object> parameter = map(p);
      any = true;
      body.with(
          tag("tr")
              .with(
                  tag("td").with(tag("code").with(String.valueOf(parameter.get("name")))),
                  tag("td").with(String.valueOf(parameter.get("in"))),
                  tag("td").with(String.valueOf(parameter.getOrDefault("description", "")))));
    }
    if (any) {
      panel.with(
          tag("div", "scroll")
              .a("tabindex", "0")
              .a("role", "region")
              .a("aria-label", "Parameters of " + method + " " + path)
              .with(
                  tag("table")
                      .with(
                          tag("thead")
                              .with(
                                  tag("tr")
                                      .with(
                                          tag("th").a("scope", "col").with("Parameter"),
                                          tag("th").a("scope", "col").with("In"),
                                          tag("th").a("scope", "col").with("Meaning"))),
                          body)));
    }
    String example = String.valueOf(o.getOrDefault("x-example", ""));
    if (!example.isEmpty()) {
      panel.with(tag("pre").a("tabindex", "0").with(tag("code").with(example)));
    }
    return panel;
  }

  @SuppressWarnings("unchecked") // JSON objects have names that are text
  private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object o) {
    return o instanceof Map ? (Map<String, Object>) o : Map.of();
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object o) {
    return o instanceof List<?> l ? l : List.of();
  }
}
