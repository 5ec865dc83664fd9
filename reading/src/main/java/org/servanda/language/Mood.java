package org.servanda.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Negation, modality and tense of a predicate. */
final class Mood {
  private static final Set<String> NEGATION =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");
  private static final Set<String> NEGATING = Clauses.VERBS.of("negating");
  private static final Set<String> INTENDING = Clauses.VERBS.of("intending");
  private static final Set<String> SAYING = Clauses.VERBS.of("saying");
  private static final Set<String> PROSPECT = Clauses.VERBS.of("prospect");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "would", "can");
  private static final Set<String> NECESSARY = Set.of("should", "must", "ought", "need", "have");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");

  private Mood() {}

  static boolean negated(Sentence s, Token t, @Nullable Clause above) {
    for (Token c : s.children(t)) {
      if ((c.is("advmod") || c.is("det") || c.is("cc") || c.is("aux")) && isNegation(c)) {
        return true;
      }
      if ((c.is("nsubj") || c.is("obj"))
          && s.children(c).stream().anyMatch(d -> d.is("det") && d.lemma().equals("no"))) {
        return true;
      }
    }
    if (above == null) {
      return false;
    }
    if (isUndergone(t)) {
      return above.negated() || t.is("obj") && NEGATING.contains(above.lemma());
    }
    return t.is("xcomp") && (NEGATING.contains(above.lemma()) || above.negated())
        || t.is("ccomp") && NEGATING.contains(above.lemma())
        || t.is("advcl") && NEGATING.contains(above.lemma());
  }

  private static boolean isNegation(Token c) {
    return NEGATION.contains(c.lowerLemma()) || NEGATION.contains(c.lowerForm());
  }

  /** A noun that shares the lot of its verb: "talks will be held", "held no talks". */
  private static boolean isUndergone(Token t) {
    return t.upos().equals("NOUN") && (t.is("obj") || t.deprel().equals("nsubj:pass"));
  }

  /** "Said that it would": a promise made in the past, unless an "if" hangs on it. */
  private static boolean isToldFuture(Sentence s, Token t, @Nullable Clause above) {
    if (above != null && t.is("conj") && above.tense() == Clause.Tense.FUTURE) {
      return true; // "said they would sell gas and would buy oil"
    }
    if (above == null || !t.is("ccomp") || !SAYING.contains(above.lemma())) {
      return false;
    }
    boolean told = above.tense() == Clause.Tense.PAST || above.tense() == Clause.Tense.PERFECT;
    return told && s.children(t).stream().noneMatch(c -> c.is("advcl") && isConditional(s, c));
  }

  private static boolean isConditional(Sentence s, Token verb) {
    return s.children(verb).stream()
        .anyMatch(c -> c.is("mark") && (c.lemma().equals("if") || c.lemma().equals("unless")));
  }

  static Clause.Modality modality(Sentence s, Token t, @Nullable Clause above) {
    for (Token c : s.children(t)) {
      String lemma = c.lowerLemma();
      if (c.is("aux")
          && POSSIBLE.contains(lemma)
          && !(lemma.equals("would") && isToldFuture(s, t, above))) {
        return Clause.Modality.POSSIBLE;
      }
      if (c.is("aux") && NECESSARY.contains(lemma) && c.xpos().equals("MD")) {
        return Clause.Modality.NECESSARY;
      }
      if (c.is("mark") && (lemma.equals("if") || lemma.equals("unless"))) {
        return Clause.Modality.CONDITIONAL;
      }
    }
    if (above == null) {
      return Clause.Modality.ASSERTED;
    }
    if (isUndergone(t)) {
      boolean meant = t.is("obj") && INTENDING.contains(above.lemma());
      return meant ? Clause.Modality.INTENDED : above.modality();
    }
    if (t.is("xcomp")) {
      if (INTENDING.contains(above.lemma())) {
        return Clause.Modality.INTENDED;
      }
      return NECESSARY.contains(above.lemma()) ? Clause.Modality.NECESSARY : above.modality();
    }
    boolean infinitive = t.xpos().equals("VB") || isToBe(s, t);
    if ((t.is("acl") || t.is("advcl")) && (infinitive || isProspect(s, t))) {
      return Clause.Modality.INTENDED;
    }
    return t.is("conj") ? above.modality() : Clause.Modality.ASSERTED;
  }

  /** "The summit to be held in Lima". */
  private static boolean isToBe(Sentence s, Token t) {
    return t.xpos().equals("VBN")
        && s.children(t).stream().anyMatch(c -> c.is("mark") && c.xpos().equals("TO"));
  }

  /** "The ministers are to meet": planned. */
  private static boolean isToDo(Sentence s, Token verb, Token be) {
    return verb.xpos().equals("VB")
        && be.index() + 1 < verb.index()
        && s.token(be.index() + 1).lowerForm().equals("to");
  }

  /** "Talks on joining the pact", "plans for leaving it": not done yet. */
  private static boolean isProspect(Sentence s, Token gerund) {
    return gerund.xpos().equals("VBG")
        && s.child(gerund, "mark")
            .filter(m -> m.index() > 0 && PROSPECT.contains(s.token(m.index() - 1).lemma()))
            .isPresent();
  }

  static Clause.Tense tense(Sentence s, Token t, @Nullable Clause above) {
    boolean be = false;
    boolean past = false;
    boolean auxiliary = false;
    boolean finite = false;
    for (Token c : s.children(t)) {
      if (finite && c.xpos().equals("TO")) {
        return Clause.Tense.FUTURE; // "is to visit", "are to be held"
      }
      if (!c.is("aux") && !c.is("cop")) {
        continue;
      }
      auxiliary = true;
      String lemma = c.lowerLemma();
      boolean told = lemma.equals("would") && isToldFuture(s, t, above);
      if (FUTURE.contains(lemma) || told || lemma.equals("be") && isToDo(s, t, c)) {
        return Clause.Tense.FUTURE;
      }
      if (lemma.equals("have") && t.xpos().equals("VBN") && c.is("aux")) {
        return Clause.Tense.PERFECT;
      }
      be |= lemma.equals("be");
      finite |= lemma.equals("be") && c.xpos().startsWith("VB") && c.xpos().length() == 3;
      past |= c.xpos().equals("VBD");
    }
    if (!auxiliary && above != null && isUndergone(t)) {
      return above.tense();
    }
    if (past || t.xpos().equals("VBD")) {
      return Clause.Tense.PAST;
    }
    if (be) {
      return t.xpos().equals("VBG") ? Clause.Tense.PROGRESSIVE : Clause.Tense.PRESENT;
    }
    return switch (t.xpos()) {
      case "VBZ", "VBP" -> Clause.Tense.PRESENT;
      case "VBN" -> t.is("conj") && above != null ? above.tense() : Clause.Tense.PAST;
      case "VB" -> !auxiliary && t.is("conj") && above != null ? above.tense() : Clause.Tense.NONE;
      default -> Clause.Tense.NONE;
    };
  }
}
