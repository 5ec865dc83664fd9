package org.servanda.intake.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much text, and how much that is none, each element of a page holds. */
final class Weights {
  /** Of one element and all in it. */
  static final class Weight {
    int prose;
    int worth;
    int length;
    int links;
  }

  private static final Weight NOTHING = new Weight();

  private final Map<Element, Weight> weights = new IdentityHashMap<>();
  private final Element root;

  Weights(Element root, List<Block> blocks) {
    this.root = root;
    for (Block b : blocks) {
      int worth = b.worth();
      int prose = b.isProse() ? b.text().length() - b.links() : 0;
      for (Element e = b.owner(); e != null; e = e == root ? null : e.parent()) {
        Weight w = weights.computeIfAbsent(e, k -> new Weight());
        w.prose += prose;
        w.worth += worth;
        w.length += b.text().length();
        w.links += b.links();
      }
    }
  }

  Weight of(Element e) {
    return weights.getOrDefault(e, NOTHING);
  }

  /** Characters of prose of the whole. */
  int prose() {
    return of(root).prose;
  }

  /** The share of all prose that an element holds. */
  double share(Element e) {
    return prose() == 0 ? 0 : (double) of(e).prose / prose();
  }

  /** The smallest element that holds most text and least else. */
  Element best() {
    Element best = root;
    for (Map.Entry<Element, Weight> e : weights.entrySet()) {
      int more = e.getValue().worth - of(best).worth;
      if (more > 0 || more == 0 && isInside(e.getKey(), best)) {
        best = e.getKey();
      }
    }
    return best;
  }

  private boolean isInside(Element inner, Element outer) {
    for (Element e = inner.parent(); e != null; e = e == root ? null : e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }
}
