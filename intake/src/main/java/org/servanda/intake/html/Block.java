package org.servanda.intake.html;

import org.jsoup.nodes.Element;

/**
 * A run of text between two breaks of a page.
 *
 * @param owner the nearest element that makes a block
 * @param links characters that stand in links
 * @param row whether it is the row of a table
 */
record Block(Element owner, String text, int links, boolean row) {
  private static final int SENTENCE = 40;
  private static final int LONG = 100;

  /** Whether it reads like a sentence or more, and is not made of links. */
  boolean isProse() {
    return text.length() >= SENTENCE
        && links * 5 < text.length() * 2
        && (text.length() >= LONG || ends());
  }

  /** Whether it ends as a sentence does. */
  boolean ends() {
    int i = text.length() - 1;
    while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;".indexOf(text.charAt(i)) >= 0;
  }

  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isListed() {
    String tag = owner.normalName();
    return tag.equals("li") || tag.equals("dd") || tag.equals("dt") || tag.equals("blockquote");
  }

  /** What it adds to the text of an element around it; less than nothing for what is no text. */
  int worth() {
    if (isProse()) {
      return text.length() - links;
    }
    return isHeading() || row ? 0 : -links - text.length() / 3;
  }
}
