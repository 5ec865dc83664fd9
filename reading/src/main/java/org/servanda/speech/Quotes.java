package org.servanda.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Layout;
import org.servanda.text.Span;

/** The outer quotations of a text, found by place, and which of them have a speaker. */
final class Quotes {
  /** Words that a quotation needs to be speech, not a name or a word spoken of. */
  static final int SPEECH = 3;

  private final String text;
  private final List<Layout.Quotation> quotations;
  private final boolean[] claimed;

  Quotes(String text, List<Layout.Quotation> all) {
    this.text = text;
    this.quotations = all.stream().filter(q -> q.depth() == 0).toList();
    this.claimed = new boolean[quotations.size()];
  }

  int size() {
    return quotations.size();
  }

  Layout.Quotation quotation(int i) {
    return quotations.get(i);
  }

  void claim(int i) {
    claimed[i] = true;
  }

  boolean isClaimed(int i) {
    return i >= 0 && claimed[i];
  }

  /** The first quotation that ends after a place; their number where there is none. */
  int endingAfter(int position) {
    int lo = 0;
    int hi = quotations.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (quotations.get(mid).span().end() <= position) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /** The quotation that covers this char, or -1. */
  int at(int position) {
    int i = endingAfter(position);
    return i < quotations.size() && quotations.get(i).span().begin() <= position ? i : -1;
  }

  boolean covers(int position) {
    int i = at(position);
    return i >= 0 && quotations.get(i).content().contains(position);
  }

  /** The quotation that ends right before a place, nothing but blanks or a comma between; or -1. */
  int endingBefore(int position) {
    int at = position;
    while (at > 0 && position - at < 4 && isThin(text.charAt(at - 1))) {
      at--;
    }
    int i = at == 0 ? -1 : at(at - 1);
    return i >= 0 && quotations.get(i).span().end() == at ? i : -1;
  }

  /** The quotation that begins at a place or right behind it on the same line, or -1. */
  int beginningAt(int position) {
    int at = position;
    while (at < text.length() && at - position < 4 && isThin(text.charAt(at))) {
      at++;
    }
    int i = at(at);
    return i >= 0 && quotations.get(i).span().begin() == at ? i : -1;
  }

  private static boolean isThin(char c) {
    return c == ' ' || c == '\u00a0' || c == ',' || c == '\t';
  }

  /** Whether a quotation closes like speech before its cue: with a comma, a question, a dash. */
  boolean closesAsSpeech(int i) {
    Span c = quotations.get(i).content();
    int at = c.end();
    while (at > c.begin() && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    if (opensAsSentence(i) && words(c) > SPEECH) {
      return true;
    }
    boolean inner = at > c.begin() && ",?!—–-…".indexOf(text.charAt(at - 1)) >= 0;
    int after = quotations.get(i).span().end();
    return inner || after < text.length() && text.charAt(after) == ',';
  }

  /** Whether a quotation begins with a capital. */
  boolean opensAsSentence(int i) {
    Span c = quotations.get(i).content();
    return c.begin() < c.end() && Character.isUpperCase(text.charAt(c.begin()));
  }

  boolean isSpeech(int i) {
    return words(quotations.get(i).content()) >= SPEECH || closesAsSpeech(i);
  }

  /** The quotation that is all of what is said, or -1. */
  int whole(List<Span> content) {
    Span only = content.size() == 1 ? trim(content.get(0)) : null;
    int q = only == null ? -1 : at(only.begin());
    Span said = q < 0 ? null : content(q);
    boolean all =
        only != null
            && said != null
            && only.begin() <= said.begin()
            && said.begin() - only.begin() < 3
            && Math.abs(only.end() - said.end()) < 3;
    return all ? q : -1;
  }

  /** Words of a passage, counted to five. */
  int words(Span span) {
    int n = 1;
    for (int i = span.begin() + 1; i < span.end() && n < 5; i++) {
      n += text.charAt(i) == ' ' ? 1 : 0;
    }
    return n;
  }

  /** What stands between the marks, without blanks at its ends; null where nothing does. */
  @Nullable Span content(int i) {
    return trim(quotations.get(i).content());
  }

  /** A passage without blanks and commas at its ends; null where nothing is left. */
  @Nullable Span trim(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isEdge(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? new Span(begin, end) : null;
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':';
  }
}
