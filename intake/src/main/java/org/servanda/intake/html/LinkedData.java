package org.servanda.intake.html;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in JSON-LD: objects of schema.org. */
final class LinkedData {
  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "BlogPosting",
          "AnalysisNewsArticle",
          "LiveBlogPosting",
          "Report",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "PressRelease",
          "SocialMediaPosting",
          "AdvertiserContentArticle",
          "ReviewNewsArticle",
          "WebPage");

  private static final Set<String> OUTLETS =
      Set.of(
          "NewsMediaOrganization",
          "Organization",
          "WebSite",
          "GovernmentOrganization",
          "Corporation");

  private static final int DEEPEST = 12;

  private final List<Map<?, ?>> objects = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
      try {
        data.add(JSON.std.anyFrom(clean(script.data())), 0);
      } catch (IOException e) {
        // A block that is no JSON says nothing; the page has other places.
      }
    }
    return data;
  }

  /** Some systems wrap the block as a comment or leave line ends in its strings. */
  private static String clean(String json) {
    String s = json.strip();
    if (s.startsWith("<!--")) {
      s = s.substring(4).replaceFirst("(//)?\\s*-->\\s*$", "");
    } else if (s.startsWith("//<![CDATA[")) {
      s = s.substring(11).replaceFirst("//\\s*\\]\\]>\\s*$", "");
    } else if (s.startsWith("<![CDATA[")) {
      s = s.substring(9).replaceFirst("\\]\\]>\\s*$", "");
    }
    return s.replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\t', ' ')
        .strip()
        .replaceFirst(";$", "");
  }

  private void add(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(v -> add(v, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      objects.add(map);
      if (map.get("@id") instanceof String id && map.size() > 1) {
        byId.putIfAbsent(id, map);
      }
      map.values().stream().filter(v -> !(v instanceof String)).forEach(v -> add(v, depth + 1));
    }
  }

  /** The object that describes the article, or null. */
  @Nullable Map<?, ?> article() {
    Map<?, ?> best = null;
    for (Map<?, ?> o : objects) {
      if (is(o, ARTICLES)) {
        boolean page = is(o, Set.of("WebPage"));
        if (best == null && (!page || o.get("datePublished") != null)
            || best != null && is(best, Set.of("WebPage")) && !page) {
          best = o;
        }
      }
    }
    return best;
  }

  /** The name of the outlet that some object of the page bears, or null. */
  @Nullable String outlet() {
    for (Map<?, ?> o : objects) {
      if (is(o, OUTLETS)) {
        String name = name(o);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** A plain value of an object, or null. */
  static @Nullable String text(@Nullable Map<?, ?> o, String field) {
    Object value = o == null ? null : o.get(field);
    if (value instanceof List<?> list && !list.isEmpty()) {
      value = list.get(0);
    }
    return value instanceof String s && !s.isBlank() ? s.strip() : null;
  }

  /** The names of what stands in a field: "A, B", or null. */
  @Nullable String names(@Nullable Map<?, ?> o, String field) {
    Object value = o == null ? null : o.get(field);
    List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    List<String> names = new ArrayList<>();
    for (Object each : all) {
      String name = each instanceof String s ? s : each instanceof Map<?, ?> m ? name(m) : null;
      if (name != null && !name.isBlank() && !names.contains(name.strip())) {
        names.add(name.strip());
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private @Nullable String name(Map<?, ?> o) {
    String name = text(o, "name");
    if (name == null && o.get("@id") instanceof String id && byId.get(id) != null) {
      name = text(byId.get(id), "name");
    }
    return name;
  }

  private static boolean is(Map<?, ?> o, Set<String> types) {
    Object type = o.get("@type");
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(types::contains);
    }
    return type instanceof String s && types.contains(s.substring(s.lastIndexOf('/') + 1));
  }
}
