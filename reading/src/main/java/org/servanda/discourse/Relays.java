package org.servanda.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Relay;
import org.servanda.text.Positions;
import org.servanda.text.Span;
import org.servanda.world.Entity;
import org.servanda.world.Mention;

/** Finds who passes on whom: "Kazinform cites Akorda", "the press service told Reuters". */
final class Relays {
  private static final Set<String> CITING =
      Set.of("cite", "quote", "report", "refer", "tell", "say", "learn", "according", "accord");

  private Relays() {}

  static List<Relay> find(
      List<Sentence> sentences,
      Function<Sentence, List<Mention>> mentions,
      Referents referents,
      Positions positions) {
    List<Relay> found = new ArrayList<>();
    for (Sentence s : sentences) {
      List<Mention> press = new ArrayList<>();
      for (Mention m : mentions.apply(s)) {
        if (isPress(m, referents)) {
          press.add(m);
        }
      }
      boolean cites = false;
      for (Token t : s.tokens()) {
        cites |= CITING.contains(t.lowerLemma());
      }
      if (!cites || press.isEmpty()) {
        continue;
      }
      String by = null;
      String cited = null;
      for (Mention m : press) {
        Entity e = referents.of(m).get(0);
        if ("JRN".equals(e.sector())) {
          by = e.name();
        } else {
          cited = e.name();
        }
      }
      if (by != null && cited != null) {
        Span span = s.span();
        found.add(
            new Relay(
                by,
                cited,
                new org.servanda.record.Evidence(
                    positions.codePoint(span.begin()), positions.codePoint(span.end()))));
      }
    }
    return found;
  }

  private static boolean isPress(Mention m, Referents referents) {
    List<Entity> who = referents.of(m);
    return who.size() == 1 && Speech.isPress(who.get(0));
  }
}
