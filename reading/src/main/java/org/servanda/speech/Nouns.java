package org.servanda.speech;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/** Finds what nouns and adjectives attribute: "X's claim that", "made the case", "is confident". */
final class Nouns {
  /** Verbs that only carry the noun: the subject makes the statement. */
  static final Set<String> LIGHT =
      Set.of(
          "make",
          "give",
          "issue",
          "raise",
          "express",
          "voice",
          "have",
          "offer",
          "deliver",
          "release",
          "publish",
          "launch",
          "level",
          "take",
          "present",
          "put_forward",
          "show",
          "send",
          "post",
          "hold",
          "reach",
          "share",
          "sound",
          "put",
          "file");

  private final Cues cues;

  Nouns(Cues cues) {
    this.cues = cues;
  }

  void read(Passage p, List<Attribution> found) {
    for (Token t : p.sentence().tokens()) {
      if (t.upos().equals("NOUN") || t.upos().equals("ADJ") && isOwned(p, t)) {
        for (Cue cue : cues.noun(t)) {
          if (noun(p, t, cue, found)) {
            break;
          }
        }
      }
    }
    for (Clause c : p.clauses()) {
      Cues.Found cue =
          c.kind() == Clause.Kind.ADJECTIVE || isState(p.sentence(), c) || isBehindNoun(c)
              ? cues.adjective(p.sentence(), c.predicate())
              : phrase(p, c);
      if (cue != null) {
        adjective(p, c, cue, found);
      }
    }
  }

  /** "Is in favour of", "are at odds with". */
  private Cues.@Nullable Found phrase(Passage p, Clause c) {
    Token marker = p.sentence().child(c.predicate(), "case").orElse(c.predicate());
    return marker.index() < c.predicate().index() && marker.index() > 1
        ? cues.adjective(p.sentence(), marker)
        : null;
  }

  private static boolean isState(Sentence s, Clause c) {
    return c.kind() == Clause.Kind.VERB
        && c.predicate().xpos().equals("VBN")
        && s.children(c.predicate()).stream().anyMatch(t -> t.lemma().equals("be"));
  }

  /** "Farmers worried by the drought". */
  private static boolean isBehindNoun(Clause c) {
    return c.kind() == Clause.Kind.VERB
        && c.predicate().is("acl")
        && !c.predicate().deprel().equals("acl:relcl")
        && c.predicate().xpos().equals("VBN");
  }

  private boolean noun(Passage p, Token noun, Cue cue, List<Attribution> found) {
    if (p.sentence().child(noun, "nummod").isPresent()) {
      return false; // "16 points"
    }
    Sources.Source owner = owner(p, noun);
    Complements complements = new Complements(p);
    Complements.Start start = complements.after(noun, null, cue, noun.index());
    if (owner != null && owner.first() > noun.index()) {
      Complements.Start behind = complements.behindOwner(cue, noun.index(), owner.last());
      start = behind != null ? behind : start;
    } else if (start == null && owner != null) {
      start = complements.behindIs(cue, noun.index());
    }
    if (start == null) {
      return false;
    }
    int last = end(p, noun, start);
    if (owner != null) {
      int from = owner.last() < noun.index() ? owner.last() + 1 : noun.index();
      found.add(made(p, cue, owner, from, start, last));
      return true;
    }
    Clause carrier = carrier(p, noun);
    Sources.Source subject = carrier == null ? null : p.sources().of(carrier);
    if (carrier != null && subject != null) {
      int from = p.phrases().verbGroup(carrier.predicate());
      found.add(made(p, cue, subject, from, start, last));
      return true;
    }
    return false;
  }

  /** Content of a noun ends with all that hangs on the noun, or at the end of the first phrase. */
  private static int end(Passage p, Token noun, Complements.Start start) {
    int right = p.phrases().right(noun);
    int last = right >= start.first() ? right : phraseEnd(p, start.first());
    for (int i = start.first() + 1; i < last; i++) {
      if (Matters.isDash(p, i)) {
        return i - 1;
      }
    }
    return last;
  }

  private static int phraseEnd(Passage p, int first) {
    int last = first;
    for (int i = first; i < p.size(); i++) {
      Token t = p.sentence().token(i);
      if (t.head() < first || t.head() < 0) {
        return Math.max(p.phrases().right(t), first);
      }
      last = i;
    }
    return last;
  }

