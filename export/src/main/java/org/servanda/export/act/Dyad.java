package org.servanda.export.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.record.ActorRef;
import org.servanda.record.Ids;

/**
 * An act from one actor to another: what a line of event data is. An act of several sides is as
 * many lines as it has ordered pairs.
 *
 * @param one who acts; null where nobody is known
 * @param two toward whom; null where nobody is known
 */
public record Dyad(Act act, @Nullable ActorRef one, @Nullable ActorRef two) {
  private static final int HEX = 16;

  /** The dyads of an act in CAMEO's sense. All sides of a mutual act act toward each other. */
  public static List<Dyad> of(Act act) {
    boolean hosted = act.hosted();
    List<ActorRef> sources = once(hosted ? act.event().targets() : act.event().sources());
    List<ActorRef> targets = once(hosted ? act.event().sources() : act.event().targets());
    List<Dyad> dyads = new ArrayList<>();
    if (targets.isEmpty() && sources.size() > 1) {
      pairs(act, sources, sources, dyads);
    } else if (targets.isEmpty()) {
      sources.forEach(s -> dyads.add(new Dyad(act, s, null)));
    } else if (sources.isEmpty()) {
      targets.forEach(t -> dyads.add(new Dyad(act, null, t)));
    } else {
      pairs(act, sources, targets, dyads);
    }
    return dyads;
  }

  private static void pairs(
      Act act, List<ActorRef> sources, List<ActorRef> targets, List<Dyad> dyads) {
    for (ActorRef s : sources) {
      for (ActorRef t : targets) {
        if (!name(s).equals(name(t))) {
          dyads.add(new Dyad(act, s, t));
        }
      }
    }
  }

  /** Actors of one code and sector are one. */
  private static List<ActorRef> once(List<ActorRef> actors) {
    Map<String, ActorRef> once = new LinkedHashMap<>();
    actors.forEach(a -> once.putIfAbsent(name(a), a));
    return List.copyOf(once.values());
  }

  private static String name(ActorRef a) {
    return a.code() + " " + (a.sector() == null ? "" : a.sector());
  }

  /** A number that names it for good: 48 bits of a hash, so that it is unique in practice. */
  public long number() {
    String id = Ids.of("e", act.id(), one == null ? "" : name(one), two == null ? "" : name(two));
    return Long.parseLong(id.substring(2), HEX);
  }
}
