package org.servanda.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servanda.text.Span;

/** Speech that goes on behind its cue's sentence: further quotations of the same speaker. */
final class Continuation {
  /** Turns looked back over, where one within another ends before it. */
  private static final int NEAR = 4;

  private final String text;
  private final Quotes quotes;

  Continuation(String text, Quotes quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  /** Gives every quotation without a cue to whoever spoke before it. */
  void complete(List<Attribution> all) {
    List<Turn> turns = turns(all);
    int next = 0;
    for (int q = 0; q < quotes.size(); q++) {
      Span span = quotes.quotation(q).span();
      while (next < turns.size() && turns.get(next).end <= span.begin()) {
        next++;
      }
      if (quotes.isClaimed(q) || next == 0 || quotes.words(quotes.quotation(q).content()) < 2) {
        continue;
      }
      Span said = quotes.content(q);
      for (int back = next - 1; said != null && back >= Math.max(0, next - NEAR); back--) {
        if (follows(turns.get(back), span)) {
          turns.get(back).add(said);
          quotes.claim(q);
          break;
        }
      }
    }
    for (Turn t : turns) {
      if (!t.further.isEmpty()) {
        all.set(t.index, t.whole());
      }
    }
  }

  /** What was said with a cue, by where it ends. */
  private static List<Turn> turns(List<Attribution> all) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Attribution a = all.get(i);
      if (a.cue() != null && !a.nested() && a.sort() == Sort.SAY) {
        turns.add(new Turn(i, a));
      }
    }
    turns.sort(Comparator.comparingInt(t -> t.end));
    return turns;
  }

  /** An attribution and the quotations that join it. */
  private static final class Turn {
    private final int index;
    private final Attribution said;
    private final List<Span> further = new ArrayList<>(0);
    private int end;

    Turn(int index, Attribution said) {
      this.index = index;
      this.said = said;
      end = said.cue() == null ? 0 : said.cue().end();
      for (Span c : said.content()) {
        end = Math.max(end, c.end());
      }
    }

    void add(Span quotation) {
      further.add(quotation);
      end = Math.max(end, quotation.end());
    }

    Attribution whole() {
      List<Span> content = new ArrayList<>(said.content());
      content.addAll(further);
      return said.with(content);
    }
  }

  /** "'Too late' for a deal, she said." */
  private boolean isPartlyQuoted(Attribution a) {
    for (Span c : a.content()) {
      int q = quotes.endingAfter(c.begin());
      if (q < quotes.size() && c.contains(quotes.quotation(q).content())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but blanks and marks stands between. */
  private boolean follows(Turn last, Span span) {
    boolean quoted =
        last.said.direct()
            || quotes.isClaimed(quotes.at(Math.max(0, last.end - 1)))
            || last.said.tag() && isPartlyQuoted(last.said);
    if (!quoted) {
      return false; // only a quotation goes on as one
    }
    int sentenceEnd = last.said.sentence().span().end();
    int from = Math.max(last.end, sentenceEnd);
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
