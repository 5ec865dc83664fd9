package org.servanda.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts what is in an element into blocks, in the order of the page. Not recursive. */
final class Blocks implements NodeVisitor {
  private static final int LONG_CELL = 250;

  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Element> owners = new ArrayDeque<>();
  private int links;
  private int openLinks;
  private int breaks;
  private int tables;

  private Blocks(Element root) {
    owners.push(root);
  }

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    NodeTraversor.traverse(blocks, root);
    blocks.flush(false);
    return blocks.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode t) {
      append(t.getWholeText());
      return;
    }
    if (!(node instanceof Element e)) {
      return;
    }
    switch (e.normalName()) {
      case "a" -> openLinks++;
      case "br" -> lineBreak();
      case "table" -> {
        flush(false);
        owners.push(e);
        tables += tables > 0 || isData(e) ? 1 : 0;
      }
      default -> {
        if (isBreak(e)) {
          flush(false);
          owners.push(e);
        } else if (tables > 0 && (isCell(e) || e.isBlock())) {
          gap(isCell(e) ? '\t' : ' ');
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return;
    }
    switch (e.normalName()) {
      case "a" -> openLinks--;
      case "table" -> {
        flush(tables > 0);
        owners.pop();
        tables -= tables > 0 ? 1 : 0;
      }
      default -> {
        if (isBreak(e)) {
          flush(tables > 0);
          owners.pop();
        }
      }
    }
  }

  /** In a table of data only rows part the text, elsewhere all elements that make blocks. */
  private boolean isBreak(Element e) {
    return tables > 0
        ? e.normalName().equals("tr") || e.normalName().equals("caption")
        : e.isBlock() || isCell(e) || e.normalName().equals("tr");
  }

  private static boolean isCell(Element e) {
    return e.normalName().equals("td") || e.normalName().equals("th");
  }

  /** A table of data, not of layout: short cells, and no table in it. */
  private static boolean isData(Element table) {
    if (table.selectFirst("table table") != null && table.select("table").size() > 1) {
      return false;
    }
    int cells = 0;
    for (Element cell : table.select("td, th")) {
      cells++;
      if (cell.wholeText().length() > LONG_CELL) {
        return false;
      }
    }
    return cells >= 4;
  }

  private void lineBreak() {
    breaks++;
    if (tables > 0) {
      gap(' ');
    } else if (breaks > 1) {
      flush(false);
    } else if (text.length() > 0) {
      trim();
      text.append('\n');
    }
  }

  private void append(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u3000') {
        gap(' ');
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        text.append(c);
        breaks = 0;
        links += openLinks > 0 ? 1 : 0;
      }
    }
  }

  private void gap(char c) {
    int n = text.length();
    if (n == 0) {
      return;
    }
    char last = text.charAt(n - 1);
    if (last == ' ' && c == '\t') {
      text.setCharAt(n - 1, c);
    } else if (last != ' ' && last != '\n' && last != '\t') {
      text.append(c);
    }
  }

  private void trim() {
    int n = text.length();
    while (n > 0 && text.charAt(n - 1) <= ' ') {
      n--;
    }
    text.setLength(n);
  }

  private void flush(boolean row) {
    trim();
    if (text.length() > 0) {
      found.add(new Block(owners.getFirst(), text.toString(), links, row));
    }
    text.setLength(0);
    links = 0;
    breaks = 0;
  }
}
