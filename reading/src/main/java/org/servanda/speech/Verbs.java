package org.servanda.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Finds what verbs attribute: "X said that ...", "..., said X", "X accused Y of ...". */
final class Verbs {
  private static final Set<String> AFTER_VERB = Set.of("to", "for", "on");
  private static final Set<String> UNREAL =
      Set.of("to", "can", "could", "may", "might", "should", "must", "let");

  private final Cues cues;
  private final Openings openings;
  private final Closings closings;
  private final Insertions insertions = new Insertions();

  Verbs(Cues cues, Closings closings) {
    this.cues = cues;
    this.openings = new Openings(cues);
    this.closings = closings;
  }

  /** Adds what the verbs of a sentence attribute. */
  void read(Passage p, List<Attribution> found) {
    Sources.Source before = null;
    Map<Integer, Sources.Source> sources = new HashMap<>(4);
    for (Clause clause : p.clauses()) {
      Clause c = clause.kind() == Clause.Kind.VERB ? clause : misread(p, clause);
      if (c == null) {
        continue;
      }
      Cues.Found cue = cues.verb(p.sentence(), c.predicate());
      if (cue == null) {
        continue;
      }
      Cue stirs = first(cue, "stirs");
      if (stirs != null) {
        Attribution a = Relatives.stirred(p, c, cue, stirs);
        if (a != null) {
          found.add(a);
        }
        if (a != null || cue.cues().size() == 1) {
          continue;
        }
      }
      boolean says = cue.cues().get(0).sort() == Sort.SAY;
      Sources.Source source = isReal(p, c) ? source(p, c, says, before) : null;
      boolean joined = source == null && c.predicate().is("conj") && !c.passive() && isReal(p, c);
      source = joined ? sources.get(c.predicate().head()) : source;
      if (source != null) {
        Attribution a = read(p, c, cue, source);
        if (a != null) {
          found.add(a);
          sources.put(c.predicate().index(), source);
          before = says ? source : before;
        }
      }
    }
  }

