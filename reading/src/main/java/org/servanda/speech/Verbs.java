package org.servanda.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/** Finds what verbs attribute: "X said that ...", "..., said X", "X accused Y of ...". */
final class Verbs {
  private static final Set<String> AFTER_COMMA =
      Set.of("and", "but", "who", "which", "when", "while", "as", "after", "whose", "or", "where");

  private static final Set<String> AFTER_VERB = Set.of("to", "for", "on");
  private static final Set<String> UNREAL =
      Set.of("to", "can", "could", "may", "might", "should", "must", "let");

  private final Cues cues;

  Verbs(Cues cues) {
    this.cues = cues;
  }

  /** Adds what the verbs of a sentence attribute. */
  void read(Passage p, List<Attribution> found) {
    Sources.Source before = null;
    for (Clause clause : p.clauses()) {
      Clause c = clause.kind() == Clause.Kind.VERB ? clause : misread(p, clause);
      if (c == null) {
        continue;
      }
      Cues.Found cue = cues.verb(p.sentence(), c.predicate());
      if (cue == null) {
        continue;
      }
      boolean says = cue.cues().get(0).sort() == Sort.SAY;
      Sources.Source source = isReal(p, c) ? source(p, c, says, before) : null;
      if (source != null) {
        Attribution a = read(p, c, cue, source);
        if (a != null) {
          found.add(a);
          before = says ? source : before;
        }
      }
    }
  }

  /** "The document notes that": a verb that the tagger takes for a noun. */
  private @Nullable Clause misread(Passage p, Clause c) {
    Token t = c.predicate();
    int next = t.index() + 1;
    boolean plural = t.xpos().equals("NNS") && t.index() > 0 && next + 2 < p.size();
    String after = plural ? p.sentence().token(next).lemma() : "";
    if (!after.equals("that") && !(AFTER_VERB.contains(after) && t.head() < 0)) {
      return null;
    }
    Token before = p.sentence().token(t.index() - 1);
    boolean subject =
        before.upos().equals("NOUN") && !before.xpos().equals("NNS")
            || before.upos().equals("PROPN")
            || before.upos().equals("PRON") && !before.xpos().endsWith("$")
            || t.head() < 0 && before.upos().equals("ADJ") && t.index() == 2;
    return subject && cues.verb(p.sentence(), t) != null
        ? new Clause(
            p.sentence(),
            t,
            Clause.Kind.VERB,
            t.lemma(),
            List.of(),
            false,
            false,
            Clause.Modality.ASSERTED,
            Clause.Tense.PRESENT,
            null,
            "root")
        : null;
  }

  /** "..., adding": said by who spoke before in the sentence, however it is parsed. */
  private static Sources.@Nullable Source source(
      Passage p, Clause c, boolean says, Sources.@Nullable Source before) {
    Token v = c.predicate();
    boolean goesOn =
        v.xpos().equals("VBG")
            && says
            && before != null
            && !p.sentence().token(before.first()).xpos().startsWith("W")
            && before.head().index() < v.index()
            && p.phrases().isComma(p.phrases().verbGroup(v) - 1);
    if (isMainVerb(p, v)) {
      return p.sources().around(p.sentence().token(v.head()), v);
    }
    boolean parted =
        says
            && v.xpos().equals("VBN")
            && p.sentence().child(v, "aux").isEmpty()
            && isThatNext(p, v);
    if (v.upos().equals("NOUN")) {
      return p.sources().phraseBefore(v);
    }
    return goesOn ? before : parted ? p.sources().opening(v) : p.sources().of(c);
  }

  /** "The union called for a vote", taken for "the union (that was) called for". */
  private static boolean isMainVerb(Passage p, Token v) {
    if (!v.xpos().equals("VBN") || !v.is("acl") || v.head() < 0 || v.head() > v.index()) {
      return false;
    }
    Token noun = p.sentence().token(v.head());
    boolean alone = noun.head() < 0 && p.sentence().child(noun, "cop").isEmpty();
    for (Token d : p.sentence().children(noun)) {
      alone &= d.equals(v) || !d.upos().equals("VERB");
    }
    return alone && p.phrases().isPunctuation(p.size() - 1);
  }

  private static boolean isThatNext(Passage p, Token v) {
    int next = v.index() + 1;
    return next < p.size()
        && (p.sentence().token(next).lemma().equals("that") || p.phrases().isMark(next));
  }

