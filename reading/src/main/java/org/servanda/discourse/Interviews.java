package org.servanda.discourse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servanda.record.Actor;
import org.servanda.world.Entity;
import org.servanda.world.Mention;

/** Who answers in an interview whose turns are labelled "Q:" and "A:". */
final class Interviews {
  private Interviews() {}

  /** The person, not of the press, whom the words before the first answer speak of most. */
  static Optional<Entity> interviewee(List<List<Mention>> before, Referents referents) {
    Map<Entity, Integer> times = new LinkedHashMap<>();
    for (List<Mention> sentence : before) {
      for (Mention m : sentence) {
        List<Entity> who = referents.of(m);
        boolean one = who.size() == 1 && who.get(0).kind() == Actor.Kind.PERSON;
        if (one && !"JRN".equals(who.get(0).sector())) {
          times.merge(who.get(0), 1, Integer::sum);
        }
      }
    }
    Entity most = null;
    for (Map.Entry<Entity, Integer> e : times.entrySet()) {
      most = most == null || e.getValue() > times.getOrDefault(most, 0) ? e.getKey() : most;
    }
    return Optional.ofNullable(most);
  }
}
