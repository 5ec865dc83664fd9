package org.servanda.speech;

import java.util.Set;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Where a thing that is spoken of ends: without when, where and by what it is spoken of. */
final class Matters {
  private static final Set<String> OF = Set.of("of", "for", "as", "to", "that", "with", "from");
  private static final Set<String> ADJUNCT =
      Set.of("during", "after", "before", "since", "amid", "when", "while", "at", "despite", "by");
  private static final Set<String> ASIDE =
      Set.of("a", "an", "the", "like", "one", "so", "something", "which", "who", "whose");
  private static final Set<String> TIMES =
      Set.of("recently", "earlier", "today", "yesterday", "again", "publicly", "repeatedly");

  /** Done with others, who are not what it is about: "discussed the dam with the mayor". */
  private static final Set<String> JOINT = Set.of("discuss", "debate", "negotiate", "share");

  private static final Set<String> OCCASIONS =
      Set.of(
          "speech",
          "interview",
          "address",
          "statement",
          "letter",
          "tweet",
          "post",
          "article",
          "column",
          "debate",
          "hearing",
          "broadcast",
          "message",
          "email",
          "memo",
          "report");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private final Passage passage;
  private final Sentence sentence;
  private final Extents extents;

  Matters(Passage passage, Extents extents) {
    this.passage = passage;
    this.sentence = passage.sentence();
    this.extents = extents;
  }

  /** Last token of the thing, from its first one on and not behind the end of its clause. */
  int last(Token predicate, int first, int end) {
    int last = end;
    for (Token d : sentence.children(predicate)) {
      if (d.index() > first && d.index() <= last && isAdjunct(predicate, d)) {
        int left = passage.phrases().left(d);
        last = left > first ? Math.min(last, extents.before(left, first)) : last;
      }
    }
    last = withoutAside(first, last);
    for (int i = first + 1; i < last; i++) {
      boolean dash = isDash(passage, i);
      boolean participle =
          passage.phrases().isComma(i)
              && sentence.token(i + 1).xpos().equals("VBG")
              && !sentence.token(i + 1).lemma().equals("include");
      if (dash || participle) {
        return extents.trim(first, i - 1);
      }
    }
    return extents.trim(first, last);
  }

  /** Without what the outlet adds to the thing: "the accord, a text of forty pages". */
  private int withoutAside(int first, int last) {
    for (int i = first + 1; i + 1 < last; i++) {
      if (passage.phrases().isComma(i) && !passage.isQuoted(i)) {
        return ASIDE.contains(sentence.token(i + 1).lowerForm()) && isAlone(i + 1, last)
            ? i - 1
            : last;
      }
    }
    return last;
  }

  /** No list goes on: "the accord, the annexes and the map" are three things. */
  private boolean isAlone(int from, int last) {
    boolean clause = false;
    for (int i = from; i <= last; i++) {
      Token t = sentence.token(i);
      clause |= t.xpos().startsWith("W") || t.upos().equals("ADP") || t.upos().equals("VERB");
      if (t.upos().equals("CCONJ") && (!clause || passage.phrases().isComma(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** A dash between blanks, outside quotations; not one within a compound. */
  static boolean isDash(Passage p, int i) {
    Sentence s = p.sentence();
    return DASHES.contains(s.token(i).form())
        && !p.isQuoted(i)
        && s.token(i).begin() > s.token(i - 1).end();
  }

  private boolean isAdjunct(Token predicate, Token d) {
    if (d.is("advmod")) {
      return TIMES.contains(d.lowerForm());
    }
    if (d.is("advcl")) {
      Token mark = sentence.child(d, "mark").orElse(null);
      return mark != null && !OF.contains(mark.lowerLemma());
    }
    Token marker = d.is("obl") ? sentence.child(d, "case").orElse(null) : null;
    return d.deprel().equals("obl:unmarked")
        || d.deprel().equals("obl:tmod")
        || marker != null && ADJUNCT.contains(marker.lowerLemma())
        || marker != null && d.upos().equals("PROPN") && marker.lemma().equals("on")
        || marker != null && marker.lemma().equals("in") && isOccasion(d)
        || marker != null
            && marker.lemma().equals("with")
            && JOINT.contains(predicate.lowerLemma());
  }

  /** When or where it is said: "in late May", "in a speech". */
  private static boolean isOccasion(Token t) {
    return Complements.TIMES.contains(t.lowerLemma())
        || OCCASIONS.contains(t.lowerLemma())
        || t.xpos().equals("CD")
        || t.upos().equals("PROPN");
  }
}
