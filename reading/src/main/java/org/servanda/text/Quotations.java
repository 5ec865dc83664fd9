package org.servanda.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages in quotation marks. A mark opens where a word begins and closes where one ends; a
 * quotation that is re-opened at the next paragraph without having been closed goes on. One that is
 * never closed ends with its paragraph. Two apostrophes are one mark; a single one opens before a
 * capital, where another in its paragraph closes like speech. Beyond {@link #DEPTH} nested
 * quotations marks are passed over.
 */
final class Quotations {
  private static final int DEPTH = 4;
  private static final String OPENING = "“«„‹";

  /** Stands for two apostrophes, or two grave accents. */
  private static final char DOUBLED = '\u2033';

  private final String text;
  private final List<Layout.Quotation> found = new ArrayList<>();
  private final int[] begins = new int[DEPTH];
  private final char[] openers = new char[DEPTH];
  private int depth;

  /** Place of the next apostrophe that closes speech, found once while reading on. */
  private int nextCloser = -1;

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

  private void paragraph(Span p, @Nullable Span next) {
    for (int i = p.begin(); i < p.end(); i++) {
      char c = mark(i, p.end());
      int width = c == DOUBLED ? 2 : 1;
      boolean reopened = depth > 0 && i == p.begin() && isMark(c);
      if (c != 0 && !reopened) {
        meet(c, i, width, p);
      }
      i += width - 1;
    }
    if (depth > 0 && !(next != null && depth == 1 && goesOn(next))) {
      while (depth > 0) {
        depth--;
        add(p.end(), p.end(), false);
      }
    }
  }

  private void meet(char c, int i, int width, Span p) {
    int closed = closedBy(c, i, width, p);
    if (closed >= 0) {
      while (depth > closed + 1) {
        depth--;
        add(i, i, false); // an inner one that was never closed
      }
      depth--;
      add(i + width, i, true);
    } else if (depth == 1 && c == '“' && openers[0] == c) {
      depth--;
      add(i, i, false); // the one before was never closed
      begins[depth++] = i;
    } else if (depth < DEPTH && opens(c, i, i + width, p)) {
      begins[depth] = i;
      openers[depth] = c;
      depth++;
    }
  }

  /** The innermost open quotation that a mark closes, or -1. */
  private int closedBy(char c, int i, int width, Span p) {
    for (int d = depth - 1; d >= 0; d--) {
      if (closes(c, openers[d], i, i + width, p)) {
        return d;
      }
    }
    return -1;
  }

  private boolean goesOn(Span next) {
    return mark(next.begin(), next.end()) == openers[0];
  }

  /** The mark that begins at a place, or 0. */
  private char mark(int i, int end) {
    char c = text.charAt(i);
    boolean twice = i + 1 < end && text.charAt(i + 1) == c;
    if (twice && (c == '\'' || c == '`')) {
      return DOUBLED;
    }
    return isMark(c) || c == '\'' || c == '‘' || c == '’' || c == '”' || c == '»' || c == '›'
        ? c
        : 0;
  }

  private void add(int end, int contentEnd, boolean closed) {
    int begin = begins[depth];
    int content = begin + (openers[depth] == DOUBLED ? 2 : 1);
    if (contentEnd > content) {
      found.add(
          new Layout.Quotation(new Span(begin, end), new Span(content, contentEnd), closed, depth));
    }
  }

  private static boolean isMark(char c) {
    return c == '"' || c == DOUBLED || OPENING.indexOf(c) >= 0;
  }

  private boolean opens(char c, int i, int after, Span p) {
    boolean wordBefore = i > p.begin() && !isOpenBefore(text.charAt(i - 1));
    boolean wordAfter = after < p.end() && !Character.isWhitespace(text.charAt(after));
    if (OPENING.indexOf(c) >= 0) {
      return true;
    }
    if (c == '\'') {
      return depth == 0
          && wordAfter
          && !wordBefore
          && Character.isUpperCase(text.charAt(after))
          && closesLater(after, p);
    }
    return (c == '"' || c == DOUBLED || c == '‘') && wordAfter && !wordBefore;
  }

  /** Whether an apostrophe further on in the paragraph closes like speech: ".'", ",'". */
  private boolean closesLater(int from, Span p) {
    int at = Math.max(from, nextCloser);
    while (at < p.end() && !closesSpeech(at, p)) {
      at++;
    }
    nextCloser = at;
    return at < p.end();
  }

  private boolean closesSpeech(int i, Span p) {
    return text.charAt(i) == '\''
        && i > p.begin()
        && ",.?!…".indexOf(text.charAt(i - 1)) >= 0
        && (i + 1 >= p.end() || " \n\t)—–,;".indexOf(text.charAt(i + 1)) >= 0);
  }

  /** "6’2”": the mark of inches. */
  private boolean isInches(int i, Span p) {
    int at = i;
    while (at > p.begin() && i - at < 3 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at < i
        && at - 1 > p.begin()
        && "’'".indexOf(text.charAt(at - 1)) >= 0
        && Character.isDigit(text.charAt(at - 2));
  }

  private static boolean isOpenBefore(char c) {
    return Character.isWhitespace(c)
        || c == '('
        || c == '['
        || c == '-'
        || c == '–'
        || c == '—'
        || c == '“'
        || c == '‘'
        || c == '"';
  }

  /** Whether a mark closes what another opened; a straight one may close a curved one. */
  private boolean closes(char c, char opener, int i, int after, Span p) {
    if (c == '’' && opener == '‘') {
      // An apostrophe stands within a word.
      return after >= p.end() || !Character.isLetter(text.charAt(after));
    }
    if (opener == '\'') {
      return c == '\'' && closesSpeech(i, p);
    }
    if (c == '"' && (opener == '"' || opener == '“') || c == DOUBLED && opener == DOUBLED) {
      return i == p.begin()
          || !Character.isWhitespace(text.charAt(i - 1))
          || after >= p.end()
          || Character.isWhitespace(text.charAt(after));
    }
    return switch (opener) {
      case '“', '"' -> c == '”' && !isInches(i, p);
      case '«' -> c == '»';
      case '„' -> c == '“' || c == '”';
      case '‹' -> c == '›';
      default -> false;
    };
  }
}
