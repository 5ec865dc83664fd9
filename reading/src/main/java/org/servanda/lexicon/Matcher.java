package org.servanda.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Argument;
import org.servanda.language.Clause;
import org.servanda.language.Clauses;
import org.servanda.language.Token;

/** Holds frames against one clause. */
final class Matcher {
  private final Clause clause;
  private final Reading reading;
  private @Nullable String particle;

  Matcher(Clause clause, Reading reading) {
    this.clause = clause;
    this.reading = reading;
  }

  /** "Took in 300 refugees": a particle that the parse takes for a preposition lends its noun. */
  void with(@Nullable String particle) {
    this.particle = particle;
  }

  /** The match, or null where the frame doesn't fit. */
  @Nullable FrameMatch match(Frame f) {
    Map<String, List<Token>> fillers = new LinkedHashMap<>();
    boolean agentless = clause.passive() && reading.isAgentless();
    for (Frame.Binding b : f.bindings()) {
      Boolean feature = feature(b.roles().get(0));
      if (feature != null) {
        if (feature == b.absent()) {
          return null;
        }
        continue;
      }
      List<Token> tokens = fillers(b);
      if (b.absent() && !tokens.isEmpty()) {
        return null;
      }
      if (!b.absent() && tokens.isEmpty() && !b.optional() && !(agentless && b.isAgent())) {
        return null;
      }
      if (b.name() != null && !tokens.isEmpty()) {
        fillers.computeIfAbsent(b.name(), k -> new ArrayList<>()).addAll(tokens);
      }
    }
    return new FrameMatch(f, clause, fillers);
  }

  /** What the clause itself is like; null where the word names a role. */
  private @Nullable Boolean feature(String role) {
    return switch (role) {
      case "negated" -> clause.negated();
      case "passive" -> clause.passive();
      case "future" -> clause.tense() == Clause.Tense.FUTURE;
      case "necessary" -> isNecessary();
      case "infinitive" -> clause.predicate().xpos().equals("VB") && clause.all("aux").isEmpty();
      default -> null;
    };
  }

  /** "Must", "should", "ought to", "has to", "needs to". */
  private boolean isNecessary() {
    return clause.modality() == Clause.Modality.NECESSARY;
  }

  private List<Token> fillers(Frame.Binding b) {
    List<Token> tokens = new ArrayList<>();
    for (String role : b.roles()) {
      for (Token t : all(role)) {
        if (accepts(b, t)) {
          tokens.add(t);
        }
      }
      if (!tokens.isEmpty()) {
        return tokens;
      }
    }
    return tokens;
  }

  private List<Token> all(String role) {
    if (role.equals("voice")) {
      return reading.voice(clause);
    }
    int dot = role.indexOf('.');
    if (dot < 0) {
      List<Token> own = clause.all(role);
      boolean lent = own.isEmpty() && particle != null && role.equals("obj");
      return lent ? clause.all("obl:" + particle) : own;
    }
    List<Token> found = new ArrayList<>();
    String below = role.substring(dot + 1);
    for (Token t : clause.all(role.substring(0, dot))) {
      for (Argument a : Clauses.below(clause, t)) {
        if (a.role().equals(alias(below)) && !below.equals("nmod:poss")) {
          found.add(a.head());
        }
      }
      for (Token c : clause.sentence().children(t)) {
        if (c.deprel().equals(below) && !found.contains(c)) {
          found.add(c);
          clause.sentence().children(c).stream().filter(x -> x.is("conj")).forEach(found::add);
        }
      }
    }
    return found;
  }

  /** Noun phrases within noun phrases are named as their clauses name them. */
  private static String alias(String role) {
    if (role.equals("nmod:of")) {
      return "obj";
    }
    return role.startsWith("nmod:") ? "obl:" + role.substring(5) : role;
  }

  /** The filler, or what it is a part of: "suspended part of the aid". */
  private boolean accepts(Frame.Binding b, Token t) {
    if (meets(b, t)) {
      return true;
    }
    if (!Clauses.isPartitive(t.lowerLemma())) {
      return false;
    }
    for (Token c : clause.sentence().children(t)) {
      boolean of =
          (c.is("nmod") || c.is("obl"))
              && clause.sentence().child(c, "case").filter(x -> x.lemma().equals("of")).isPresent();
      if (of && meets(b, c)) {
        return true;
      }
    }
    return false;
  }

  private boolean meets(Frame.Binding b, Token t) {
    if (b.isFree() || b.words().contains(t.lowerLemma())) {
      return true;
    }
    for (Frame.Word w : b.special()) {
      String kind = w.kind();
      String modifier = w.modifier();
      boolean fits =
          kind != null
              ? isKind(t, kind)
              : (w.lemma().isEmpty() || w.lemma().equals(t.lowerLemma()))
                  && modifier != null
                  && hasBelow(t, modifier, 2);
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private boolean isKind(Token t, String kind) {
    return switch (kind) {
      case "name" -> t.upos().equals("PROPN");
      case "pronoun" -> t.upos().equals("PRON");
      case "plural" -> t.xpos().endsWith("S");
      case "verb" -> t.upos().equals("VERB");
      default -> reading.is(t, kind);
    };
  }

  private boolean hasBelow(Token t, String lemma, int depth) {
    for (Token c : clause.sentence().children(t)) {
      if (c.lowerLemma().equals(lemma) || depth > 1 && hasBelow(c, lemma, depth - 1)) {
        return true;
      }
    }
    return false;
  }
}
