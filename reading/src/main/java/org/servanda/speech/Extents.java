package org.servanda.speech;

import java.util.Set;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Where what is said ends. */
final class Extents {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
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

  /**
   * Last token of what is said, from its first one on.
   *
   * @param clause whether a clause is said, which another may go on with, not a thing or an act
   */
  int last(Token predicate, Cue cue, int first, boolean clause) {
    int limit = limit(predicate);
    int end = whole(first, Math.max(limit, first));
    for (Token d : sentence.children(predicate)) {
      if (d.index() > first && d.index() <= end && parts(d, cue, first, clause)) {
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
    return trim(first, withoutBracket(first, turn(first, end)));
  }

  /** A bracket at the end is the outlet's word: "(its third one)". */
  private int withoutBracket(int first, int end) {
    int last = trim(first, end);
    if (!sentence.token(last).form().equals(")")) {
      return end;
    }
    int at = last;
    while (at > first && !sentence.token(at).form().equals("(")) {
      at--;
    }
    return at > first ? at - 1 : end;
  }

  /** Where the parse breaks off within a phrase, the words up to the next clause belong to it. */
  private int whole(int first, int end) {
    int at = end;
    while (at + 1 < passage.size() && at > first && goesOn(at + 1)) {
      at++;
    }
    return at;
  }

  private boolean goesOn(int i) {
    Token t = sentence.token(i);
    return !passage.phrases().isPunctuation(i)
        && !passage.phrases().isMark(i)
        && !t.upos().equals("CCONJ")
        && !t.upos().equals("AUX")
        && !FINITE.contains(t.xpos());
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

  private boolean parts(Token d, Cue cue, int first, boolean clause) {
    boolean verb = d.upos().equals("VERB") || d.upos().equals("AUX");
    if (d.is("conj") && verb) {
      boolean own = sentence.child(d, "nsubj").isPresent();
      boolean said =
          cue.sort() == Sort.SAY
              && clause
              && own
              && !sentence.token(first).xpos().equals("TO")
              && !sentence.child(d, "cc").filter(cc -> cc.lemma().equals("but")).isPresent()
              && cues.verb(sentence, d) == null;
      return !said;
    }
    if (d.is("advcl")) {
      return sentence.child(d, "mark").filter(m -> TURNS.contains(m.lowerLemma())).isPresent();
    }
    return d.is("parataxis") && verb && cues.verb(sentence, d) != null;
  }

  int before(int left, int first) {
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
