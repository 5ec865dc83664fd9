package org.servanda.language;

import java.util.List;
import java.util.Set;

/**
 * Subjects and objects that a verb leaves to the words above it: of infinitives and participles, of
 * coordinated verbs, of relative clauses.
 */
final class Control {
  /** Verbs whose infinitive is done by their own subject although they have an object. */
  private static final Set<String> SUBJECT_CONTROL = Clauses.VERBS.of("subject-control");

  /** "Thanked Ghana for delivering": the object of the verb above does it. */
  private static final Set<String> OBJECT_CONTROL = Clauses.VERBS.of("object-control");

  private final Sentence sentence;

  Control(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Those of a verb, from the clause above it. */
  void fromClause(Token verb, boolean passive, Clause above, List<Argument> found) {
    if (verb.is("acl")) {
      fromNoun(verb, passive, above.predicate(), found);
      return;
    }
    if (verb.is("conj")) {
      if (!has(found, "nsubj") && !(passive && has(found, "obj"))) {
        copy(above, "nsubj", found);
      }
      if (passive && !has(found, "obj")) {
        copy(above, "obj", found);
      }
      shareObject(verb, above, found);
    } else if (isAnacoluthon(verb, passive, above, found)) {
      copy(above, "nsubj", found);
    } else if (!has(found, passive ? "obj" : "nsubj")
        && (verb.is("xcomp") || verb.is("advcl") || verb.is("ccomp"))) {
      String role = passive ? "obj" : "nsubj";
      int at = 0;
      for (Token t : controller(verb, above)) {
        found.add(at++, new Argument(role, t));
      }
    }
  }

  /**
   * "The agency operating in Chad said ...": a participle taken for the verb, the verb beside it.
   */
  private static boolean isAnacoluthon(
      Token verb, boolean passive, Clause above, List<Argument> found) {
    boolean participle =
        above.predicate().xpos().equals("VBG") || above.predicate().xpos().equals("VBN");
    return verb.is("parataxis")
        && participle
        && !passive
        && verb.index() > above.predicate().index()
        && !has(found, "nsubj");
  }

  /** "signed and ratified the treaty": an object after both verbs belongs to both. */
  private static void shareObject(Token verb, Clause above, List<Argument> found) {
    if (has(found, "obj") || has(found, "ccomp") || has(found, "xcomp")) {
      return;
    }
    for (Token o : above.all("obj")) {
      if (o.index() > verb.index()) {
        found.add(new Argument("obj", o));
      }
    }
  }

  private static List<Token> controller(Token verb, Clause above) {
    if (verb.is("advcl") && OBJECT_CONTROL.contains(above.lemma()) && !above.all("obj").isEmpty()) {
      return above.all("obj");
    }
    if (verb.is("xcomp") && !SUBJECT_CONTROL.contains(above.lemma()) && !above.passive()) {
      for (String role : List.of("obj", "iobj", "obl:on", "obl:for")) {
        List<Token> fillers = above.all(role);
        if (!fillers.isEmpty() && !Roles.isTime(fillers.get(0))) {
          return fillers;
        }
      }
    }
    List<Token> subjects = above.all(above.passive() ? "obj" : "nsubj");
    return subjects.isEmpty() ? above.all("nsubj") : subjects;
  }

  /** Those of a verb that describes a noun. */
  void fromNoun(Token verb, boolean passive, Token noun, List<Argument> found) {
    if (verb.deprel().equals("acl:relcl")) {
      if (found.stream().noneMatch(a -> a.head().equals(noun))) {
        String role = !has(found, "nsubj") && !passive ? "nsubj" : has(found, "obj") ? null : "obj";
        if (role != null) {
          Roles.add(sentence, found, role, noun);
        }
      }
    } else if (passive) {
      Roles.add(sentence, found, "obj", noun);
    } else if (verb.xpos().equals("VBG") || verb.xpos().equals("VBN") && has(found, "obj")) {
      Roles.add(sentence, found, "nsubj", noun);
    } else {
      // "Japan's readiness to supply": the owner of the noun acts.
      for (Token c : sentence.children(noun)) {
        if (c.deprel().equals("nmod:poss")) {
          Roles.add(sentence, found, "nsubj", c);
        }
      }
    }
  }

  static boolean has(List<Argument> found, String role) {
    return found.stream().anyMatch(a -> a.role().equals(role));
  }

  private static void copy(Clause above, String role, List<Argument> found) {
    List<Token> fillers = above.all(role);
    for (int i = fillers.size() - 1; i >= 0; i--) {
      found.add(0, new Argument(role, fillers.get(i)));
    }
  }
}
