package org.servanda.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;

/**
 * One line of a frames file.
 *
 * @param lemmas of the predicate, particle joined by underscore; "*" for any
 * @param source file and line, for messages and for explain
 * @param own whether it is a user's line, which goes before all built-in ones
 */
public record Frame(
    List<String> lemmas,
    Clause.Kind kind,
    List<Binding> bindings,
    List<String> meaning,
    String source,
    boolean own) {
  private static final int OWN = 1000;

  public Frame {
    lemmas = List.copyOf(lemmas);
    bindings = List.copyOf(bindings);
    meaning = List.copyOf(meaning);
  }

  /** Whether the line asks for this feature of the clause: "negated", "passive" ... */
  public boolean asks(String feature) {
    for (Binding b : bindings) {
      if (!b.absent() && !b.optional() && b.roles().contains(feature)) {
        return true;
      }
    }
    return false;
  }

  /** How much the line asks for. */
  int demands() {
    int n = own ? OWN : 0;
    for (Binding b : bindings) {
      if (!b.optional() && !b.absent()) {
        n += b.isFree() ? 4 : 6;
        n += "target".equals(b.name()) ? 1 : 0;
      }
    }
    return n;
  }

  /**
   * What one role must be.
   *
   * @param roles any of these
   * @param name under which the filler is bound, or null
   * @param words lemmas the filler may have
   * @param special words with a modifier, and kinds of fillers; empty with {@code words} for any
   */
  public record Binding(
      List<String> roles,
      @Nullable String name,
      Set<String> words,
      List<Word> special,
      boolean optional,
      boolean absent) {
    public Binding {
      roles = List.copyOf(roles);
      words = Set.copyOf(words);
      special = List.copyOf(special);
    }

    /** Whether any filler will do. */
    boolean isFree() {
      return words.isEmpty() && special.isEmpty();
    }

    /** Whether the role is that of the agent, which a passive may leave out. */
    boolean isAgent() {
      return name != null && isFree() && roles.contains("nsubj");
    }
  }

  /**
   * A demand on a filler beyond its lemma.
   *
   * @param lemma of the filler, "" for any
   * @param modifier lemma of a word below it, or null
   * @param kind "name", "pronoun" ..., or null
   */
  public record Word(String lemma, @Nullable String modifier, @Nullable String kind) {}
}
