package org.servanda.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages in quotation marks. A mark opens where a word begins and closes where one ends; a
 * quotation that is re-opened at the next paragraph without having been closed goes on. One that is
 * never closed ends with its paragraph. Beyond {@link #DEPTH} nested quotations marks are passed
 * over.
 */
final class Quotations {
  private static final int DEPTH = 4;
  private static final String OPENING = "“«„‹";
  private static final String CLOSING = "”»“›";

  private final String text;
  private final List<Layout.Quotation> found = new ArrayList<>();
  private final int[] begins = new int[DEPTH];
  private final char[] closers = new char[DEPTH];
  private int depth;

  private Quotations(String text) {
    this.text = text;
  }

  static List<Layout.Quotation> find(String text, List<Span> paragraphs) {
    Quotations q = new Quotations(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      q.paragraph(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
    }
    q.found.sort((a, b) -> a.span().compareTo(b.span()));
    return q.found;
  }

  private void paragraph(Span p, @org.jspecify.annotations.Nullable Span next) {
    for (int i = p.begin(); i < p.end(); i++) {
      char c = text.charAt(i);
      if (depth > 0 && i == p.begin() && isMark(c)) {
        continue; // re-opened in a new paragraph: the same quotation goes on
      }
      if (depth > 0 && closes(c, closers[depth - 1], i, p)) {
        depth--;
        add(begins[depth], i + 1, i, true);
      } else if (opens(c, i, p) && depth < DEPTH) {
        begins[depth] = i;
        closers[depth] = closer(c);
        depth++;
      }
    }
    boolean goesOn =
        next != null
            && isMark(text.charAt(next.begin()))
            && text.charAt(next.begin()) == text.charAt(depth > 0 ? begins[0] : 0);
    if (depth > 0 && !(goesOn && depth == 1)) {
      while (depth > 0) {
        depth--;
        add(begins[depth], p.end(), p.end(), false);
      }
    }
  }

  private void add(int begin, int end, int contentEnd, boolean closed) {
    if (contentEnd > begin + 1) {
      found.add(
          new Layout.Quotation(
              new Span(begin, end), new Span(begin + 1, contentEnd), closed, depth));
    }
  }

  private static boolean isMark(char c) {
    return c == '"' || OPENING.indexOf(c) >= 0;
  }

  private boolean opens(char c, int i, Span p) {
    if (OPENING.indexOf(c) >= 0) {
      return true;
    }
    boolean wordBefore = i > p.begin() && !isOpenBefore(text.charAt(i - 1));
    boolean wordAfter = i + 1 < p.end() && !Character.isWhitespace(text.charAt(i + 1));
    if (c == '"') {
      return wordAfter && !wordBefore;
    }
    return c == '‘' && wordAfter && !wordBefore;
  }

  private static boolean isOpenBefore(char c) {
    return Character.isWhitespace(c)
        || c == '('
        || c == '['
        || c == '-'
        || c == '–'
        || c == '—'
        || c == '“'
        || c == '"';
  }

  private boolean closes(char c, char closer, int i, Span p) {
    if (c != closer) {
      return false;
    }
    if (c == '’') {
      // An apostrophe stands within a word.
      return i + 1 >= p.end() || !Character.isLetter(text.charAt(i + 1));
    }
    return c != '"'
        || i == p.begin()
        || !Character.isWhitespace(text.charAt(i - 1))
        || i + 1 >= p.end();
  }

  private static char closer(char opening) {
    if (opening == '"') {
      return '"';
    }
    if (opening == '‘') {
      return '’';
    }
    return switch (OPENING.indexOf(opening)) {
      case 0 -> '”';
      case 1 -> '»';
      case 2 -> '“';
      default -> CLOSING.charAt(3);
    };
  }
}
