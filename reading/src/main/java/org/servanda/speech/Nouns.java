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
      if (t.upos().equals("NOUN")) {
        for (Cue cue : cues.noun(t)) {
          if (noun(p, t, cue, found)) {
            break;
          }
        }
      }
    }
    for (Clause c : p.clauses()) {
      Cues.Found cue =
          c.kind() == Clause.Kind.ADJECTIVE || isState(p.sentence(), c)
              ? cues.adjective(p.sentence(), c.predicate())
              : null;
      if (cue != null) {
        adjective(p, c, cue, found);
      }
    }
  }

  private static boolean isState(Sentence s, Clause c) {
    return c.kind() == Clause.Kind.VERB
        && c.predicate().xpos().equals("VBN")
        && s.children(c.predicate()).stream().anyMatch(t -> t.lemma().equals("be"));
  }

  private boolean noun(Passage p, Token noun, Cue cue, List<Attribution> found) {
    Complements.Start start = new Complements(p).after(noun, null, cue, noun.index());
    if (start == null) {
      return false;
    }
    int last = end(p, noun, start);
    Sources.Source owner = owner(p, noun);
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
    return right >= start.first() ? right : phraseEnd(p, start.first());
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
      boolean by = c.is("nmod") && Set.of("by", "from").contains(marker.lemma());
      if (by && c.index() > noun.index()) {
        int first = Math.max(p.phrases().left(c), marker.index() + 1);
        return new Sources.Source(c, Math.min(first, c.index()), p.phrases().right(c));
      }
    }
    return null;
  }

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
        int last = new Extents(p, cues).last(c.predicate(), cue, start.first());
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
