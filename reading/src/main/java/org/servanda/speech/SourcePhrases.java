package org.servanda.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/** Finds sources that stand beside what they say: "according to X", "in X's view", "X: ...". */
final class SourcePhrases {
  private static final Set<String> OWN =
      Set.of(
          "word",
          "account",
          "view",
          "opinion",
          "assessment",
          "estimate",
          "description",
          "mind",
          "reckoning",
          "telling",
          "judgment",
          "judgement",
          "phrase",
          "admission",
          "eye",
          "version",
          "statement",
          "report",
          "estimation",
          "reading",
          "calculation",
          "argument");

  private final Set<String> labels;

  SourcePhrases(Set<String> labels) {
    this.labels = labels;
  }

  void read(Passage p, List<Attribution> found) {
    Sentence s = p.sentence();
    for (Token t : s.tokens()) {
      String w = t.lowerForm();
      int i = t.index();
      if (w.equals("according") && i + 2 < p.size() && s.token(i + 1).lemma().equals("to")) {
        named(p, i, found);
      } else if (OWN.contains(t.lowerLemma()) && t.upos().equals("NOUN")) {
        owned(p, t, found);
      }
    }
    colon(p, found);
    quoteAfterColon(p, found);
  }

  /** "According to X": the phrase after it, up to a comma that closes it. */
  private static void named(Passage p, int at, List<Attribution> found) {
    int first = at + 2;
    Token head = head(p, first);
    int last = Math.max(first, Math.min(p.phrases().right(head), p.size() - 1));
    if (at == 0 || p.phrases().isComma(at - 1)) {
      last = Math.min(last, closing(p, first, at == 0));
    }
    while (last > first && p.phrases().isPunctuation(last)) {
      last--;
    }
    Sources.Source source = new Sources.Source(head, first, last);
    add(p, source, at, last, p.phrases().span(at, at + 1), found);
  }

  private static Token head(Passage p, int first) {
    Token t = p.sentence().token(first);
    while (t.head() > t.index() && t.head() < first + 25) {
      Token up = p.sentence().token(t.head());
      boolean nominal = up.upos().equals("NOUN") || up.upos().equals("PROPN");
      if (!nominal && !up.upos().equals("PRON") && !up.upos().equals("NUM")) {
        return t;
      }
      t = up;
    }
    return t;
  }

  /** Last token before the comma that closes the phrase; its appositions are within. */
  private static int closing(Passage p, int first, boolean opens) {
    int last = p.size() - 1;
    int depth = 0;
    for (int i = first; i < p.size(); i++) {
      if (p.phrases().isComma(i)) {
        boolean goesOn =
            i + 1 < p.size()
                && (p.sentence().token(i + 1).upos().equals("DET")
                    || p.sentence().token(i + 1).xpos().startsWith("W")
                    || p.sentence().token(i + 1).upos().equals("CCONJ"))
                && p.sentence().token(i + 1).head() < i + 8
                && isApposition(p, first, i + 1);
        if (!goesOn || depth++ > 1) {
          return opens || i > first ? i - 1 : last;
        }
      }
    }
    return last;
  }

  private static boolean isApposition(Passage p, int first, int at) {
    Token t = p.sentence().token(at);
    for (int hops = 0; hops < 4 && t.head() >= 0; hops++) {
      if (t.is("appos") || t.is("acl")) {
        return t.head() >= first && t.head() < at;
      }
      t = p.sentence().token(t.head());
    }
    return false;
  }

  /** "In the ministry's words", "by his own account". */
  private static void owned(Passage p, Token noun, List<Attribution> found) {
    Sentence s = p.sentence();
    Token marker = s.child(noun, "case").orElse(null);
    if (marker == null || !Set.of("in", "by", "to", "on").contains(marker.lemma())) {
      return;
    }
    boolean words = Set.of("word", "eye").contains(noun.lemma());
    for (Token c : s.children(noun)) {
      if (c.deprel().equals("nmod:poss") && c.index() < noun.index()) {
        Sources.Source source = new Sources.Source(c, p.phrases().left(c), p.phrases().right(c));
        boolean apart =
            marker.index() == 0
                || p.phrases().isComma(marker.index() - 1)
                || p.phrases().isComma(noun.index() + 1);
        if (apart) {
          add(p, source, marker.index(), noun.index(), noun.span(), found);
          return;
        }
      } else if (words && c.is("nmod") && c.index() > noun.index()) {
        Token of = s.child(c, "case").orElse(c);
        int first = Math.min(of.index() + 1, c.index());
        int last = Math.max(c.index(), p.phrases().right(c));
        Sources.Source source = new Sources.Source(c, first, last);
        Span cue = p.phrases().span(marker.index(), of.index());
        add(p, source, marker.index(), last, cue, found);
        return;
      }
    }
  }

