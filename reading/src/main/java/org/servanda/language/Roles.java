package org.servanda.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who fills which role of a predicate: see {@link Argument} for the names of roles. */
final class Roles {
  private static final Set<String> LIGHT = Clauses.VERBS.of("light");
  private static final Set<String> LIFTED = Set.of("on", "against", "to", "for");
  private static final Set<String> TIME = Clauses.VERBS.of("time");
  private static final Set<String> LIGHT_OBLIQUE = Clauses.VERBS.of("light-oblique");

  private static final Set<String> ADVERBIAL =
      Set.of(
          "after", "before", "because", "since", "while", "although", "though", "unless", "until");

  private static final Set<String> LENT = Set.of("with", "to", "for", "out", "out_of");

  private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom", "whose");

  private final Sentence sentence;
  private final Control control;

  Roles(Sentence sentence) {
    this.sentence = sentence;
    this.control = new Control(sentence);
  }

  List<Argument> ofVerb(Token verb, boolean passive, @Nullable Clause above) {
    List<Argument> found = new ArrayList<>();
    for (Token c : sentence.children(verb)) {
      String role = verbalRole(verb, c, passive);
      if (role != null) {
        add(found, role, relative(verb, c));
      }
    }
    if (above != null) {
      control.fromClause(verb, passive, above, found);
    } else {
      sentence
          .governor(verb)
          .filter(g -> verb.is("acl"))
          .ifPresent(g -> control.fromNoun(verb, passive, g, found));
    }
    if (passive) {
      addReceiver(verb, found);
    }
    addWarned(found);
    lendFromObject(verb, found);
    return found;
  }

  /** "Warned Sweden of an attack": a receiver of nothing is the object. */
  private static void addWarned(List<Argument> found) {
    boolean given = false;
    for (Argument a : found) {
      String r = a.role();
      given |= r.equals("obj") || r.equals("ccomp") || r.equals("xcomp");
    }
    for (Argument a : List.copyOf(found)) {
      if (!given && a.role().equals("iobj")) {
        found.add(new Argument("obj", a.head()));
      }
    }
  }

  /** "Ghana was granted a loan": beside an object the subject of a passive is who receives it. */
  private void addReceiver(Token verb, List<Argument> found) {
    if (sentence.child(verb, "obj").isEmpty()) {
      return;
    }
    for (Argument a : List.copyOf(found)) {
      if (a.role().equals("obj") && a.head().index() < verb.index()) {
        found.add(new Argument("iobj", a.head()));
      }
    }
  }

  List<Argument> ofNoun(Token noun, @Nullable Clause above) {
    List<Argument> found = new ArrayList<>();
    for (Token c : sentence.children(noun)) {
      if (c.deprel().equals("nmod:poss") || c.is("nsubj")) {
        add(found, "nsubj", c);
      } else if (c.is("nmod") || c.is("obl")) {
        String preposition = preposition(c);
        boolean agent = preposition.equals("by") && !isTime(c);
        add(found, preposition.equals("of") ? "obj" : agent ? "nsubj" : oblique(c), c);
        if (preposition.equals("between")) {
          addPartner(found, c);
        }
      } else if (c.is("amod") || c.is("compound") || c.is("acl") || c.is("advcl")) {
        add(found, c.is("acl") ? "acl" : c.is("advcl") ? "advcl" : c.deprel(), c);
      }
    }
    lift(noun, found);
    if (above != null && !Control.has(found, "nsubj")) {
      borrowSubject(noun, above, found);
    }
    return found;
  }

  /**
   * "The arrest of a priest by Oman", "threats by rebels against Oman", "delivery of aid to Oman":
   * all belong to the act.
   */
  private void lift(Token noun, List<Argument> found) {
    for (Argument a : List.copyOf(found)) {
      boolean phrase = a.head().is("nmod") && a.head().head() == noun.index();
      boolean of = phrase && a.role().equals("obj");
      boolean by = phrase && a.role().equals("nsubj");
      boolean against = phrase && a.role().equals("obl:against");
      for (Token c : sentence.children(a.head())) {
        String preposition = c.is("nmod") && !isTime(c) ? preposition(c) : "";
        if ((of || against) && preposition.equals("by") && !Control.has(found, "nsubj")) {
          add(found, "nsubj", c);
        } else if (of && preposition.equals("to") && !Control.has(found, "obl:to")) {
          add(found, "obl:to", c);
        } else if (by && LIFTED.contains(preposition) && !Control.has(found, oblique(c))) {
          add(found, oblique(c), c);
        }
      }
    }
  }

  /** "Ghana launched an attack on Togo", "an attack was launched by Ghana": Ghana attacked. */
  private static void borrowSubject(Token noun, Clause above, List<Argument> found) {
    boolean object = noun.is("obj") || noun.deprel().equals("nsubj:pass");
    boolean light =
        object
            ? LIGHT.contains(above.lemma())
            : noun.is("obl") && LIGHT_OBLIQUE.contains(above.lemma());
    if (light) {
      for (Token t : above.all("nsubj")) {
        if (!t.equals(noun)) {
          found.add(new Argument("nsubj", t));
        }
      }
    }
  }

