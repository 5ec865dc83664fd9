package org.servanda.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Where what is said begins, behind its cue. */
final class Complements {
  /**
   * Where content begins.
   *
   * @param first index of its first token
   * @param cueLast index of the last token of the cue, prepositions included
   * @param quotation the quotation that it opens with, or -1
   * @param clause whether a clause or a quotation is said, not a thing
   */
  record Start(int first, int cueLast, int quotation, boolean clause) {}

  private static final int REACH = 28;
  private static final Set<String> NO_TOPICS =
      Set.of(
          "condition",
          "facebook",
          "twitter",
          "page",
          "phone",
          "telephone",
          "television",
          "air",
          "behalf",
          "website",
          "site",
          "stage",
          "eve",
          "anonymity",
          "camera",
          "record");
  static final Set<String> TIMES =
      Times.with("tonight", "last", "this", "earlier", "late", "early", "later");
  private final Passage passage;
  private final Sentence sentence;

  Complements(Passage passage) {
    this.passage = passage;
    this.sentence = passage.sentence();
  }

  /** The content behind a verb, noun or adjective, by the frames of its cue; null where none. */
  @Nullable Start after(Token predicate, @Nullable Clause c, Cue cue, int last) {
    if (last + 1 >= passage.size()) {
      return null;
    }
    if (cue.takes("inf") && isInfinitive(last + 1)) {
      return new Start(last + 1, last, -1, true);
    }
    Start quoted = cue.takes("quote") ? quotation(last) : null;
    Start clause = cue.takes("that") ? new ClauseStarts(passage).find(predicate, cue, last) : null;
    if (quoted != null && (clause == null || quoted.first() <= clause.first() + 1)) {
      return quoted;
    }
    if (clause != null) {
      return clause;
    }
    Start bound = preposition(cue, last);
    if (bound == null && cue.takes("tell")) {
      Start of = preposition(cue, told(predicate, last));
      bound = of == null ? null : new Start(of.first(), last, -1, false);
    }
    if (bound != null) {
      return bound;
    }
    if (c == null || !cue.takes("obj") && !cue.takes("as")) {
      return null;
    }
    Start object = object(c, last);
    return object != null && (cue.takes("obj") || hasAs(last)) ? object : null;
  }

  /** A quotation after the cue, an addressee or a time between: "told Reuters on Monday: ...". */
  private @Nullable Start quotation(int last) {
    int end = Math.min(passage.size(), last + REACH);
    for (int i = last + 1; i < end; i++) {
      Token t = sentence.token(i);
      if (passage.phrases().isMark(i)) {
        int q = passage.quotes().at(t.begin());
        boolean opens = q >= 0 && passage.quotes().quotation(q).span().begin() == t.begin();
        boolean introduced = i == last + 1 || isPause(sentence, i - 1);
        return opens && introduced && passage.quotes().isSpeech(q)
            ? new Start(i, last, q, true)
            : null;
      }
      if (t.upos().equals("VERB") && i > last + 1 && !t.is("acl") && !t.is("amod")) {
        return null;
      }
    }
    return null;
  }

  static boolean isPause(Sentence sentence, int i) {
    String f = sentence.token(i).form();
    return f.equals(",") || f.equals(":");
  }

  /** "A decision by the board to close", "criticism from rivals that it was late". */
  @Nullable Start behindOwner(Cue cue, int noun, int owner) {
    if (owner + 2 >= passage.size()) {
      return null;
    }
    boolean to = isInfinitive(owner + 1) && (cue.takes("inf") || cue.takes("to"));
    boolean that = sentence.token(owner + 1).lowerForm().equals("that") && cue.takes("that");
    if (to || that) {
      return new Start(owner + 1, noun, -1, true);
    }
    Start bound = preposition(cue, owner);
    return bound == null ? null : new Start(bound.first(), noun, -1, false);
  }

  /** "His goal is to sell", "her advice was that". */
  @Nullable Start behindIs(Cue cue, int noun) {
    int is = noun + 1;
    if (is + 3 >= passage.size()) {
      return null;
    }
    while (is < noun + 6 && is + 3 < passage.size() && !sentence.token(is).lemma().equals("be")) {
      is++;
    }
    boolean to = sentence.token(is).lemma().equals("be") && isInfinitive(is + 1);
    return to ? new Start(is + 1, is == noun + 1 ? is : noun, -1, true) : null;
  }