  private @Nullable Attribution read(Passage p, Clause c, Cues.Found found, Sources.Source source) {
    Token v = c.predicate();
    int group = p.phrases().verbGroup(v);
    Cue quoting = first(found, "quote");
    boolean goesOn = v.xpos().equals("VBG") && p.sentence().child(v, "aux").isEmpty();
    if (quoting != null && !goesOn) {
      Attribution closing = closing(p, c, found, quoting, source, group);
      if (closing != null) {
        return closing;
      }
    }
    Complements complements = new Complements(p);
    for (Cue cue : found.cues()) {
      Complements.Start start = complements.after(v, c, cue, found.last());
      boolean inverted = source.first() > found.last() && start != null && start.quotation() < 0;
      boolean carried = start != null && start.quotation() < 0 && cues.carries(p.sentence(), c);
      if (start != null && !inverted && !carried && cues.mayBe(cue, source.head(), start)) {
        return opening(p, c, cue, source, group, start);
      }
    }
    if (quoting == null || goesOn || !quoting.takes("that")) {
      return null;
    }
    boolean asides = isMain(p, v, source, group) || isBetween(p, group, source, found.last());
    return asides ? parenthesis(p, c, found, quoting, source, group) : null;
  }

  private static @Nullable Cue first(Cues.Found found, String frame) {
    for (Cue cue : found.cues()) {
      if (cue.takes(frame)) {
        return cue;
      }
    }
    return null;
  }

  /** "Could say", "to say": not said by anyone. */
  private static boolean isReal(Passage p, Clause c) {
    for (int i = p.phrases().verbGroup(c.predicate()); i < c.predicate().index(); i++) {
      String f = p.sentence().token(i).lowerForm();
      if (UNREAL.contains(f)) {
        return false;
      }
    }
    return true;
  }

  /** The cue first, then what is said. */
  private Attribution opening(
      Passage p, Clause c, Cue cue, Sources.Source source, int group, Complements.Start start) {
    List<Span> content = new ArrayList<>();
    boolean direct = false;
    Span quoted = start.quotation() < 0 ? null : p.quotes().content(start.quotation());
    Extents extents = new Extents(p, cues);
    int end = extents.last(c.predicate(), cue, start.first());
    boolean named = cue.manner().equals("name") || cue.takes("as");
    int last = start.clause() || named ? end : extents.matter(c.predicate(), start.first(), end);
    if (last == start.first() && p.sentence().token(last).lemma().equals("that")) {
      last = extents.trim(last, p.size() - 1);
    }
    if (quoted != null
        && (closesAt(p, start.quotation(), last) || p.quotes().closesAsSpeech(start.quotation()))) {
      p.quotes().claim(start.quotation());
      content.add(quoted);
      direct = true;
    } else {
      content.add(reach(p, start.first(), last));
    }
    Span cueSpan = p.phrases().span(group, start.cueLast());
    return made(p, c, cue, source, cueSpan, direct, content, false, start.clause());
  }

  /** Whether nothing but stops stands between the end of a quotation and a token. */
  private static boolean closesAt(Passage p, int quotation, int last) {
    int end = p.quotes().quotation(quotation).span().end();
    return p.sentence().token(last).begin() <= end + 1;
  }