  /** What stands before and after the phrase is said by its source. */
  private static void add(
      Passage p, Sources.Source source, int first, int last, Span cue, List<Attribution> found) {
    List<Span> content = new ArrayList<>();
    int end = p.size() - 1;
    while (end > 0 && p.phrases().isPunctuation(end) && !p.phrases().isMark(end)) {
      end--;
    }
    Span before = first > 0 ? part(p, begin(p, first), first - 1) : null;
    Span after = last + 1 <= end ? part(p, last + 1, end) : null;
    boolean inserted = before == null && first > 1 && p.phrases().isComma(first - 1);
    if (inserted && after != null && p.phrases().isComma(last + 1)) {
      before = p.phrases().span(0, first - 2);
    }
    if (before != null) {
      content.add(before);
    }
    if (after != null && (before == null || p.phrases().isComma(last + 1))) {
      content.add(after);
    }
    if (!content.isEmpty()) {
      int q = p.quotes().whole(content);
      if (q >= 0) {
        p.quotes().claim(q);
      }
      found.add(
          new Attribution(
              p.sentence(),
              source.head(),
              p.sources().span(source),
              cue,
              q >= 0,
              content,
              Sort.SAY,
              "say",
              after == null,
              false,
              true,
              null));
    }
  }

  /** A clause before it that another opens does not belong: "X won, but according to Y ...". */
  private static int begin(Passage p, int first) {
    for (int i = first - 1; i > 0; i--) {
      Token t = p.sentence().token(i);
      if (t.upos().equals("CCONJ") && i == first - 1) {
        return first;
      }
    }
    return 0;
  }

  private static @Nullable Span part(Passage p, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && p.phrases().isPunctuation(from) && !p.phrases().isMark(from)) {
      from++;
    }
    while (to > from && p.phrases().isPunctuation(to) && !p.phrases().isMark(to)) {
      to--;
    }
    return to - from < 2 ? null : p.phrases().span(from, to);
  }

  /** 'Ann Lee: "The war must end"', wherever in a sentence. */
  private static void quoteAfterColon(Passage p, List<Attribution> found) {
    Sentence s = p.sentence();
    for (int i = 1; i + 2 < p.size(); i++) {
      if (!s.token(i).form().equals(":") || !p.phrases().isMark(i + 1) || p.isQuoted(i)) {
        continue;
      }
      int q = p.quotes().at(s.token(i + 1).begin());
      int first = i;
      while (first > 0 && first > i - 6 && isName(s.token(first - 1))) {
        first--;
      }
      Span said = q < 0 || first == i || p.quotes().isClaimed(q) ? null : p.quotes().content(q);
      if (said != null && p.quotes().isSpeech(q)) {
        p.quotes().claim(q);
        Sources.Source source = new Sources.Source(s.token(i - 1), first, i - 1);
        Span words = p.sources().span(source);
        found.add(
            new Attribution(
                s,
                source.head(),
                words,
                s.token(i).span(),
                true,
                List.of(said),
                Sort.SAY,
                "say",
                false,
                false,
                true,
                null));
      }
    }
  }

  private static boolean isName(Token t) {
    return t.upos().equals("PROPN")
        || t.upos().equals("DET")
        || t.upos().equals("ADJ")
        || t.upos().equals("NOUN")
        || t.form().equals("and") && t.upos().equals("CCONJ");
  }

  /** A headline or an interview: "Ann Lee: The war must end". */
  private void colon(Passage p, List<Attribution> found) {
    Sentence s = p.sentence();
    int end = Math.min(7, p.size() - 3);
    Token begin = s.token(0);
    if (!begin.upos().equals("PROPN") || labels.contains(begin.lowerForm())) {
      return;
    }
    for (int i = 1; i < end; i++) {
      Token t = s.token(i);
      if (t.form().equals(":")) {
        int last = p.size() - 1;
        Sources.Source source = new Sources.Source(s.token(i - 1), 0, i - 1);
        found.add(
            new Attribution(
                s,
                source.head(),
                p.sources().span(source),
                t.span(),
                false,
                List.of(p.phrases().span(i + 1, p.phrases().isPunctuation(last) ? last - 1 : last)),
                Sort.SAY,
                "say",
                false,
                false,
                true,
                null));
        return;
      }
      boolean name =
          t.upos().equals("PROPN")
              || t.form().equals(".")
              || t.form().equals("(")
              || t.form().equals(")");
      if (!name) {
        return;
      }
    }
  }
}
