package org.servanda.intake.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.Charsets;

/** A page: its article. */
public final class HtmlFile {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset\\s*=\\s*[\"']?|encoding\\s*=\\s*[\"'])([\\w.:-]+)");

  private static final int HEAD = 4096;
  private static final int DEEPEST = 512;
  private static final int LITTLE = 250;
  private static final int MOST_LINKS = 500;

  private final Words words = Words.load();
  private final Limits limits;

  public HtmlFile(Limits limits) {
    this.limits = limits;
  }

  /** The article of a page. */
  public Article read(byte[] bytes, Source source) throws IOException {
    if (bytes.length == 0) {
      throw new Unreadable("the file is empty");
    }
    Charsets.Decoded d =
        Charsets.decode(bytes, charset(bytes, source))
            .orElseThrow(() -> new Unreadable("not a page: binary data"));
    return read(d.text(), source).noted(d.note().startsWith("broken") ? d.note() : "");
  }

  private static @Nullable String charset(byte[] bytes, Source source) {
    String told = source.hints().charset();
    if (told != null) {
      return told;
    }
    String head =
        new String(
            bytes, 0, Math.min(HEAD, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? m.group(1) : null;
  }

  /** The article of a page that is decoded already. */
  public Article read(String html, Source source) throws IOException {
    if (tags(html) > limits.tags()) {
      throw new Unreadable(
          "the page has more than " + limits.tags() + " tags: no article, not read");
    }
    Document page =
        Parser.htmlParser()
            .setMaxDepth(DEEPEST)
            .parseInput(html, source.hints().url() == null ? "" : source.hints().url());
    LinkedData data = LinkedData.of(page);
    Facts facts = new Facts(page, data);
    String url = facts.url(source.hints().url());
    String outlet = facts.publisher(url);
    String title = facts.title(outlet);
    String told = LinkedData.text(data.article(), "articleBody");
    String drawn = Hydration.text(page);
    Article article =
        new Article(
            null,
            "",
            title,
            facts.published(url == null ? source.hints().url() : url),
            outlet,
            facts.author(),
            url,
            facts.language(),
            List.of(),
            "");
    Element body = page.body();
    new Pruner(words).prune(body);
    List<Block> blocks = new MainText(words).find(body, title);
    String text = choose(blocks, told, drawn);
    if (text.isBlank()) {
      throw new Unreadable("the page has no text");
    }
    return new Article(
        article.id(),
        text,
        article.title(),
        article.published(),
        article.publisher(),
        article.author(),
        article.url(),
        article.language(),
        links(blocks),
        "");
  }

  private static int tags(String html) {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      tags++;
    }
    return tags;
  }

  /**
   * What the page shows, unless what it says of its text, or draws it from, is clearly more; of
   * what it shows only what is in the told text, where that is whole.
   */
  private static String choose(List<Block> blocks, @Nullable String told, String drawn) {
    String shown = MainText.text(blocks);
    String article = told == null ? "" : plain(told);
    if (article.length() > LITTLE) {
      Set<String> inShown = words(shown);
      Set<String> inArticle = words(article);
      boolean missing = share(inArticle, inShown) < 0.6 && article.length() > shown.length() / 2;
      if (missing) {
        return article;
      }
      boolean whole =
          article.length() * 10 > shown.length() * 4
              && !article.endsWith("…")
              && !article.endsWith("...");
      if (whole && share(inArticle, inShown) > 0.97) {
        List<Block> within =
            blocks.stream().filter(b -> share(words(b.text()), inArticle) >= 0.75).toList();
        String kept = MainText.text(within);
        return kept.length() * 10 > article.length() * 9 ? kept : shown;
      }
    }
    if (shown.length() < LITTLE || drawn.length() > 4 * shown.length()) {
      String text = MainText.text(Hydration.blocks(drawn));
      return text.length() > 2 * shown.length() ? text : shown;
    }
    return shown;
  }

  /**
   * An article body as JSON-LD has it: sometimes with markup, its paragraphs parted by line ends.
   */
  private static String plain(String body) {
    return body.contains("</") || body.contains("<br") || body.contains("&nbsp;")
        ? MainText.text(Hydration.blocks(body))
        : body.strip();
  }

  private static double share(Set<String> of, Set<String> in) {
    return of.isEmpty() ? 1 : (double) of.stream().filter(in::contains).count() / of.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
    }
    return words;
  }

  /** Where the text points to. */
  private static List<String> links(List<Block> blocks) {
    Set<String> links = new LinkedHashSet<>();
    for (Block b : blocks) {
      for (Element a : b.links() > 0 ? b.owner().select("a[href]") : new ArrayList<Element>()) {
        String to = a.absUrl("href");
        if (!to.isEmpty() && links.size() < MOST_LINKS) {
          links.add(to);
        }
      }
    }
    return List.copyOf(links);
  }

  /** The text of a piece of markup, such as the summary of a feed's entry. */
  public static String text(String fragment) {
    return fragment.indexOf('<') < 0 && fragment.indexOf('&') < 0
        ? fragment.strip()
        : MainText.text(Hydration.blocks(fragment));
  }
}
