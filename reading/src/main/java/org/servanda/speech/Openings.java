package org.servanda.speech;

import java.util.ArrayList;
import java.util.List;
import org.servanda.language.Clause;
import org.servanda.text.Span;

/** The cue first, then what is said: "X said that ...". */
final class Openings {
  private final Cues cues;

  Openings(Cues cues) {
    this.cues = cues;
  }

  /** The cue first, then what is said. */
  Attribution read(
      Passage p, Clause c, Cue cue, Sources.Source source, int group, Complements.Start start) {
    List<Span> content = new ArrayList<>();
    boolean direct = false;
    Span quoted = start.quotation() < 0 ? null : p.quotes().content(start.quotation());
    Extents extents = new Extents(p, cues);
    int end = extents.last(c.predicate(), cue, start.first(), start.clause());
    boolean named = cue.manner().equals("name") || cue.takes("as") || cue.sort() == Sort.SHOW;
    int last =
        start.clause() || named
            ? end
            : new Matters(p, extents).last(c.predicate(), start.first(), end);
    if (last == start.first() && p.sentence().token(last).lemma().equals("that")) {
      last = extents.trim(last, p.size() - 1);
    }
    if (quoted != null
        && (closesAt(p, start.quotation(), last)
            || endsWithin(p, start.quotation(), last)
            || p.quotes().closesAsSpeech(start.quotation()))) {
      p.quotes().claim(start.quotation());
      content.add(quoted);
      direct = true;
    } else {
      content.add(reach(p, start.first(), last));
    }
    Span cueSpan = p.phrases().span(group, start.cueLast());
    return Said.of(p, c, cue, source, cueSpan, direct, content, false, start.clause());
  }

  /** Whether nothing but stops stands between the end of a quotation and a token. */
  private static boolean closesAt(Passage p, int quotation, int last) {
    int end = p.quotes().quotation(quotation).span().end();
    return p.sentence().token(last).begin() <= end + 1;
  }

  /** Whether a token before the end of a quotation's line stands within it. */
  private static boolean endsWithin(Passage p, int quotation, int last) {
    int end = p.quotes().quotation(quotation).span().end();
    return p.sentence().token(last).end() < end && end <= p.sentence().span().end();
  }

  /** Tokens as a span; to the end of a quotation that goes on over the next sentences. */
  static Span reach(Passage p, int first, int last) {
    Span said = p.phrases().span(first, Math.max(first, last));
    int q = p.quotes().at(Math.max(said.begin(), said.end() - 1));
    if (q >= 0
        && p.quotes().quotation(q).span().begin() >= said.begin()
        && p.quotes().quotation(q).span().end() > p.sentence().span().end()) {
      p.quotes().claim(q);
      return new Span(said.begin(), p.quotes().quotation(q).content().end());
    }
    return said;
  }
}