  private static Sources.@Nullable Source owner(Passage p, Token noun) {
    for (Token c : p.sentence().children(noun)) {
      if (c.deprel().equals("nmod:poss")) {
        return new Sources.Source(c, p.phrases().left(c), p.phrases().right(c));
      }
    }
    for (Token c : p.sentence().children(noun)) {
      Token marker = p.sentence().child(c, "case").orElse(c);
      boolean by = c.is("nmod") && BY.contains(marker.lemma());
      boolean of = c.is("nmod") && marker.lemma().equals("of") && isFollowed(p, c);
      if ((by || of) && c.index() > noun.index()) {
        int first = Math.max(p.phrases().left(c), marker.index() + 1);
        return new Sources.Source(c, Math.min(first, c.index()), p.phrases().right(c));
      }
    }
    return isOwned(p, noun) ? before(p, noun.index() - 2) : named(p, noun);
  }

  /** Whether an owner's mark stands right before it. */
  private static boolean isOwned(Passage p, Token t) {
    return t.index() > 1 && p.sentence().token(t.index() - 1).xpos().equals("POS");
  }

  private static Sources.@Nullable Source before(Passage p, int last) {
    int first = last;
    while (first > 0 && first > last - 8 && Sources.opensPhrase(p.sentence().token(first - 1))) {
      first--;
    }
    Token head = p.sentence().token(last);
    return Sources.opensPhrase(head) ? new Sources.Source(head, first, last) : null;
  }

  /** "The willingness of those in charge to hire": an infinitive follows the owner. */
  private static boolean isFollowed(Passage p, Token owner) {
    int next = p.phrases().right(owner) + 1;
    return next + 1 < p.size()
        && p.sentence().token(next).lowerForm().equals("to")
        && p.sentence().token(next + 1).xpos().equals("VB");
  }

  /** "A German warning about", "the Lopez campaign's": a name right before the noun. */
  private static Sources.@Nullable Source named(Passage p, Token noun) {
    if (noun.index() == 0) {
      return null;
    }
    Token t = p.sentence().token(noun.index() - 1);
    boolean name = t.upos().equals("PROPN") && t.is("compound");
    boolean people =
        t.upos().equals("ADJ") && Character.isUpperCase(t.form().charAt(0)) && t.index() > 0;
    if (!name && !people) {
      return null;
    }
    int first = t.index();
    while (first > 0 && p.sentence().token(first - 1).upos().equals("PROPN")) {
      first--;
    }
    return new Sources.Source(t, first, t.index());
  }

  private static final Set<String> BY = Set.of("by", "from", "among");

  private static @Nullable Clause carrier(Passage p, Token noun) {
    if (!noun.is("obj") || noun.head() < 0) {
      return null;
    }
    for (Clause c : p.clauses()) {
      if (c.predicate().index() == noun.head()) {
        boolean light = LIGHT.contains(c.lemma());
        return light && !c.passive() && c.predicate().index() < noun.index() ? c : null;
      }
    }
    return null;
  }

  private void adjective(Passage p, Clause c, Cues.Found words, List<Attribution> found) {
    Sources.Source source = subject(p, c);
    if (source == null) {
      return;
    }
    for (Cue cue : words.cues()) {
      Complements.Start start = new Complements(p).after(c.predicate(), null, cue, words.last());
      if (start != null && cues.mayBe(cue, source.head(), start)) {
        int last = new Extents(p, cues).last(c.predicate(), cue, start.first(), start.clause());
        int from = p.phrases().verbGroup(c.predicate());
        found.add(made(p, cue, source, from, start, last));
        return;
      }
    }
  }

  private static Sources.@Nullable Source subject(Passage p, Clause c) {
    for (Token t : p.sentence().children(c.predicate())) {
      if (t.is("nsubj") && t.index() < c.predicate().index()) {
        boolean expletive = Set.of("it", "there", "that", "this").contains(t.lemma());
        return expletive ? null : p.sources().around(t, c.predicate());
      }
    }
    Token noun = p.sentence().governor(c.predicate()).orElse(null);
    if (noun != null
        && c.predicate().is("acl")
        && noun.index() < c.predicate().index()
        && isBehindNoun(c)) {
      return p.sources().around(noun, c.predicate());
    }
    return null;
  }

  private static Attribution made(
      Passage p, Cue cue, Sources.Source source, int from, Complements.Start start, int last) {
    int first = Math.min(from, start.cueLast());
    List<Span> content = List.of(p.phrases().span(start.first(), Math.max(start.first(), last)));
    int q = p.quotes().whole(content);
    if (q >= 0) {
      p.quotes().claim(q);
    }
    return new Attribution(
        p.sentence(),
        source.head(),
        p.sources().span(source),
        p.phrases().span(first, start.cueLast()),
        q >= 0,
        content,
        cue.sort(),
        cue.manner(),
        false,
        false,
        start.clause(),
        null);
  }
}
