package org.servanda.lexicon;

import java.util.List;
import org.servanda.language.Clause;
import org.servanda.language.Token;

/** What a reader knows of a text beyond its clauses when it matches frames. */
public interface Reading {
  /** Clauses alone. */
  Reading PLAIN = new Reading() {};

  /** Whether a passive may leave its agent out: "two men were arrested". */
  default boolean isAgentless() {
    return false;
  }

  /** The subject of the verb of saying that the clause stands under. */
  default List<Token> voice(Clause clause) {
    return List.of();
  }

  /** Whether a filler is of a kind: "actor", "person", "state", "place". */
  default boolean is(Token filler, String kind) {
    return false;
  }
}
