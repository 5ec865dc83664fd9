package org.servanda.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of an article: the element that a page says holds it, else the smallest one with
 * most prose and least else; and of its blocks those that belong to it.
 */
final class MainText {
  private static final int SHORT = 80;
  private static final int ENOUGH = 200;

  private final Words words;

  MainText(Words words) {
    this.words = words;
  }

  /** The blocks of the text. The page must be pruned before. */
  List<Block> find(Element page, @Nullable String title) {
    return trimmed(Blocks.of(root(page, title)), title);
  }

  private Element root(Element page, @Nullable String title) {
    Weights weights = new Weights(page, Blocks.of(page));
    Element told = largest(page.select("[itemprop~=articleBody]"), weights);
    if (told != null && weights.of(told).prose >= ENOUGH) {
      return told;
    }
    Element named = null;
    for (Element e : page.getAllElements()) {
      boolean more = named == null || weights.of(e).worth > weights.of(named).worth;
      if (words.isBody(e) && more && !isBody(e)) {
        named = e;
      }
    }
    Element within = article(page, weights, title);
    if (named != null
        && weights.of(named).prose >= ENOUGH
        && weights.share(named) >= 0.3
        && (within == null || isInside(named, within))) {
      return named;
    }
    if (within != null) {
      return new Weights(within, Blocks.of(within)).best();
    }
    return weights.best();
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBody(Element e) {
    return e.normalName().equals("body") || e.normalName().equals("html");
  }

  private static @Nullable Element largest(List<Element> elements, Weights weights) {
    Element largest = null;
    for (Element e : elements) {
      if (largest == null || weights.of(e).prose > weights.of(largest).prose) {
        largest = e;
      }
    }
    return largest;
  }

  /** The article element of the page's own article, where the page has such elements. */
  private static @Nullable Element article(Element page, Weights weights, @Nullable String title) {
    List<Element> long_ = new ArrayList<>();
    for (Element e : page.select("article, main, [role=main]")) {
      if (weights.of(e).prose >= ENOUGH) {
        long_.add(e);
      }
    }
    for (Element e : long_) {
      Element h1 = e.selectFirst("h1");
      boolean own = h1 != null && (title == null || alike(h1.text(), title));
      if (e.normalName().equals("article") && own && weights.share(e) > 0.15) {
        return e;
      }
    }
    Element largest = largest(long_, weights);
    return largest != null && weights.share(largest) >= 0.5 ? largest : null;
  }

  static boolean alike(String a, String b) {
    String x = plain(a);
    String y = plain(b);
    return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
  }

  private static String plain(String s) {
    StringBuilder plain = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (Character.isLetterOrDigit(s.charAt(i))) {
        plain.append(s.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Without what stands before and after the text, or is no text within it. */
  private List<Block> trimmed(List<Block> blocks, @Nullable String title) {
    int end = end(blocks);
    int first = 0;
    while (first < end && !blocks.get(first).isProse()) {
      first++;
    }
    int last = end - 1;
    while (last > first && !closes(blocks.get(last))) {
      last--;
    }
    if (first == end) {
      first = 0;
      last = end - 1;
    }
    List<Block> kept = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      Block b = blocks.get(i);
      boolean isTitle =
          title != null && b.text().length() < 300 && plain(b.text()).equals(plain(title));
      if (!isTitle && belongs(b)) {
        kept.add(b);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** Where the text is over: a short block says so, and less than half of the prose follows. */
  private int end(List<Block> blocks) {
    int prose = 0;
    for (Block b : blocks) {
      prose += b.isProse() ? b.text().length() : 0;
    }
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      if (b.text().length() < SHORT / 2 && words.isEnd(b.text()) && before * 2 > prose) {
        return i;
      }
      before += b.isProse() ? b.text().length() : 0;
    }
    return blocks.size();
  }

  private boolean closes(Block b) {
    return belongs(b)
        && (b.isProse() || b.isListed() || b.row() || b.ends() && b.text().length() > 25);
  }

  private boolean belongs(Block b) {
    String text = b.text();
    if (b.links() * 10 >= text.length() * 6 && !b.row()) {
      return false;
    }
    if (text.length() < 4 * SHORT && words.isBeside(text)) {
      return false;
    }
    return !isMark(text);
  }

  /** No letter or digit at all. */
  private static boolean isMark(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Blocks as text: one paragraph each, parted by empty lines, rows of a table by line ends. */
  static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    Block before = null;
    for (Block b : blocks) {
      if (before != null) {
        text.append(before.row() && b.row() ? "\n" : "\n\n");
      }
      text.append(b.text());
      before = b;
    }
    return text.toString();
  }
}