  private @Nullable String verbalRole(Token verb, Token c, boolean passive) {
    switch (c.deprel()) {
      case "nsubj":
        return passive ? "obj" : "nsubj";
      case "nsubj:pass":
        return "obj";
      case "ccomp":
        String mark = adverbial(c);
        return mark.isEmpty() ? "ccomp" : "advcl:" + mark;
      case "csubj", "csubj:pass", "obj", "iobj", "xcomp":
        return c.deprel();
      case "obl:agent":
        return "nsubj";
      case "obl", "nmod":
        String preposition = preposition(c);
        return passive && preposition.equals("by") && !isTime(c) ? "nsubj" : oblique(c);
      case "obl:tmod", "obl:npmod", "obl:unmarked", "nmod:tmod", "nmod:unmarked":
        return c.deprel();
      case "advmod", "aux":
        return c.deprel();
      case "advcl":
        return sentence.child(c, "mark").map(m -> "advcl:" + m.lowerLemma()).orElse("advcl");
      default:
        return null;
    }
  }

  /** The conjunction of a clause that tells when or why, however it is attached; "" where none. */
  private String adverbial(Token clause) {
    for (Token c : sentence.children(clause)) {
      String lemma = c.lowerLemma();
      if ((c.is("mark") || c.is("case")) && ADVERBIAL.contains(lemma)) {
        return lemma;
      }
      // "after the guard barred the way": the conjunction taken for a preposition of the subject
      Optional<Token> of = c.is("nsubj") ? sentence.child(c, "case") : Optional.empty();
      if (of.isPresent() && ADVERBIAL.contains(of.get().lowerLemma())) {
        return of.get().lowerLemma();
      }
    }
    return "";
  }

  private String oblique(Token c) {
    String preposition = preposition(c);
    return preposition.isEmpty() ? "obl" : "obl:" + preposition;
  }

  /**
   * The preposition of a phrase, a fixed one joined by underscores ("because_of"); "" where none.
   */
  private String preposition(Token c) {
    Optional<Token> marker = sentence.child(c, "case");
    if (marker.isEmpty()) {
      return "";
    }
    StringBuilder b = new StringBuilder(marker.get().lowerLemma());
    for (Token f : sentence.children(marker.get())) {
      if (f.is("fixed")) {
        b.append('_').append(f.lowerLemma());
      }
    }
    return b.toString();
  }

  /** "On Monday", "by 2030", "next week": no one who acts. */
  static boolean isTime(Token c) {
    return c.upos().equals("NUM") || TIME.contains(c.lowerLemma());
  }

  /** A filler and all that is coordinated with it. */
  private void add(List<Argument> found, String role, Token head) {
    add(sentence, found, role, head);
  }

  static void add(Sentence sentence, List<Argument> found, String role, Token head) {
    found.add(new Argument(role, head));
    for (Token c : sentence.children(head)) {
      if (c.is("conj") && !head.is("conj")) {
        found.add(new Argument(role, c));
        for (Token further : sentence.children(c)) {
          if (further.is("conj")) {
            found.add(new Argument(role, further));
          }
        }
      }
    }
  }

  /** "Between X and Y" where the parse hangs Y elsewhere: the noun after the "and" behind X. */
  private void addPartner(List<Argument> found, Token x) {
    List<Token> tokens = sentence.tokens();
    int i = x.index() + 1;
    while (i < tokens.size() && tokens.get(i).is("flat")) {
      i++;
    }
    if (i + 1 >= tokens.size()
        || !tokens.get(i).lemma().equals("and")
        || sentence.children(x).stream().anyMatch(c -> c.is("conj"))) {
      return;
    }
    for (int j = i + 1; j < tokens.size() && j < i + 8; j++) {
      Token t = tokens.get(j);
      boolean noun = t.upos().equals("NOUN") || t.upos().equals("PROPN");
      if (noun
          && (t.head() < i || t.head() > j + 6 || !tokens.get(t.head()).upos().endsWith("N"))) {
        found.add(new Argument("obl:between", t));
        return;
      }
    }
  }

  /** The noun that a relative pronoun stands for, else the word itself. */
  private Token relative(Token verb, Token c) {
    if (!verb.deprel().equals("acl:relcl") || !RELATIVE.contains(c.lemma())) {
      return c;
    }
    return sentence.governor(verb).orElse(c);
  }

  /**
   * "hold talks with Peru": whether the phrase hangs on the verb or on its object is often
   * arbitrary, so the object's phrases serve the verb too, after its own; so do those of "enter
   * into talks with Peru".
   */
  private void lendFromObject(Token verb, List<Argument> found) {
    boolean light = LIGHT_OBLIQUE.contains(verb.lemma());
    List<Argument> lent = new ArrayList<>();
    for (Argument a : found) {
      if (a.role().equals("obj")) {
        for (Token c : sentence.children(a.head())) {
          if (c.deprel().equals("nmod") && !preposition(c).equals("of")) {
            add(lent, oblique(c), c);
          } else if (c.is("nmod") || c.is("obl")) {
            lendFrom(c, lent);
          }
        }
      } else if (a.role().startsWith("obl:") && isName(a.head()) && !light) {
        // names take no phrases of their own: "turned to Kenya for a loan"
        lendFrom(a.head(), lent);
      } else if (a.role().startsWith("obl:") && light) {
        for (Token c : sentence.children(a.head())) {
          if (c.deprel().equals("nmod")) {
            add(lent, preposition(c).equals("of") ? "nmod:of" : oblique(c), c);
          }
        }
      }
    }
    found.addAll(lent);
  }

  /** "Shared fingerprints of the suspects with Peru": phrases hung one noun too deep. */
  private void lendFrom(Token noun, List<Argument> lent) {
    for (Token c : sentence.children(noun)) {
      boolean phrase = c.deprel().equals("nmod") || c.deprel().equals("obl");
      if (phrase && LENT.contains(preposition(c))) {
        add(lent, oblique(c), c);
      }
    }
  }

  private static boolean isName(Token t) {
    return t.upos().equals("PROPN") || Character.isUpperCase(t.form().charAt(0));
  }
}