  /** Tokens as a span; to the end of a quotation that goes on over the next sentences. */
  private static Span reach(Passage p, int first, int last) {
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

  /** A quotation, then its cue: "...," said X. And one that goes on behind it. */
  private @Nullable Attribution closing(
      Passage p, Clause c, Cues.Found found, Cue cue, Sources.Source source, int group) {
    boolean beside = source.last() < group && source.last() >= group - 3;
    int first = beside ? source.first() : group;
    int q = p.quotes().endingBefore(p.sentence().token(first).begin());
    if (q < 0 || !p.quotes().closesAsSpeech(q) || p.isQuoted(group)) {
      return null;
    }
    boolean opens = p.quotes().quotation(q).span().end() <= p.sentence().span().begin();
    if (opens && new Complements(p).after(c.predicate(), c, cue, found.last()) != null) {
      return null; // a sentence of its own behind a quotation
    }
    Span begun = p.quotes().content(q);
    if (begun == null) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    p.quotes().claim(q);
    int lead = lead(p, q);
    content.add(lead < 0 ? begun : new Span(lead, begun.end()));
    int last = Math.max(found.last(), source.last());
    goingOn(p, last, content);
    thatClause(p, last, content);
    Span words = p.phrases().span(group, found.last());
    return made(p, c, cue, source, words, lead < 0, content, true, true);
  }

  /** Where the words before a quotation belong to what is said: 'It is "too much," he said.' */
  private int lead(Passage p, int q) {
    Span span = p.quotes().quotation(q).span();
    Sentence s = p.sentence();
    if (span.begin() <= s.span().begin()) {
      return -1;
    }
    int at = 0;
    boolean words = false;
    while (at < p.size() && s.token(at).begin() < span.begin()) {
      String f = s.token(at).form();
      if (f.equals(":")
          || s.token(at).upos().equals("VERB") && cues.isSpeech(s, s.token(at))
          || p.isQuoted(at)) {
        return -1;
      }
      words |= !s.token(at).upos().equals("PUNCT");
      at++;
    }
    boolean whole = at > 0 && p.phrases().isComma(at - 1) && p.quotes().opensAsSentence(q);
    return words && !whole ? s.token(0).begin() : -1;
  }

  /** What follows the cue: a quotation in the sentence, or one that opens right behind it. */
  private static void goingOn(Passage p, int last, List<Span> content) {
    Sentence s = p.sentence();
    int end = Math.min(p.size(), last + 28);
    for (int i = last + 1; i < end; i++) {
      if (p.phrases().isMark(i)) {
        int q = p.quotes().at(s.token(i).begin());
        boolean opens = q >= 0 && p.quotes().quotation(q).span().begin() == s.token(i).begin();
        if (opens && !p.quotes().isClaimed(q)) {
          claim(p, q, content);
        }
        return;
      }
      if (i > last + 1 && s.token(i).upos().equals("VERB") && !s.token(i).is("acl")) {
        return;
      }
    }
  }

  /** '"A pity," she said, that nobody answered': a clause behind the cue. */
  private static void thatClause(Passage p, int last, List<Span> content) {
    int at = last + 2;
    if (p.phrases().isComma(last + 1)
        && at + 2 < p.size()
        && p.sentence().token(at).form().equals("that")) {
      int end = p.size() - 1;
      content.add(p.phrases().span(at, p.phrases().isPunctuation(end) ? end - 1 : end));
    }
  }

  static void claim(Passage p, int q, List<Span> content) {
    Span more = p.quotes().content(q);
    if (more != null) {
      p.quotes().claim(q);
      content.add(more);
    }
  }

  /** "The tax, he said, would hurt"; "The tax would hurt, he said". */
  private @Nullable Attribution parenthesis(
      Passage p, Clause c, Cues.Found found, Cue cue, Sources.Source source, int group) {
    int first = Math.min(group, source.first());
    int last = Math.max(found.last(), source.last());
    boolean as = first > 0 && p.sentence().token(first - 1).lemma().equals("as");
    first = as ? first - 1 : first;
    boolean opens = p.phrases().isComma(first - 1) || as && first == 0;
    if (!opens || as && first > 0 && !p.phrases().isComma(first - 1)) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    if (first > 1) {
      content.add(p.phrases().span(0, first - 2));
    }
    int at = last + 1;
    if (p.phrases().isComma(at) && at + 3 < p.size() && goesOn(p, at + 1)) {
      int end = p.size() - 1;
      content.add(reach(p, at + 1, p.phrases().isPunctuation(end) ? end - 1 : end));
    }
    content.removeIf(x -> p.quotes().words(x) < 2 && content.size() < 2);
    if (content.isEmpty()) {
      return null;
    }
    Span words = p.phrases().span(group, found.last());
    return made(p, c, cue, source, words, false, content, content.size() == 1 && first > 1, true);
  }

  /** "Now, she said, they ...": a few words, the cue between commas, then the rest. */
  private static boolean isBetween(Passage p, int group, Sources.Source source, int last) {
    int first = Math.min(group, source.first());
    int end = Math.max(last, source.last());
    return first > 1 && p.phrases().isComma(first - 1) && p.phrases().isComma(end + 1);
  }

  /** Whether a clause before the cue is what is said, not one that leads up to it. */
  private static boolean isMain(Passage p, Token verb, Sources.Source source, int group) {
    Token first = p.sentence().token(0);
    if (first.xpos().startsWith("W")
        || first.upos().equals("SCONJ") && !first.lemma().equals("as")) {
      return false;
    }
    if (verb.head() >= 0 && verb.head() < group) {
      return true;
    }
    for (Token d : p.sentence().children(verb)) {
      boolean clause = d.is("ccomp") || d.is("parataxis") || d.is("conj");
      if (clause && d.index() < group) {
        return true;
      }
    }
    int before = Math.min(group, source.first()) - 1;
    return before >= 0 && p.sentence().token(before).lemma().equals("as");
  }

  private boolean goesOn(Passage p, int i) {
    Token t = p.sentence().token(i);
    return !AFTER_COMMA.contains(t.lowerForm())
        && !t.xpos().equals("VBG")
        && !t.form().equals("according");
  }

  private static Attribution made(
      Passage p,
      Clause c,
      Cue cue,
      Sources.Source source,
      Span cueSpan,
      boolean direct,
      List<Span> content,
      boolean tag,
      boolean clause) {
    content.sort(null);
    return new Attribution(
        p.sentence(),
        source.head(),
        p.sources().span(source),
        cueSpan,
        direct,
        content,
        cue.sort(),
        c.negated() && cue.manner().equals("say") ? "decline" : cue.manner(),
        tag,
        false,
        clause,
        addressee(c, cue));
  }

  private static @Nullable Token addressee(Clause c, Cue cue) {
    if (cue.takes("tell") || cue.sort() == Sort.ACT) {
      for (String role : List.of("iobj", "obj")) {
        if (!c.all(role).isEmpty()) {
          return c.all(role).get(0);
        }
      }
    }
    for (String role : List.of("iobj", "obl:to", "obl:on", "obl:with", "obj")) {
      if (!c.all(role).isEmpty()) {
        return c.all(role).get(0);
      }
    }
    return null;
  }
}
