package org.servanda.intake.html;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of pages that are drawn by a script only: it lies in the JSON from which the script
 * draws them, as one string with markup or as a list of paragraphs.
 */
final class Hydration {
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?:window\\.|self\\.|Fusion\\.)?[\\w.$]*(?:globalContent|__\\w+__|initialState|INITIAL_STATE|pageData)\\s*=\\s*(?=[\\[{])");

  private static final Set<String> BODIES =
      Set.of(
          "body",
          "content",
          "articlebody",
          "html",
          "text",
          "bodyhtml",
          "fulltext",
          "bodytext",
          "contenthtml",
          "rendered",
          "storybody",
          "article_body",
          "body_html",
          "full_text");

  private static final Set<String> PARAGRAPHS =
      Set.of("text", "paragraph", "p", "html", "core/paragraph", "header", "heading", "list");

  private static final int DEEPEST = 40;
  private static final int ENOUGH = 200;

  private String best = "";

  /** The longest text that the page's scripts carry, with markup; "" if none. */
  static String text(Document page) {
    Hydration hydration = new Hydration();
    for (Element script : page.select("script")) {
      String data = script.data();
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      if (data.length() > ENOUGH && !type.contains("ld+json")) {
        String json = type.contains("json") ? data.strip() : assigned(data);
        if (json != null) {
          hydration.look(json);
        }
      }
    }
    return hydration.best;
  }

  private static @Nullable String assigned(String script) {
    Matcher m = ASSIGNED.matcher(script);
    return m.find() ? script.substring(m.end()) : null;
  }

  private void look(String json) {
    try {
      // What follows the first value, such as further statements of the script, is not looked at.
      Object value = JSON.std.anyFrom(firstValue(json));
      look(value, "", 0);
    } catch (IOException e) {
      // Not JSON after all.
    }
  }

  /** The first value of a text, by its brackets. */
  private static String firstValue(String json) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        open++;
      } else if (c == '}' || c == ']') {
        open--;
        if (open == 0) {
          return json.substring(0, i + 1);
        }
      }
    }
    return json;
  }

  private void look(@Nullable Object value, String key, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof String s && BODIES.contains(key.toLowerCase(Locale.ROOT))) {
      offer(s.contains("</") ? s : "<p>" + s.replace("\n\n", "</p><p>") + "</p>");
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> look(v, String.valueOf(k), depth + 1));
    } else if (value instanceof List<?> list) {
      offer(paragraphs(list));
      list.forEach(v -> look(v, key, depth + 1));
    }
  }

  private void offer(String html) {
    if (html.length() > best.length() && html.length() > ENOUGH && html.indexOf(' ') > 0) {
      best = html;
    }
  }

  /** A list of paragraphs as markup; "" for a list of something else. */
  private static String paragraphs(List<?> list) {
    StringBuilder html = new StringBuilder();
    for (Object each : list) {
      if (each instanceof Map<?, ?> m) {
        String type = String.valueOf(m.get("type") == null ? m.get("blockName") : m.get("type"));
        String text = paragraph(m);
        if (text != null && PARAGRAPHS.contains(type.toLowerCase(Locale.ROOT))) {
          html.append("<p>").append(text).append("</p>");
        }
      } else if (each instanceof String s && s.length() > 40 && s.contains(" ")) {
        html.append("<p>").append(s).append("</p>");
      }
    }
    return html.toString();
  }

  private static @Nullable String paragraph(Map<?, ?> m) {
    for (String key : new String[] {"content", "text", "html", "value", "body", "innerHTML"}) {
      if (m.get(key) instanceof String s) {
        return s;
      }
      if (m.get(key) instanceof Map<?, ?> inner) {
        return paragraph(inner);
      }
    }
    return null;
  }

  /** The blocks of such a text. */
  static List<Block> blocks(String html) {
    return html.isEmpty() ? new ArrayList<>() : Blocks.of(Jsoup.parseBodyFragment(html).body());
  }
}
