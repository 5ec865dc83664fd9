package org.servanda.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/** Who stands as the source of a cue. */
final class Sources {
  /**
   * A source.
   *
   * @param head the word that stands for it; for a relative pronoun what it stands for
   * @param first index of its first word
   * @param last index of its last word
   */
  record Source(Token head, int first, int last) {}

  private static final Set<String> EXPLETIVE = Set.of("it", "there");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private static final Set<String> TIMES = Times.with("weekend");
  private static final Set<String> BEFORE_TIME =
      Set.of("on", "last", "this", "earlier", "late", "early", "in", "over", "the", "later");

  private final Sentence sentence;
  private final Phrases phrases;
  private final SourceEdges edges;

  Sources(Sentence sentence, Phrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.edges = new SourceEdges(sentence, phrases);
  }

  /** The whole phrase of a word, up to the verb. */
  Source around(Token head, Token verb) {
    return edges.around(head, verb);
  }

  /** The subject of a predicate; for a passive its agent. */
  @Nullable Source of(Clause c) {
    int group = phrases.verbGroup(c.predicate());
    if (phrases.isMark(group - 1) && !c.passive()) {
      Source after = inverted(c.predicate());
      if (after != null) {
        return after;
      }
    }
    if (isManyBefore(group, c.predicate())) {
      return new Source(sentence.token(group - 1), group - 1, group - 1);
    }
    Token own = ownSubject(c.predicate(), c.passive());
    Source parted = own == null ? null : behindMark(own, group);
    if (parted != null) {
      return parted;
    }
    boolean behind =
        own != null && (own.index() > c.predicate().index() || TIMES.contains(own.lowerLemma()));
    if (behind && group > 0 && isNominal(sentence.token(group - 1))) {
      Source before = beside(c.predicate());
      if (before != null) {
        return before;
      }
    }
    if (own != null) {
      return phrase(own, c);
    }
    List<Token> subjects = c.all("nsubj").stream().filter(t -> !Phrases.isPlainMark(t)).toList();
    if (!subjects.isEmpty()) {
      return phrase(subjects.get(0), c);
    }
    if (!c.passive() && SharedSubjects.isPerfect(sentence, group, c.predicate())) {
      return beside(c.predicate());
    }
    if (c.passive() || c.predicate().xpos().equals("VBN")) {
      return null;
    }
    Token with = c.predicate().is("conj") ? SharedSubjects.first(sentence, c.predicate()) : null;
    Token shared = with == null ? null : subject(with);
    if (with != null && shared != null && shared.index() < c.predicate().index()) {
      return edges.around(shared, with);
    }
    Source near = beside(c.predicate());
    return near != null || !phrases.isComma(group - 1) ? near : opening(c.predicate());
  }

  /** '"... that followed," Ann Lee said': a subject that the parse finds in the quotation. */
  private @Nullable Source behindMark(Token own, int group) {
    int mark = group - 1;
    while (mark > own.index() && mark > group - 14 && !phrases.isMark(mark)) {
      mark--;
    }
    if (!phrases.isMark(mark)
        || mark <= own.index()
        || mark + 1 >= group
        || edges.quotesName(mark)) {
      return null;
    }
    Token top = sentence.token(group - 1);
    while (top.head() > mark && top.head() < group) {
      top = sentence.token(top.head());
    }
    return isNominal(top) || isNominal(sentence.token(group - 1))
        ? new Source(top, mark + 1, group - 1)
        : null;
  }

  private @Nullable Token ownSubject(Token verb, boolean passive) {
    Token found = null;
    for (Token t : sentence.children(verb)) {
      boolean subject = passive ? t.deprel().equals("obl:agent") : t.deprel().equals("nsubj");
      subject &= !Phrases.isPlainMark(t); // a tagger may take "»" for a name
      subject &= t.index() == 0 || !sentence.token(t.index() - 1).form().equals("(");
      if (subject && (found == null || near(t, verb) < near(found, verb))) {
        found = t;
      }
    }
    return found;
  }

  /** "..., and some fear": people told by their number, after a conjunction or a comma. */
  private boolean isManyBefore(int group, Token verb) {
    if (group < 2
        || !FINITE.contains(verb.xpos())
        || !SharedSubjects.isQuantity(sentence.token(group - 1))) {
      return false;
    }
    String before = sentence.token(group - 2).lowerForm();
    return OPENING.contains(before);
  }

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> OPENING = Set.of("and", "but", "while", ",", ";", "though");

  /** "The report was closed and denied that": a passive's subject is the next verb's too. */
  private @Nullable Token subject(Token verb) {
    for (Token t : sentence.children(verb)) {
      if (t.is("nsubj") && !t.xpos().startsWith("W")) {
        return t;
      }
    }
    return null;
  }

  private static int near(Token a, Token b) {
    return Math.abs(a.index() - b.index());
  }

