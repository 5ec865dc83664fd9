package org.servanda.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * A predicate and its arguments: who does what to whom. Passives are turned round, coordinated
 * subjects, objects and predicates are spread out, subjects of controlled, relative and participial
 * clauses are filled in.
 *
 * @param lemma of the predicate, with its particle: "carry_out"
 * @param arguments in text order; one role may occur several times (coordination)
 * @param passive whether the text had it in the passive
 * @param negated "did not sign", "no agreement was signed", "refused"/"failed to sign" (by its
 *     controller)
 * @param governor the predicate that this clause depends on, or null
 * @param relation how it depends: root, conj, xcomp, ccomp, advcl, acl, acl:relcl, nominal ...
 */
public record Clause(
    Sentence sentence,
    Token predicate,
    Kind kind,
    String lemma,
    List<Argument> arguments,
    boolean passive,
    boolean negated,
    Modality modality,
    Tense tense,
    @Nullable Token governor,
    String relation) {
  /** What the predicate is. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** How firmly it is said; ASSERTED unless a modal, a condition or a plan stands over it. */
  public enum Modality {
    ASSERTED,
    POSSIBLE,
    NECESSARY,
    INTENDED,
    CONDITIONAL
  }

  /** Time of the predicate; NONE for a nominal or a bare infinitive. */
  public enum Tense {
    PAST,
    PERFECT,
    PRESENT,
    PROGRESSIVE,
    FUTURE,
    NONE
  }

  public Clause {
    arguments = List.copyOf(arguments);
  }

  public List<Token> all(String role) {
    List<Token> heads = null;
    for (Argument a : arguments) {
      if (a.role().equals(role)) {
        heads = heads == null ? new ArrayList<>(2) : heads;
        heads.add(a.head());
      }
    }
    return heads == null ? List.of() : heads;
  }

  public Optional<Token> first(String role) {
    for (Argument a : arguments) {
      if (a.role().equals(role)) {
        return Optional.of(a.head());
      }
    }
    return Optional.empty();
  }

  /** The words of the clause: everything below its predicate. */
  public Span span() {
    return sentence.subtree(predicate);
  }
}
