package org.servanda.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/**
 * Finds who is named right behind a quotation, by the order of words alone, where the parse has
 * gone astray: '"...," said Ann Lee', '"...," Ann Lee, who lost, told the press'.
 */
final class Tags {
  /** Words between a quotation and the verb behind it. */
  private static final int REACH = 26;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
  private static final Set<String> JOINING = Set.of("and", "both", "neither", "nor");
  private static final Set<String> LINKS = Set.of("of", "from", "for", "in", "at", "on", "with");

  private final Cues cues;
  private final Closings closings;

  Tags(Cues cues, Closings closings) {
    this.cues = cues;
    this.closings = closings;
  }

  /** Adds what is said in quotations that no other rule has found a speaker for. */
  void read(Passage p, List<Attribution> found) {
    int q = p.quotes().endingBefore(p.sentence().span().begin());
    if (q >= 0) {
      tag(p, q, -1, found);
    }
    for (int i = 0; i + 2 < p.size(); i++) {
      if (p.phrases().isMark(i)) {
        q = p.quotes().endingBefore(p.sentence().token(i).end());
        if (q >= 0) {
          tag(p, q, i, found);
        }
      }
    }
  }

  private void tag(Passage p, int q, int mark, List<Attribution> found) {
    if (p.quotes().isClaimed(q) || !p.quotes().closesAsSpeech(q)) {
      return;
    }
    int first = p.phrases().isComma(mark + 1) ? mark + 2 : mark + 1;
    int verb = first < p.size() ? verb(p, first) : -1;
    Cues.Found words = verb < 0 ? null : cue(p, p.sentence().token(verb));
    Cue cue = words == null ? null : Verbs.first(words, "quote");
    Sources.Source source = cue == null ? null : source(p, first, verb);
    if (words != null && cue != null && source != null) {
      int group = p.phrases().verbGroup(p.sentence().token(verb));
      found.add(closings.tagged(p, q, null, cue, source, Math.max(group, first), words.last()));
    }
  }

  /** The verb of speech that a phrase leads to, or that opens one; -1 where none does. */
  private int verb(Passage p, int first) {
    boolean aside = false;
    int end = Math.min(p.size(), first + REACH);
    for (int i = first; i < end; i++) {
      Token t = p.sentence().token(i);
      if (p.phrases().isComma(i)) {
        aside = i > first && !aside;
      } else if (p.phrases().isMark(i) || t.form().equals(";") || t.form().equals(":")) {
        return -1;
      } else if (!aside && says(p, t)) {
        return i;
      } else if (!aside && breaks(t)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean says(Passage p, Token t) {
    Cues.Found words = cue(p, t);
    return words != null && Verbs.first(words, "quote") != null;
  }

  private Cues.@Nullable Found cue(Passage p, Token t) {
    boolean finite = FINITE.contains(t.xpos());
    boolean bare = t.xpos().equals("NN") && isPlural(p, t.index() - 1); // "the Thais state"
    Cues.Found words = finite || bare ? cues.verb(p.sentence(), t) : null;
    return words != null || finite ? words : cues.past(t);
  }

  private static boolean isPlural(Passage p, int i) {
    return i >= 0 && Set.of("NNS", "NNPS").contains(p.sentence().token(i).xpos());
  }

  /** What no phrase before a verb of speech holds. */
  private static boolean breaks(Token t) {
    return t.upos().equals("VERB")
        || t.upos().equals("SCONJ") && !LINKS.contains(t.lowerForm())
        || t.upos().equals("CCONJ") && !JOINING.contains(t.form())
        || t.xpos().startsWith("W");
  }

  private static Sources.@Nullable Source source(Passage p, int first, int verb) {
    Sentence s = p.sentence();
    int from = first;
    int to = verb - 1;
    if (verb == first) {
      from = verb + 1;
      to = phraseEnd(p, from);
    } else {
      to = p.phrases().verbGroup(s.token(verb)) - 1;
      while (to > from && p.phrases().isComma(to)) {
        to--;
      }
    }
    if (from >= p.size() || to < from || !opens(s, from, to)) {
      return null;
    }
    return new Sources.Source(head(s, from, to), from, to);
  }

  private static boolean opens(Sentence s, int from, int to) {
    return Sources.opensPhrase(s.token(from))
        || s.token(from).form().equals("both")
        || from < to && s.token(from + 1).upos().equals("PROPN");
  }

  private static int phraseEnd(Passage p, int first) {
    int i = first;
    while (i < p.size()
        && !p.phrases().isPunctuation(i)
        && (i == first || !breaks(p.sentence().token(i)))
        && (i == first || !p.sentence().token(i).upos().equals("ADP"))) {
      i++;
    }
    return i - 1;
  }

  /** The last noun before the first comma or preposition. */
  static Token head(Sentence s, int from, int to) {
    Token head = s.token(from);
    for (int i = from; i <= to; i++) {
      Token t = s.token(i);
      boolean named = t.upos().equals("NOUN") || t.upos().equals("PROPN");
      head = named ? t : head;
      if (t.form().equals(",") || t.upos().equals("ADP")) {
        break;
      }
    }
    return head;
  }
}
