package org.servanda.intake.html;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Pages made of articles of our own, each in the markup of each of many news systems. */
final class PageCorpus {
  /** A page, and what is to be found in it. */
  record Page(
      String name,
      byte[] bytes,
      String url,
      String text,
      String title,
      LocalDate day,
      String outlet) {}

  /** An article: its facts, and its blocks as they are written in the file. */
  private record Story(Map<String, String> facts, List<String> blocks) {}

  private PageCorpus() {}

  static List<Page> pages() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Path template : files("templates")) {
      for (Path story : files("articles")) {
        pages.add(page(template, story));
      }
    }
    return pages;
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files =
        Files.list(
            Path.of(
                Objects.requireNonNull(PageCorpus.class.getResource("/pages/" + folder))
                    .toURI()))) {
      return files.sorted().toList();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static Page page(Path template, Path file) throws IOException {
    String[] parts = Files.readString(template).split("====\n", 2);
    Map<String, String> markup = new HashMap<>();
    for (String line : parts[0].split("\n")) {
      markup.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    Story story = story(file);
    LocalDate day = LocalDate.parse(Objects.requireNonNull(story.facts().get("date")));
    String title = Objects.requireNonNull(story.facts().get("title"));
    Map<String, String> values = new HashMap<>(story.facts());
    values.put("slug", file.getFileName().toString().replace(".txt", ""));
    values.put("iso", day.toString());
    values.put("y", day.toString().substring(0, 4));
    values.put("m", day.toString().substring(5, 7));
    values.put("d", day.toString().substring(8));
    values.put("long", day.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH)));
    values.put("dmy", day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ENGLISH)));
    String body = body(story.blocks(), markup);
    values.put("body", body);
    values.put("body-first", "<p>" + story.blocks().get(0).substring(0, 110) + "…</p>");
    values.put("json-body", JSON.std.asString(body));
    values.put("json-text", JSON.std.asString(text(story)));
    values.put("url", fill(markup.getOrDefault("url", ""), values));
    String name = template.getFileName() + "/" + file.getFileName();
    String html = fill(parts[1], values);
    return new Page(
        name,
        html.getBytes(Charset.forName(markup.getOrDefault("encoding", "UTF-8"))),
        Objects.requireNonNull(values.get("url")),
        text(story),
        title,
        day,
        Objects.requireNonNull(markup.get("outlet")));
  }

  private static Story story(Path file) throws IOException {
    Map<String, String> facts = new HashMap<>();
    List<String> blocks = new ArrayList<>();
    boolean head = true;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        head = false;
      } else if (head) {
        facts.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
      } else {
        blocks.add(line);
      }
    }
    return new Story(facts, blocks);
  }

  private static String text(Story story) {
    return String.join(
        "\n\n", story.blocks().stream().map(b -> b.replaceFirst("^[#|-] ", "")).toList());
  }

  private static String body(List<String> blocks, Map<String, String> markup) {
    StringBuilder html = new StringBuilder();
    StringBuilder open = new StringBuilder();
    int paragraphs = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String b = blocks.get(i);
      String kind =
          b.startsWith("# ") ? "h" : b.startsWith("- ") ? "li" : b.startsWith("| ") ? "row" : "p";
      String text = b.replaceFirst("^[#|-] ", "").replace("&", "&amp;");
      String next = i + 1 < blocks.size() ? blocks.get(i + 1) : "";
      switch (kind) {
        case "li" -> {
          open.append(of(markup, "li", text));
          if (!next.startsWith("- ")) {
            html.append(of(markup, "list", open.toString()));
            open.setLength(0);
          }
        }
        case "row" -> {
          open.append("<tr><td>").append(text.replace(" | ", "</td><td>")).append("</td></tr>\n");
          if (!next.startsWith("| ")) {
            html.append(of(markup, "table", open.toString()));
            open.setLength(0);
          }
        }
        default -> {
          html.append(of(markup, kind, text)).append('\n');
          paragraphs += kind.equals("p") ? 1 : 0;
          String after = kind.equals("p") ? markup.get("after" + paragraphs) : null;
          html.append(after == null ? "" : after + "\n");
        }
      }
    }
    return html.toString();
  }

  private static String of(Map<String, String> markup, String kind, String text) {
    return Objects.requireNonNull(markup.get(kind)).replace("%%", "%").replace("%s", text);
  }

  private static String fill(String template, Map<String, String> values) {
    String filled = template;
    for (Map.Entry<String, String> e : values.entrySet()) {
      filled = filled.replace("{{" + e.getKey() + "}}", e.getValue());
    }
    return filled;
  }
}
