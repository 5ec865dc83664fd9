package org.servanda.reader.commitment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;

/** What is to be done or given, by the roles of a frame. */
final class Undertaken {
  private final Lexicon lexicon;

  Undertaken(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words for the acts. */
  List<Token> acts(Scene scene, FrameMatch m) {
    Sentence s = scene.sentence();
    Clause c = m.clause();
    List<Token> found = new ArrayList<>();
    for (Token act : m.fillers("act")) {
      if (!act.deprel().equals("acl:relcl")) {
        found.add(act);
      }
    }
    for (Token thing : m.fillers("thing")) {
      Token promised = promised(s, thing, c);
      if (s.children(thing).stream().noneMatch(x -> x.lemma().equals("whose"))) {
        found.add(promised == null ? thing : promised);
      }
    }
    found.addAll(m.fillers("goal"));
    if (m.meaning(2).equals("self")) {
      found.clear();
      found.add(c.predicate());
    }
    for (Token ready : m.fillers("ready")) {
      List<Token> of = new ArrayList<>();
      for (Token x : s.children(ready)) {
        boolean on = x.is("nmod") && lexicon.set("doing").contains(x.lemma());
        boolean clause = x.is("acl") && !x.deprel().equals("acl:relcl");
        boolean under = (x.is("xcomp") || x.is("advcl")) && x.upos().equals("VERB");
        if (clause || under || on) {
          of.add(x);
        }
      }
      found.addAll(of.isEmpty() ? c.all("advcl:to") : of);
    }
    return found;
  }

  /** "its promise to send tanks": what was promised, or null. */
  private @Nullable Token promised(Sentence s, Token thing, Clause c) {
    if (!lexicon.set("promise").contains(thing.lemma())) {
      return null;
    }
    for (Token t : c.all("advcl:to")) {
      if (t.index() > thing.index()) {
        return t;
      }
    }
    return s.children(thing).stream()
        .filter(x -> x.deprel().equals("acl") && x.upos().equals("VERB") && x.xpos().equals("VB"))
        .findFirst()
        .orElse(null);
  }
}
