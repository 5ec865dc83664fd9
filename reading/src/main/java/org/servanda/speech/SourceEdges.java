package org.servanda.speech;

import java.util.Set;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Where the words that name a source begin and end. */
final class SourceEdges {
  private static final Set<String> TIMES = Times.with("weekend");
  private static final Set<String> BEFORE_TIME =
      Set.of("on", "last", "this", "earlier", "late", "early", "in", "over", "the", "later");

  private final Sentence sentence;
  private final Phrases phrases;

  SourceEdges(Sentence sentence, Phrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** The whole phrase of a word, up to the verb. */
  Sources.Source around(Token head, Token verb) {
    int first = phrases.left(head);
    int last = phrases.right(head);
    if (head.index() < verb.index()) {
      int group = phrases.verbGroup(verb);
      last = Math.min(last, group - 1);
      last = bracket(apposition(withoutAside(head, last), group), group);
      first = afterMark(outward(afterLead(first, head), head), group);
    } else {
      first = Math.max(first, verb.index() + 1);
      last = beforeSpeech(head, last);
    }
    first = skip(afterSetting(first, head.index()), head.index());
    first = joined(first, head);
    last = withoutTime(head.index(), last);
    while (last > head.index() && isEnd(last)) {
      last--;
    }
    return new Sources.Source(head, Math.min(first, head.index()), Math.max(last, head.index()));
  }

  /** "President Ann Lee of Malta and Tom Fox said", both parsed as subjects. */
  private int joined(int first, Token head) {
    if (first < 2 || !head.is("nsubj") || !sentence.token(first - 1).lowerForm().equals("and")) {
      return first;
    }
    for (Token t : sentence.children(sentence.token(Math.max(0, head.head())))) {
      if (t.is("nsubj") && t.index() < first && phrases.right(t) >= first - 2) {
        return phrases.left(t);
      }
    }
    return first;
  }

  /** "In a call on Friday Minister Ann Lee said": where and when, without a comma behind. */
  private int afterSetting(int first, int head) {
    if (!sentence.token(first).is("case") && !sentence.token(first).upos().equals("ADP")) {
      return first;
    }
    for (int i = head - 1; i > first; i--) {
      if (TIMES.contains(sentence.token(i).lowerLemma()) && !phrases.isComma(i + 1)) {
        return i + 1;
      }
    }
    return first;
  }

  /** "Ann Lee (R-Ohio) said". */
  private int bracket(int last, int group) {
    boolean closed =
        last + 1 < group - 1
            && sentence.token(last + 1).form().equals("(")
            && sentence.token(group - 1).form().equals(")");
    return closed ? group - 1 : last;
  }

  /** "X, 49, a veteran, said": what stands between commas before the verb belongs to the name. */
  private int apposition(int last, int group) {
    boolean closed =
        phrases.isComma(group - 1)
            && phrases.isComma(last + 1)
            && group - 1 > last + 1
            && isDescription(sentence.token(last + 2));
    return closed && group - last < 30 ? group - 2 : last;
  }

  /** "Thanks to the vote, Ann Lee said": what leads up to the sentence is none of the name. */
  private int afterLead(int first, Token head) {
    for (int i = head.index() - 1; i > first; i--) {
      if (phrases.isComma(i) && !sentence.token(i - 1).upos().equals("ADJ")) {
        return i + 1;
      }
    }
    return first;
  }

  /** "The envoy, for his part": an aside at the end is none of the name. */
  private int withoutAside(Token head, int last) {
    int at = phrases.isComma(last) ? last - 1 : last;
    for (int i = at; i > head.index() && i > at - 5; i--) {
      if (phrases.isComma(i)) {
        return isDescription(sentence.token(i + 1)) ? last : i - 1;
      }
    }
    return last;
  }

  /** Not "for his part", "however". */
  private static boolean isDescription(Token t) {
    return t.form().equals("of")
        || !t.upos().equals("ADP") && !t.upos().equals("ADV") && !t.upos().equals("SCONJ");
  }

  /** A source behind a quotation begins behind its mark. */
  private int afterMark(int first, int group) {
    for (int i = group - 1; i >= first; i--) {
      if (phrases.isMark(i) && !quotesName(i)) {
        return i + 1 < group ? i + 1 : first;
      }
    }
    return first;
  }

  /** A mark within a name: 'the author of "Going Home,"' is closed by another before the verb. */
  boolean quotesName(int i) {
    int before = -1;
    for (int k = 0; k < i; k++) {
      before = phrases.isMark(k) ? k : before;
    }
    return before > 0 && i - before < 7 && sentence.token(before - 1).upos().equals("ADP");
  }

  /** A name that the parse has parted from its apposition: "Ann Lee, a veteran, said". */
  private int outward(int first, Token head) {
    int at = first - 1;
    if (!phrases.isComma(at) || at < 1 || !sentence.token(at - 1).upos().equals("PROPN")) {
      return first;
    }
    if (sentence.token(at - 1).head() == head.index() || head.upos().equals("PRON")) {
      return first;
    }
    int begin = at;
    while (begin > 0
        && (sentence.token(begin - 1).upos().equals("PROPN")
            || sentence.token(begin - 1).form().endsWith("."))) {
      begin--;
    }
    return begin == 0 ? 0 : first;
  }

  /** An inverted subject ends where a quotation or a further clause begins. */
  int beforeSpeech(Token head, int last) {
    for (int i = head.index() + 1; i <= last; i++) {
      if (phrases.isMark(i)) {
        return i - 1;
      }
    }
    return last;
  }

  private int skip(int first, int head) {
    int at = first;
    while (at < head
        && (phrases.isPunctuation(at)
            || sentence.token(at).upos().equals("CCONJ")
            || sentence.token(at).is("case")
            || sentence.token(at).is("mark"))) {
      at++;
    }
    return at;
  }

  /** "The ministry on Monday": a time at the end is none of the name. */
  private int withoutTime(int head, int last) {
    int at = last;
    while (at > head && TIMES.contains(sentence.token(at).lowerLemma())) {
      at--;
    }
    if (at == last) {
      return last;
    }
    while (at > head && BEFORE_TIME.contains(sentence.token(at).lowerForm())) {
      at--;
    }
    return at;
  }

  boolean isEnd(int i) {
    return phrases.isPunctuation(i) && !sentence.token(i).form().equals(")");
  }
}