  /** "The document notes that": a verb that the tagger takes for a noun. */
  private @Nullable Clause misread(Passage p, Clause c) {
    Token t = c.predicate();
    int next = t.index() + 1;
    boolean many = t.xpos().equals("NN") && isMany(p.sentence(), t.index() - 1);
    boolean plural = (many || t.xpos().equals("NNS")) && t.index() > 0 && next + 2 < p.size();
    String after = plural ? p.sentence().token(next).lemma() : "";
    if (!after.equals("that") && !(AFTER_VERB.contains(after) && t.head() < 0)) {
      return null;
    }
    Token before = p.sentence().token(t.index() - 1);
    boolean subject =
        many
            || before.upos().equals("NOUN") && !before.xpos().equals("NNS")
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

  private static boolean isMany(Sentence s, int i) {
    return i >= 0 && (s.token(i).xpos().equals("NNS") || SharedSubjects.isQuantity(s.token(i)));
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
            && SharedSubjects.follows(p, v);
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
    Token begun = begun(p, v);
    if (begun != null && RUMOURED.contains(begun.lowerForm())) {
      Token who = p.sentence().child(begun, "nsubj").orElse(null);
      return who == null || who.index() > v.index() ? null : p.sources().around(who, v);
    }
    if (begun != null) {
      for (Clause up : p.clauses()) {
        if (up.predicate().equals(begun)) {
          return p.sources().of(up);
        }
      }
    }
    if (!goesOn && says && v.xpos().equals("VBG") && SharedSubjects.follows(p, v)) {
      Sources.Source main = SharedSubjects.main(p, v);
      if (main != null) {
        return main;
      }
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
    int group = groupOf(p, v);
    Cue quoting = first(found, "quote");
    boolean goesOn = v.xpos().equals("VBG") && p.sentence().child(v, "aux").isEmpty();
    if (quoting != null && !goesOn) {
      Attribution closing = closings.read(p, c, found, quoting, source, group);
      if (closing != null) {
        return closing;
      }
    }
    Complements complements = new Complements(p);
    boolean document = cues.isDocument(source.head());
    for (Cue cue : document ? found.shownFirst() : found.cues()) {
      Complements.Start start = complements.after(v, c, cue, found.last());
      boolean inverted = source.first() > found.last() && start != null && start.quotation() < 0;
      boolean carried = start != null && start.quotation() < 0 && cues.carries(p.sentence(), c);
      if (start != null && !inverted && !carried && cues.mayBe(cue, head(p, source), start)) {
        return openings.read(p, c, cue, source, group, start);
      }
    }
    Attribution turned = turned(p, c, found, source);
    if (turned != null) {
      return turned;
    }
    if (quoting == null || goesOn || !quoting.takes("that")) {
      return null;
    }
    boolean asides =
        Insertions.isMain(p, v, source, group)
            || Insertions.isBetween(p, group, source, found.last());
    return asides ? insertions.read(p, c, found, quoting, source, group) : null;
  }

  /** "One poll": the noun, whatever the parse takes for the head. */
  private Token head(Passage p, Sources.Source source) {
    Token last = p.sentence().token(source.last());
    return cues.isDocument(last) && source.head().upos().equals("NUM") ? last : source.head();
  }

  /** What stands before its cue: "opposed by farmers", "which farmers oppose". */
  private @Nullable Attribution turned(
      Passage p, Clause c, Cues.Found found, Sources.Source source) {
    for (Cue cue : found.cues()) {
      boolean object = cue.takes("obj") || cue.takes("as") || cue.takes("that");
      if (object && cues.mayHold(cue, source.head())) {
        Attribution a =
            c.passive()
                ? Relatives.passive(p, c, found, cue, source)
                : Relatives.relative(p, c, found, cue, source);
        if (a != null) {
          return a;
        }
      }
    }
    return null;
  }

  static @Nullable Cue first(Cues.Found found, String frame) {
    for (Cue cue : found.cues()) {
      if (cue.takes(frame)) {
        return cue;
      }
    }
    return null;
  }

  /** Verbs that only tell how one goes about the next: "began to rebut", "went on to say". */
  private static final Set<String> PHASES =
      Set.of(
          "begin",
          "start",
          "continue",
          "go",
          "try",
          "attempt",
          "proceed",
          "rush",
          "hasten",
          "tend",
          "dare",
          "have");

  /** Others say that one said it: "is reported to have called". */
  private static final Set<String> RUMOURED =
      Set.of("reported", "said", "believed", "thought", "understood", "known", "alleged");

  /** The verb that leads to a verb of speech and is part of its cue. */
  private static @Nullable Token begun(Passage p, Token v) {
    boolean perfect = v.index() > 2 && p.sentence().token(v.index() - 1).lemma().equals("have");
    int to = v.index() - (perfect ? 2 : 1);
    if (to < 1
        || !p.sentence().token(to).lowerForm().equals("to")
        || !v.is("xcomp") && !v.is("advcl")
        || v.head() < 0
        || v.head() > v.index()
        || v.head() < to - 3) {
      return null;
    }
    Token up = p.sentence().token(v.head());
    if (RUMOURED.contains(up.lowerForm())) {
      return perfect && p.sentence().child(up, "aux").isPresent() ? up : null;
    }
    boolean had = !up.lemma().equals("have") || up.xpos().equals("VBD");
    return had && PHASES.contains(up.lemma()) ? up : null;
  }

  private static int groupOf(Passage p, Token v) {
    Token up = begun(p, v);
    return p.phrases().verbGroup(up == null ? v : up);
  }

  /** "Could say", "to say": not said by anyone. */
  private static boolean isReal(Passage p, Clause c) {
    if (begun(p, c.predicate()) != null) {
      return true;
    }
    for (int i = p.phrases().verbGroup(c.predicate()); i < c.predicate().index(); i++) {
      String f = p.sentence().token(i).lowerForm();
      if (UNREAL.contains(f)) {
        return false;
      }
    }
    return true;
  }
}