  /** Last word of the one who is told: "reminded voters of". */
  private int told(Token predicate, int last) {
    for (Token t : sentence.children(predicate)) {
      if ((t.is("obj") || t.is("iobj")) && t.index() > last) {
        int end = last + 1;
        while (end < t.index() || end + 1 < passage.size() && sentence.token(end + 1).is("flat")) {
          end++;
        }
        return end + 2 < passage.size() ? end : last;
      }
    }
    return last;
  }

  private @Nullable Start preposition(Cue cue, int last) {
    int at = last + 1;
    if (sentence.token(at).upos().equals("ADV") && at + 2 < passage.size()) {
      at++;
    }
    Token t = sentence.token(at);
    boolean bound =
        (t.upos().equals("ADP") || t.upos().equals("SCONJ") || t.upos().equals("ADV"))
            && cue.takes(t.lowerLemma());
    return bound && !isSetting(at + 1) && at + 1 < passage.size() && !isInfinitive(at)
        ? new Start(at + 1, at, -1, false)
        : null;
  }

  /** "Cast himself as a friend". */
  private boolean hasAs(int last) {
    for (int i = last + 2; i < Math.min(passage.size(), last + 25); i++) {
      if (sentence.token(i).form().equals("as")) {
        return true;
      }
    }
    return false;
  }

  /** "To comment", taken for a noun. */
  private boolean isBareNoun(int i) {
    return sentence.token(i).xpos().equals("NN")
        && (passage.phrases().isPunctuation(i + 1) || sentence.token(i + 1).upos().equals("ADP"));
  }

  /** "Spoke on Monday", "wrote on Facebook", "on the condition of": not what it is about. */
  private boolean isSetting(int first) {
    for (int i = first; i < Math.min(passage.size(), first + 3); i++) {
      String lemma = sentence.token(i).lowerLemma();
      if (i == first && TIMES.contains(lemma) && !lemma.equals("this")
          || NO_TOPICS.contains(lemma)) {
        return true;
      }
      if (!sentence.token(i).upos().equals("DET")) {
        return false;
      }
    }
    return false;
  }

  private boolean isInfinitive(int i) {
    int at = i;
    if (sentence.token(at).lemma().equals("not") && at + 2 < passage.size()) {
      at++;
    }
    return at + 1 < passage.size()
        && sentence.token(at).form().equalsIgnoreCase("to")
        && (sentence.token(at + 1).xpos().equals("VB")
            || sentence.token(at + 1).upos().equals("ADV")
            || sentence.token(at + 1).upos().equals("VERB")
            || sentence.token(at).upos().equals("PART")
            || at + 2 < passage.size() && isBareNoun(at + 1));
  }

  private @Nullable Start object(Clause c, int last) {
    if (last > c.predicate().index() && !passage.phrases().isPunctuation(last + 1)) {
      return new Start(last + 1, last, -1, false);
    }
    int q =
        passage.phrases().isMark(last + 1)
            ? passage.quotes().at(sentence.token(last + 1).begin())
            : -1;
    if (q >= 0 && passage.quotes().isSpeech(q)) {
      return new Start(last + 1, last, -1, false); // condemned "what appears to be ..."
    }
    for (Token t : sentence.children(c.predicate())) {
      boolean object = t.is("obj") || t.is("ccomp") || t.is("xcomp") || t.is("iobj");
      if (object && t.index() > last && !passage.phrases().isPunctuation(last + 1)) {
        return new Start(last + 1, last, -1, false);
      }
    }
    Token next = sentence.token(last + 1);
    boolean clause = next.xpos().equals("VBG") || next.lowerForm().equals("whether");
    boolean thing =
        next.upos().equals("DET") && !TIMES.contains(next.lowerForm()) && !isTime(last + 2);
    return clause || thing ? new Start(last + 1, last, -1, clause) : null;
  }

  private boolean isTime(int i) {
    return i < passage.size() && TIMES.contains(sentence.token(i).lowerLemma());
  }
}
