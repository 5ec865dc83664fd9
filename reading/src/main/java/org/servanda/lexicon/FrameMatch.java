package org.servanda.lexicon;

import java.util.List;
import java.util.Map;
import org.servanda.language.Clause;
import org.servanda.language.Token;

/**
 * A frame that fits a clause, and what fills its named roles (several fillers when coordinated).
 */
public record FrameMatch(Frame frame, Clause clause, Map<String, List<Token>> fillers) {
  public List<Token> fillers(String name) {
    return fillers.getOrDefault(name, List.of());
  }

  /** The word of the meaning at this place, or "" where there is none. */
  public String meaning(int i) {
    return i < frame.meaning().size() ? frame.meaning().get(i) : "";
  }
}
