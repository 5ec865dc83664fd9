package org.servanda.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.text.Span;

/** A quotation, then its cue: '"...," said X', and one that goes on behind it. */
final class Closings {
  private final Cues cues;

  Closings(Cues cues) {
    this.cues = cues;
  }

  /** A quotation, then its cue: "...," said X. And one that goes on behind it. */
  @Nullable Attribution read(
      Passage p, Clause c, Cues.Found found, Cue cue, Sources.Source source, int group) {
    boolean beside = source.last() < group && source.last() >= group - 3;
    int first = beside ? source.first() : group;
    int q = p.quotes().endingBefore(p.sentence().token(first).begin());
    if (q < 0 || !p.quotes().closesAsSpeech(q) || p.isQuoted(group)) {
      return null;
    }
    boolean opens = p.quotes().quotation(q).span().end() <= p.sentence().span().begin();
    if (opens && new Complements(p).after(c.predicate(), c, cue, found.last()) != null) {
      return null; // a sentence of its own behind a quotation
    }
    Span begun = p.quotes().content(q);
    if (begun == null) {
      return null;
    }
    return tagged(p, q, c, cue, source, group, found.last());
  }

  /** What a quotation and the words around it say, by its cue behind it. */
  Attribution tagged(
      Passage p,
      int q,
      @Nullable Clause c,
      Cue cue,
      Sources.Source source,
      int group,
      int cueLast) {
    List<Span> content = new ArrayList<>();
    p.quotes().claim(q);
    int lead = lead(p, q);
    Span begun = p.quotes().content(q);
    if (begun != null) {
      content.add(lead < 0 ? begun : new Span(lead, begun.end()));
    }
    int last = Math.max(cueLast, source.last());
    goingOn(p, last, content);
    thatClause(p, last, content);
    Span words = p.phrases().span(group, cueLast);
    return Said.of(p, c, cue, source, words, lead < 0, content, true, true);
  }

  /** Where the words before a quotation belong to what is said: 'It is "too much," he said.' */
  private int lead(Passage p, int q) {
    Span span = p.quotes().quotation(q).span();
    Sentence s = p.sentence();
    if (span.begin() <= s.span().begin()) {
      return -1;
    }
    int at = 0;
    boolean words = false;
    while (at < p.size() && s.token(at).begin() < span.begin()) {
      String f = s.token(at).form();
      if (f.equals(":")
          || s.token(at).upos().equals("VERB") && cues.isSpeech(s, s.token(at))
          || p.isQuoted(at)) {
        return -1;
      }
      words |= !s.token(at).upos().equals("PUNCT");
      at++;
    }
    boolean whole = at > 0 && p.phrases().isComma(at - 1) && p.quotes().opensAsSentence(q);
    return words && !whole ? s.token(0).begin() : -1;
  }

  /** What follows the cue: a quotation in the sentence, or one that opens right behind it. */
  private void goingOn(Passage p, int last, List<Span> content) {
    Sentence s = p.sentence();
    int end = Math.min(p.size(), last + 28);
    boolean clause = false;
    for (int i = last + 1; i < end; i++) {
      if (p.phrases().isMark(i)) {
        if (clause && !p.phrases().isComma(i - 1)) {
          return;
        }
        int q = p.quotes().at(s.token(i).begin());
        boolean opens = q >= 0 && p.quotes().quotation(q).span().begin() == s.token(i).begin();
        if (opens && !p.quotes().isClaimed(q)) {
          claim(p, q, content);
        }
        return;
      }
      if (i > last + 1 && s.token(i).upos().equals("VERB") && !s.token(i).is("acl")) {
        clause = true;
        if (cues.isSpeech(s, s.token(i))) {
          return;
        }
      }
    }
  }

  /** '"A pity," she said, that nobody answered': a clause behind the cue. */
  private static void thatClause(Passage p, int last, List<Span> content) {
    int at = last + 2;
    if (p.phrases().isComma(last + 1)
        && at + 2 < p.size()
        && p.sentence().token(at).form().equals("that")) {
      int end = p.size() - 1;
      content.add(p.phrases().span(at, p.phrases().isPunctuation(end) ? end - 1 : end));
    }
  }

  private static void claim(Passage p, int q, List<Span> content) {
    Span more = p.quotes().content(q);
    if (more != null) {
      p.quotes().claim(q);
      content.add(more);
    }
  }
}
