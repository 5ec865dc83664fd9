package org.servanda.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Where a clause that is said begins, with or without "that". */
final class ClauseStarts {
  private static final Set<String> OPENERS =
      Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "INTJ");

  private static final Set<String> ASKING =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");

  private static final Set<String> HELD = Set.of("think", "fear", "hope", "expect");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> TIMES = Complements.TIMES;

  private final Passage passage;
  private final Sentence sentence;

  ClauseStarts(Passage passage) {
    this.passage = passage;
    this.sentence = passage.sentence();
  }

  Complements.@Nullable Start find(Token predicate, Cue cue, int last) {
    if (passage.phrases().isComma(last + 1) && !thatFollows(last + 2)) {
      return null;
    }
    for (Token t : sentence.children(predicate)) {
      boolean content =
          t.is("ccomp") || t.is("csubj") || (t.is("acl") || t.is("advcl")) && isThat(t);
      if (content && t.index() > last) {
        int left = skipCommas(Math.max(passage.phrases().left(t), last + 1));
        boolean own = cue.takes("tell") || isThat(t) || left <= last + 1;
        int first = own ? left : Math.min(left, plain(last + 1, left));
        // "what he said shows": the clause goes on
        return isFinite(first) ? null : new Complements.Start(first, last, -1, true);
      }
    }
    int end = Math.min(passage.size(), last + 14);
    for (int i = last + 1; i < end; i++) {
      Token t = sentence.token(i);
      String f = t.lowerForm();
      boolean marks =
          f.equals("that") && !t.is("det") && !t.is("nsubj") || i == last + 1 && ASKING.contains(f);
      if (marks) {
        return i + 2 < passage.size() ? new Complements.Start(i, last, -1, true) : null;
      }
      if (t.upos().equals("VERB") || passage.phrases().isPunctuation(i)) {
        break;
      }
    }
    boolean finite = FINITE.contains(predicate.xpos());
    return (cue.sort() == Sort.SAY || HELD.contains(cue.manner()) && finite)
            && cue.takes("that")
            && !cue.takes("tell")
            && predicate.upos().equals("VERB")
        ? bare(last)
        : null;
  }

  /**
   * A clause begins right behind its verb, times aside, unless a phrase of the verb comes first.
   */
  private int plain(int first, int left) {
    int at = first;
    while (at < left && TIMES.contains(sentence.token(at).lowerLemma())) {
      at++;
    }
    Token t = sentence.token(at);
    boolean phrase =
        t.upos().equals("ADP")
            || t.upos().equals("ADV")
            || t.upos().equals("SCONJ")
            || passage.phrases().isPunctuation(at) && !passage.phrases().isMark(at)
            || t.lemma().equals("to");
    return phrase ? left : at;
  }

  private boolean isThat(Token t) {
    return sentence.child(t, "mark").filter(m -> m.lemma().equals("that")).isPresent();
  }

  /** "Said, however, that". */
  private boolean thatFollows(int first) {
    for (int i = first; i < Math.min(passage.size(), first + 12); i++) {
      if (sentence.token(i).lemma().equals("that") && passage.phrases().isComma(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private int skipCommas(int i) {
    int at = i;
    while (at < passage.size() - 1 && Complements.isPause(sentence, at)) {
      at++;
    }
    return at;
  }

  /** "Said he would come", not seen as a clause by the parse: a finite verb follows. */
  private Complements.@Nullable Start bare(int last) {
    int first = plain(last + 1, Math.min(passage.size() - 1, last + 4));
    String tag = sentence.token(first).upos();
    boolean mark = passage.phrases().isMark(first);
    if (!OPENERS.contains(tag) && !mark) {
      return null;
    }
    for (int i = first; i < Math.min(passage.size(), first + 20); i++) {
      Token t = sentence.token(i);
      boolean finite =
          t.upos().equals("AUX") || Set.of("VBD", "VBZ", "VBP", "MD").contains(t.xpos());
      if (finite) {
        return new Complements.Start(first, last, -1, true);
      }
      boolean second = t.upos().equals("CCONJ") && isVerbal(i + 1);
      if (passage.phrases().isComma(i) || second) {
        return null;
      }
    }
    return null;
  }

  private boolean isFinite(int i) {
    String tag = sentence.token(i).xpos();
    return tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP") || tag.equals("MD");
  }

  private boolean isVerbal(int i) {
    return i < passage.size()
        && (sentence.token(i).upos().equals("VERB") || sentence.token(i).upos().equals("AUX"));
  }
}
