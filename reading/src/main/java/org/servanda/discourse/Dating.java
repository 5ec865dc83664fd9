package org.servanda.discourse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Period;
import org.servanda.time.When;

/** When what a clause tells took place. */
final class Dating {
  private Dating() {}

  /**
   * The clause's own time, else the only one of its sentence where it is the main one, else null.
   */
  static @Nullable Period of(Clause clause, List<When> times) {
    Sentence s = clause.sentence();
    Period only = null;
    int dated = 0;
    for (When w : times) {
      if (w.period() == null || w.kind() == When.Kind.DURATION || w.kind() == When.Kind.BY) {
        continue;
      }
      only = w.period();
      dated++;
      if (belongs(s, s.token(w.last()), clause.predicate())) {
        return w.period();
      }
    }
    return dated == 1 && clause.predicate().is("root") ? only : null;
  }

  private static boolean belongs(Sentence s, Token time, Token predicate) {
    Token up = time;
    for (int hops = 0; hops < 5; hops++) {
      if (up.equals(predicate)) {
        return true;
      }
      if (hops > 0 && up.upos().equals("VERB")) {
        return false;
      }
      up = s.governor(up).orElse(up);
    }
    return false;
  }
}
