package org.servanda.language;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Negation, modality and tense of a predicate. */
final class Mood {
  private static final Set<String> NEGATION =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");
  private static final Set<String> NEGATING =
      Set.of(
          "refuse",
          "fail",
          "decline",
          "deny",
          "stop",
          "cease",
          "avoid",
          "refrain",
          "unable",
          "unwilling");
  private static final Set<String> INTENDING =
      Set.of(
          "plan",
          "intend",
          "want",
          "hope",
          "wish",
          "aim",
          "seek",
          "expect",
          "agree",
          "pledge",
          "promise",
          "vow",
          "undertake",
          "offer",
          "ready",
          "willing",
          "prepare",
          "prepared",
          "set",
          "propose",
          "decide",
          "commit",
          "determined",
          "committed",
          "keen",
          "eager",
          "desire",
          "strive",
          "ask",
          "urge",
          "call",
          "invite",
          "schedule",
          "due",
          "mean",
          "threaten",
          "order",
          "instruct");
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
    return t.is("xcomp") && (NEGATING.contains(above.lemma()) || above.negated())
        || t.is("ccomp") && NEGATING.contains(above.lemma())
        || t.is("advcl") && NEGATING.contains(above.lemma());
  }

  private static boolean isNegation(Token c) {
    return NEGATION.contains(c.lemma().toLowerCase(Locale.ROOT))
        || NEGATION.contains(c.form().toLowerCase(Locale.ROOT));
  }

  static Clause.Modality modality(Sentence s, Token t, @Nullable Clause above) {
    for (Token c : s.children(t)) {
      String lemma = c.lemma().toLowerCase(Locale.ROOT);
      if (c.is("aux") && POSSIBLE.contains(lemma)) {
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
    if (t.is("xcomp")) {
      if (INTENDING.contains(above.lemma())) {
        return Clause.Modality.INTENDED;
      }
      return NECESSARY.contains(above.lemma()) ? Clause.Modality.NECESSARY : above.modality();
    }
    boolean infinitive = t.xpos().equals("VB");
    if ((t.is("acl") || t.is("advcl")) && infinitive) {
      return Clause.Modality.INTENDED;
    }
    return t.is("conj") ? above.modality() : Clause.Modality.ASSERTED;
  }

  static Clause.Tense tense(Sentence s, Token t, @Nullable Clause above) {
    boolean be = false;
    boolean past = false;
    boolean auxiliary = false;
    for (Token c : s.children(t)) {
      if (!c.is("aux") && !c.is("cop")) {
        continue;
      }
      auxiliary = true;
      String lemma = c.lemma().toLowerCase(Locale.ROOT);
      if (FUTURE.contains(lemma)) {
        return Clause.Tense.FUTURE;
      }
      if (lemma.equals("have") && t.xpos().equals("VBN") && c.is("aux")) {
        return Clause.Tense.PERFECT;
      }
      be |= lemma.equals("be");
      past |= c.xpos().equals("VBD");
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
