package org.servanda.speech;

import java.util.Set;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Where what is said ends. */
final class Extents {
  private static final Set<String> OF = Set.of("of", "for", "as", "to", "that", "with", "from");
  private static final Set<String> ADJUNCT =
      Set.of("during", "after", "before", "since", "amid", "when", "while", "at", "despite", "by");
  private static final Set<String> ASIDE =
      Set.of("a", "an", "the", "one", "something", "which", "who", "whose");
  private static final Set<String> TIMES =
      Set.of("recently", "earlier", "today", "yesterday", "again", "publicly", "repeatedly");
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
  private static final Set<String> TURNS = Set.of("while", "whereas", "although", "though");

  /** What is said does this to others: ", prompting an angry reply". */
  private static final Set<String> ROUSING =
      Set.of("prompt", "spark", "trigger", "draw", "provoke", "stoke", "earn");

  private final Passage passage;
  private final Sentence sentence;
  private final Cues cues;

  Extents(Passage passage, Cues cues) {
    this.passage = passage;
    this.sentence = passage.sentence();
    this.cues = cues;
  }

  /** Last token of a thing spoken of: without when, where and by what it is spoken of. */
  int matter(Token predicate, int first, int end) {
    int last = end;
    for (Token d : sentence.children(predicate)) {
      if (d.index() > first && d.index() <= last && isAdjunct(d)) {
        int left = passage.phrases().left(d);
        last = left > first ? Math.min(last, before(left, first)) : last;
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
        return trim(first, i - 1);
      }
    }
    return trim(first, last);
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

  private boolean isAdjunct(Token d) {
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
        || marker != null && marker.lemma().equals("in") && isOccasion(d);
  }

  /** When or where it is said: "in late May", "in a speech". */
  private static boolean isOccasion(Token t) {
    return Complements.TIMES.contains(t.lowerLemma())
        || OCCASIONS.contains(t.lowerLemma())
        || t.xpos().equals("CD")
        || t.upos().equals("PROPN");
  }

  /** Last token of what is said, from its first one on. */
  int last(Token predicate, Cue cue, int first) {
    int limit = limit(predicate);
    int end = Math.max(limit, first);
    for (Token d : sentence.children(predicate)) {
      if (d.index() > first && d.index() <= end && parts(d, cue, first)) {
        end = Math.min(end, before(passage.phrases().left(d), first));
      }
    }
    if (predicate.is("conj") && predicate.head() >= 0) {
      for (Token d : sentence.children(sentence.token(predicate.head()))) {
        if (d.index() > first && d.is("conj") && !d.equals(predicate)) {
          end = Math.min(end, before(passage.phrases().left(d), first));
        }
      }
    }
    return trim(first, turn(first, end));
  }

  /** A cue in the main line of its sentence reaches to the end; another only over its own words. */
  private int limit(Token predicate) {
    Token up = predicate;
    for (int hops = 0; hops < 8; hops++) {
      if (up.head() < 0) {
        return passage.size() - 1;
      }
      if (up.is("conj") || up.is("parataxis") || up.is("ccomp")) {
        up = sentence.token(up.head());
      } else {
        break;
      }
    }
    if (predicate.is("advcl") && predicate.xpos().equals("VBG") && up.equals(predicate)) {
      Token main = sentence.token(predicate.head());
      return main.index() < predicate.index() ? passage.size() - 1 : passage.phrases().right(up);
    }
    return passage.phrases().right(up);
  }

  private boolean parts(Token d, Cue cue, int first) {
    boolean verb = d.upos().equals("VERB") || d.upos().equals("AUX");
    if (d.is("conj") && verb) {
      boolean own = sentence.child(d, "nsubj").isPresent();
      boolean said =
          cue.sort() == Sort.SAY
              && own
              && !sentence.token(first).xpos().equals("TO")
              && cues.verb(sentence, d) == null;
      return !said;
    }
    if (d.is("advcl")) {
      return sentence.child(d, "mark").filter(m -> TURNS.contains(m.lowerLemma())).isPresent();
    }
    return d.is("parataxis") && verb && cues.verb(sentence, d) != null;
  }

  private int before(int left, int first) {
    int at = left;
    while (at - 1 > first
        && (sentence.token(at - 1).upos().equals("CCONJ") || passage.phrases().isComma(at - 1))) {
      at--;
    }
    return at - 1;
  }

  /** ", adding that ...", ", according to ...": a further cue of its own. */
  private int turn(int first, int end) {
    for (int i = first + 1; i + 1 <= end; i++) {
      if (sentence.token(i).upos().equals("CCONJ") && isNextCue(i)) {
        return i - 1;
      }
      boolean joined =
          sentence.token(i).upos().equals("CCONJ")
              && sentence.token(i + 1).xpos().equals("VBG")
              && cues.isSpeech(sentence, sentence.token(i + 1));
      if (joined && !passage.isQuoted(i)) {
        return i - 1;
      }
      boolean closed = passage.phrases().isMark(i) && passage.phrases().isComma(i - 1);
      if (!closed && (!passage.phrases().isComma(i) || passage.isQuoted(i))) {
        continue;
      }
      int at = i + 1;
      while (at < end && sentence.token(at).upos().equals("ADV")) {
        at++;
      }
      Token t = sentence.token(at);
      boolean answered = t.xpos().equals("VBG") && ROUSING.contains(t.lowerLemma());
      boolean says =
          answered || t.xpos().equals("VBG") && cues.isSpeech(sentence, t) || turns(i + 1, end);
      boolean sourced =
          t.form().equals("according")
              && at + 1 <= end
              && sentence.token(at + 1).form().equals("to");
      if (says || sourced) {
        return i - 1;
      }
    }
    return end;
  }

  /** "... that girls were barred and say": a further cue of the one who denies. */
  private boolean isNextCue(int and) {
    int at = and + 1;
    while (at + 1 < passage.size() && sentence.token(at).upos().equals("ADV")) {
      at++;
    }
    Token v = sentence.token(at);
    return v.upos().equals("VERB")
        && !passage.isQuoted(at)
        && cues.verb(sentence, v) != null
        && SharedSubjects.outer(sentence, v) != null;
  }

  /** ", but he has said ...": a clause with a cue of its own. */
  private boolean turns(int at, int end) {
    String f = sentence.token(at).lowerForm();
    if (!f.equals("but") && !f.equals("and") && !TURNS.contains(f)) {
      return false;
    }
    for (int i = at + 1; i <= Math.min(end, at + 9); i++) {
      Token t = sentence.token(i);
      if (passage.phrases().isComma(i)) {
        return false;
      }
      if (t.upos().equals("VERB")) {
        return !t.xpos().equals("VB") && cues.isSpeech(sentence, t);
      }
    }
    return false;
  }

  /** Without stops at the end. */
  int trim(int first, int end) {
    int at = end;
    while (at > first && isStop(at)) {
      at--;
    }
    return at;
  }

  private boolean isStop(int i) {
    String f = sentence.token(i).form();
    return f.equals(".") || f.equals(",") || f.equals(";") || f.equals(":");
  }
}
