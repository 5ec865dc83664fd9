package org.servanda.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servanda.text.Span;

/** Speech that goes on behind its cue's sentence: further quotations of the same speaker. */
final class Continuation {
  private final String text;
  private final Quotes quotes;

  Continuation(String text, Quotes quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  /** Gives every quotation without a cue to whoever spoke before it. */
  void complete(List<Attribution> all) {
    List<Integer> cued = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Attribution a = all.get(i);
      if (a.cue() != null && !a.nested() && a.sort() == Sort.SAY) {
        cued.add(i);
      }
    }
    cued.sort(Comparator.comparingInt(i -> end(all.get(i))));
    int next = 0;
    for (int q = 0; q < quotes.size(); q++) {
      Span span = quotes.quotation(q).span();
      while (next < cued.size() && end(all.get(cued.get(next))) <= span.begin()) {
        next++;
      }
      if (quotes.isClaimed(q) || next == 0 || quotes.words(quotes.quotation(q).content()) < 2) {
        continue;
      }
      Span said = quotes.content(q);
      for (int back = next - 1; said != null && back >= Math.max(0, next - 4); back--) {
        Attribution last = all.get(cued.get(back));
        if (follows(last, span)) {
          List<Span> content = new ArrayList<>(last.content());
          content.add(said);
          all.set(cued.get(back), last.with(content));
          quotes.claim(q);
          break;
        }
      }
    }
  }

  private static int end(Attribution a) {
    int end = a.cue() == null ? 0 : a.cue().end();
    for (Span c : a.content()) {
      end = Math.max(end, c.end());
    }
    return end;
  }

  /** Whether nothing but blanks and marks stands between. */
  private boolean follows(Attribution last, Span span) {
    if (!last.direct() && !quotes.isClaimed(quotes.at(Math.max(0, end(last) - 1)))) {
      return false; // only a quotation goes on as one
    }
    int sentenceEnd = last.sentence().span().end();
    int from = Math.max(end(last), sentenceEnd);
    if (span.begin() < from || span.begin() - from > 6) {
      return false;
    }
    for (int i = from; i < span.begin(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
