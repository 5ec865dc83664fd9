package org.servanda.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;

/**
 * One line of a frames file.
 *
 * @param lemmas of the predicate, particle joined by underscore
 * @param source file and line, for messages and for explain
 */
public record Frame(
    List<String> lemmas,
    Clause.Kind kind,
    List<Binding> bindings,
    List<String> meaning,
    String source) {
  public Frame {
    lemmas = List.copyOf(lemmas);
    bindings = List.copyOf(bindings);
    meaning = List.copyOf(meaning);
  }

  /**
   * What one role must be.
   *
   * @param roles any of these
   * @param name under which the filler is bound, or null
   * @param words lemmas the filler may have; empty for any
   */
  public record Binding(
      List<String> roles,
      @Nullable String name,
      List<String> words,
      boolean optional,
      boolean absent) {
    public Binding {
      roles = List.copyOf(roles);
      words = List.copyOf(words);
    }
  }
}
