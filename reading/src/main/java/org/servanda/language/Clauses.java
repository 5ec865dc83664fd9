package org.servanda.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clauses of a sentence: verbs, adjectives and nouns with a copula, and nouns that have
 * arguments of their own ("the signing of the treaty", "talks between X and Y").
 */
public final class Clauses {
  static final Verbs VERBS = Verbs.load();

  /** Verbs that need an object, so that a bare participle of theirs is passive. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "sign",
          "ratify",
          "adopt",
          "approve",
          "implement",
          "conclude",
          "build",
          "deliver",
          "give",
          "send");

  private final Sentence sentence;
  private final Map<Token, Clause> known = new HashMap<>();
  private final Roles roles;

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.roles = new Roles(sentence);
  }

  /** The clauses, in order of their predicates. */
  public static List<Clause> of(Sentence sentence) {
    Clauses finder = new Clauses(sentence);
    List<Clause> found = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (finder.kind(t) != null) {
        found.add(finder.clause(t, 0));
      }
    }
    return found;
  }

  /** Whether what is told below a word is only meant to be done: "plan", "threaten", "ready". */
  public static boolean isIntending(String lemma) {
    return VERBS.of("intending").contains(lemma);
  }

  /** Whether a noun only tells how much of another there is: "part of", "dozens of". */
  public static boolean isPartitive(String lemma) {
    return VERBS.of("partitive").contains(lemma);
  }

  /**
   * What the word that fills a role governs itself: "obj" of "the release of the crew" is "crew".
   */
  public static List<Argument> below(Clause clause, Token filler) {
    Roles roles = new Roles(clause.sentence());
    if (!filler.upos().equals("VERB") && !filler.upos().equals("ADJ")) {
      return roles.ofNoun(filler, null);
    }
    boolean passive = false;
    for (Token c : clause.sentence().children(filler)) {
      passive |= c.deprel().equals("nsubj:pass") || c.deprel().equals("aux:pass");
    }
    passive |= filler.deprel().equals("acl") && filler.xpos().equals("VBN");
    return roles.ofVerb(
        filler, passive, filler.head() == clause.predicate().index() ? clause : null);
  }

  private Clause.@Nullable Kind kind(Token t) {
    switch (t.upos()) {
      case "VERB":
        return t.is("amod") || t.is("compound") || t.is("case") || t.is("fixed")
            ? null
            : Clause.Kind.VERB;
      case "AUX":
        // "had warm words for Peru"
        return !t.is("aux") && !t.is("cop") && sentence.child(t, "obj").isPresent()
            ? Clause.Kind.VERB
            : null;
      case "ADJ":
        return sentence.child(t, "cop").isPresent()
                || sentence.child(t, "xcomp").isPresent()
                || sentence.child(t, "nsubj").isPresent()
            ? Clause.Kind.ADJECTIVE
            : null;
      case "NOUN":
      case "PROPN":
        return takesArguments(t) ? Clause.Kind.NOUN : null;
      default:
        return null;
    }
  }

  private boolean takesArguments(Token noun) {
    boolean proper = noun.upos().equals("PROPN");
    for (Token c : sentence.children(noun)) {
      if (c.is("cop") || (!proper && isNominalArgument(c))) {
        return true;
      }
    }
    return !proper && (noun.is("obj") || noun.is("nsubj") || noun.is("obl"));
  }

  private static boolean isNominalArgument(Token c) {
    return c.is("nmod") || c.is("amod") || c.is("compound") || c.is("acl") || c.is("nsubj");
  }

  /** Depth bounds the walk up a chain of conjuncts and controllers. */
  private Clause clause(Token t, int depth) {
    Clause before = known.get(t);
    if (before != null) {
      return before;
    }
    Clause.Kind kind = kind(t);
    Token governor = sentence.governor(t).orElse(null);
    Clause above =
        governor != null && depth < 40 && kind(governor) != null
            ? clause(governor, depth + 1)
            : null;
    boolean passive = kind == Clause.Kind.VERB && isPassive(t, above);
    List<Argument> arguments =
        kind == Clause.Kind.VERB || kind == Clause.Kind.ADJECTIVE
            ? roles.ofVerb(t, passive, above)
            : roles.ofNoun(t, above);
    Clause made =
        new Clause(
            sentence,
            t,
            kind == null ? Clause.Kind.NOUN : kind,
            lemma(t),
            arguments,
            passive,
            Mood.negated(sentence, t, above),
            Mood.modality(sentence, t, above),
            Mood.tense(sentence, t, above),
            governor,
            relation(t, kind));
    known.put(t, made);
    return made;
  }

  private String lemma(Token t) {
    String lemma = t.lemma();
    for (Token c : sentence.children(t)) {
      if (c.deprel().equals("compound:prt")) {
        return lemma + "_" + c.lemma();
      }
    }
    return lemma;
  }

  private static String relation(Token t, Clause.@Nullable Kind kind) {
    return kind == Clause.Kind.NOUN && !t.is("root") ? "nominal" : t.deprel();
  }

  private boolean isPassive(Token verb, @Nullable Clause above) {
    boolean hasSubject = false;
    boolean hasAuxiliary = false;
    boolean hasObject = false;
    for (Token c : sentence.children(verb)) {
      if (c.deprel().equals("nsubj:pass") || c.deprel().equals("aux:pass")) {
        return true;
      }
      hasSubject |= c.is("nsubj");
      hasAuxiliary |= c.is("aux");
      if (c.is("aux") && c.lemma().equals("be") && verb.xpos().equals("VBN")) {
        return true;
      }
      hasObject |= c.is("obj") || c.is("ccomp") || c.is("xcomp");
    }
    if (verb.deprel().equals("acl") && verb.xpos().startsWith("VB")) {
      // tags confuse past tense and participle: "the accord reached in Rome" has no object,
      // "police fired tear gas at students" has one
      boolean past = verb.xpos().equals("VBN") || verb.xpos().equals("VBD") && !hasSubject;
      return past && !hasObject;
    }
    if (!verb.xpos().equals("VBN")) {
      return false;
    }
    if (verb.is("conj") && !hasSubject) {
      return !hasAuxiliary && above != null && above.passive();
    }
    // "documents signed in May will help": a participle without auxiliary or object
    return hasSubject
        && !hasAuxiliary
        && !hasObject
        && (verb.is("advcl") || PARTICIPLES.contains(verb.lemma()));
  }
}
