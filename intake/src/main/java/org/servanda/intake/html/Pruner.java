package org.servanda.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out of a page what stands around its text. */
final class Pruner {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, button, input, select, textarea, object, embed,"
          + " audio, video, canvas, map, dialog, amp-ad, amp-sidebar, amp-consent, amp-analytics,"
          + " amp-social-share, link, meta, figcaption, amp-carousel, math";

  private static final Set<String> BESIDE = Set.of("nav", "aside", "footer", "menu", "figure");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "alert");

  /** What holds more of the page's prose than this is its text, whatever it is called. */
  private static final double MOST = 0.45;

  private static final int TEASER = 420;
  private static final int LEFT = 300;

  private final Words words;

  Pruner(Words words) {
    this.words = words;
  }

  void prune(Element page) {
    page.select(NEVER_TEXT).remove();
    Weights weights = new Weights(page, Blocks.of(page));
    List<Element> out = new ArrayList<>();
    for (Element e : page.getAllElements()) {
      if (e != page && isBeside(e) && mayGo(e, weights)) {
        out.add(e);
      }
    }
    out.forEach(Element::remove);
    Weights left = new Weights(page, Blocks.of(page));
    List<Element> cards = new ArrayList<>();
    for (Element e : page.getAllElements()) {
      if (e.childrenSize() >= 2) {
        cards.addAll(cards(e, left));
      }
    }
    cards.forEach(Element::remove);
  }

  private boolean mayGo(Element e, Weights weights) {
    if (isMain(e)) {
      return false;
    }
    boolean paragraph = e.normalName().equals("p") && weights.of(e).prose > 2 * LEFT / 3;
    double share = weights.share(e);
    return share < MOST && !paragraph
        || isComments(e) && weights.prose() - weights.of(e).prose >= LEFT;
  }

  private static boolean isMain(Element e) {
    String tag = e.normalName();
    return tag.equals("body")
        || tag.equals("main")
        || e.attr("itemprop").contains("articleBody")
        || tag.equals("article") && e.selectFirst("h1") != null;
  }

  private static boolean isComments(Element e) {
    String name = (e.id() + " " + e.className()).toLowerCase(Locale.ROOT);
    return name.contains("comment") || name.contains("disqus") || name.contains("related");
  }

  private boolean isBeside(Element e) {
    String tag = e.normalName();
    if (tag.equals("figure") && e.selectFirst("table, blockquote") != null) {
      return false;
    }
    if (BESIDE.contains(tag) || ROLES.contains(e.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = e.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    if (style.contains("display:none") || style.contains("visibility:hidden")) {
      return true;
    }
    return !tag.equals("body") && !isHeading(e) && words.isBeside(e);
  }

  private static boolean isHeading(Element e) {
    return e.normalName().equals("h1") || e.normalName().equals("h2");
  }

  /** Children that are teasers of other pages: several alike, each a short text under a link. */
  private static List<Element> cards(Element parent, Weights weights) {
    List<Element> cards = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Element child : parent.children()) {
      Weights.Weight w = weights.of(child);
      if (w.length > 0 && w.length < TEASER && w.links * 5 >= w.length && headed(child)) {
        cards.add(child);
        names.add(child.normalName() + " " + child.className());
      }
    }
    if (cards.size() < 2 || weights.share(parent) >= 0.9 && cards.size() < 3) {
      return List.of();
    }
    for (Element child : parent.children()) {
      boolean alike = names.contains(child.normalName() + " " + child.className());
      if (alike && weights.of(child).length < TEASER && headed(child) && !cards.contains(child)) {
        cards.add(child);
      }
    }
    return cards;
  }

  private static boolean headed(Element card) {
    for (Element heading : card.select("h2, h3, h4, h5, h6, a")) {
      boolean linked =
          heading.normalName().equals("a")
              ? heading.selectFirst("h2, h3, h4, h5, h6") != null
              : heading.selectFirst("a") != null || heading.closest("a") != null;
      if (linked) {
        return true;
      }
    }
    return false;
  }
}