  private @Nullable Source phrase(Token subject, Clause c) {
    String word = subject.lowerLemma();
    Token verb = c.predicate();
    Token head = subject;
    if (RELATIVE.contains(word) && subject.xpos().startsWith("W")
        || word.equals("that") && verb.deprel().equals("acl:relcl")) {
      head = sentence.governor(verb).orElse(subject);
      return new Source(head, subject.index(), subject.index());
    }
    if (word.equals("there")) {
      return null;
    }
    return edges.around(subject, verb);
  }

  /** Where the parse gives no subject: the nominal right before the verb. */
  private @Nullable Source beside(Token verb) {
    int group = phrases.verbGroup(verb);
    boolean finite =
        FINITE.contains(verb.xpos()) || SharedSubjects.isPerfect(sentence, group, verb);
    if (finite && group == 1 && SharedSubjects.isQuantity(sentence.token(0))) {
      return new Source(sentence.token(0), 0, 0);
    }
    if (!finite || group == 0 || !isNominal(sentence.token(group - 1))) {
      return null;
    }
    Token top = sentence.token(group - 1);
    String word = top.lowerForm();
    if (EXPLETIVE.contains(word)) {
      return null;
    }
    while (top.head() >= 0
        && top.head() < group
        && isNominal(sentence.token(top.head()))
        && !isParted(top.head(), top.index())) {
      top = sentence.token(top.head());
    }
    Source found = edges.around(top, verb);
    return new Source(top, found.first(), Math.max(found.last(), group - 1));
  }

  /** First token behind "On Monday," or "Just last week,". */
  private int afterTime() {
    int at = 0;
    int end = Math.min(6, sentence.tokens().size() - 1);
    while (at < end && !phrases.isComma(at)) {
      Token t = sentence.token(at);
      boolean time =
          t.upos().equals("ADV")
              || t.upos().equals("ADP")
              || t.upos().equals("NUM")
              || TIMES.contains(t.lowerLemma())
              || BEFORE_TIME.contains(t.lowerForm());
      if (!time) {
        return 0;
      }
      at++;
    }
    return phrases.isComma(at) ? at + 1 : 0;
  }

  private boolean isParted(int a, int b) {
    for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
      if (phrases.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** The nominal words right before a verb that the parse does not know as one. */
  @Nullable Source phraseBefore(Token verb) {
    int first = verb.index();
    while (first > 0 && first > verb.index() - 12 && isPhrase(sentence.token(first - 1))) {
      first--;
    }
    return first < verb.index()
        ? new Source(sentence.token(verb.index() - 1), first, verb.index() - 1)
        : null;
  }

  private static boolean isPhrase(Token t) {
    return opensPhrase(t) || t.upos().equals("PART") || t.form().equals("of");
  }

  /** "Ann Lee, whose team lost, predicted that": all up to the verb, where it opens a sentence. */
  @Nullable Source opening(Token verb) {
    int last = verb.index() - 1;
    if (phrases.isComma(last)) {
      last--;
    }
    int i = afterTime();
    int first = i;
    while (i <= last && !phrases.isComma(i)) {
      Token t = sentence.token(i);
      if (t.upos().equals("VERB") || t.upos().equals("AUX") || t.upos().equals("SCONJ")) {
        return null;
      }
      i++;
    }
    if (last < 0 || last > 45 || i == first) {
      return null;
    }
    Token top = sentence.token(i - 1);
    while (top.head() >= 0 && top.head() < i && isNominal(sentence.token(top.head()))) {
      top = sentence.token(top.head());
    }
    return isNominal(top) || top.upos().equals("NUM") ? new Source(top, first, last) : null;
  }

  /** '"...," said Ann Lee, a veteran': the phrase right behind the verb, however it is parsed. */
  private @Nullable Source inverted(Token verb) {
    int first = verb.index() + 1;
    if (first >= sentence.tokens().size() || !opensPhrase(sentence.token(first))) {
      return null;
    }
    Token top = sentence.token(first);
    while (top.head() > verb.index() && isNominal(sentence.token(top.head()))) {
      top = sentence.token(top.head());
    }
    int last = edges.beforeSpeech(top, Math.max(phrases.right(top), top.index()));
    while (last > top.index() && edges.isEnd(last)) {
      last--;
    }
    return new Source(top, first, last);
  }

  static boolean opensPhrase(Token t) {
    return isNominal(t)
        || t.upos().equals("NUM")
        || t.upos().equals("DET")
        || t.upos().equals("ADJ")
        || t.is("nmod:poss");
  }

  private static boolean isNominal(Token t) {
    return !Phrases.isPlainMark(t) && isNominalTag(t);
  }

  private static boolean isNominalTag(Token t) {
    return t.upos().equals("PROPN") || t.upos().equals("NOUN") || t.upos().equals("PRON");
  }

  Span span(Source s) {
    return phrases.span(s.first(), s.last());
  }
}
