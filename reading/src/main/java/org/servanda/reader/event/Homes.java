package org.servanda.reader.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Place;
import org.servanda.record.PloverClass;
import org.servanda.world.Entity;
import org.servanda.world.Mention;

/**
 * The country of those whom the words do not place: "police arrested students in Lima" is Peru's
 * police and Peru's students. Home is where it happens, else the one country that the sentence
 * names; armed forces are not at home where they strike.
 */
final class Homes {
  private static final Set<String> WITHIN =
      Set.of("in", "inside", "across", "throughout", "from", "out", "out_of", "within");

  private final Lexicon lexicon;

  Homes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The act with countries filled in. */
  Act settle(Scene scene, Act act) {
    if (!act.sources().stream().anyMatch(this::isHomeless)
        && !act.targets().stream().anyMatch(a -> isHomeless(a) || isPeople(a) || isThing(a))) {
      return act;
    }
    String there = where(scene, act.clause());
    String only = only(scene);
    boolean abroad =
        act.sources().stream().anyMatch(a -> a.country() != null && "MIL".equals(a.sector()))
            && (act.type() == PloverClass.ASSAULT || act.type() == PloverClass.COERCE);
    String home = there != null ? there : only;
    List<ActorRef> sources = settle(act.sources(), home);
    String land = there != null ? there : land(scene, act);
    String theirs = land != null ? land : abroad ? null : only;
    List<ActorRef> targets = settle(act.targets(), theirs);
    if (land != null && land.equals(theirs)) {
      targets = targets.stream().map(a -> isPeople(a) ? placed(a, land) : a).toList();
    }
    if (only != null
        && !isForeign(scene, only)
        && sources.stream().anyMatch(a -> only.equals(a.country()))) {
      targets = targets.stream().map(a -> isThing(a) ? placed(a, only) : a).toList();
    }
    return new Act(act.match(), sources, targets, act.outlook());
  }

  /**
   * "Lifted a curfew", "threw out the bill": a thing at home where no other state is named; no
   * treaty.
   */
  private boolean isThing(ActorRef a) {
    return a.country() == null
        && a.actor().startsWith("thing:")
        && !lexicon.set("pactword").contains(a.actor().substring("thing:".length()));
  }

  /** "Burning Danish flags": another state that only an adjective names. */
  private static boolean isForeign(Scene scene, String home) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      Entity e = m.entity();
      if (e != null && e.country() != null && !home.equals(e.country())) {
        return true;
      }
    }
    return false;
  }

  /** Any group without a country: refugees, rebels. */
  private static boolean isPeople(ActorRef a) {
    return a.country() == null
        && (a.actor().startsWith("role:") || a.actor().startsWith("group:"))
        && a.sector() != null;
  }

  private List<ActorRef> settle(List<ActorRef> actors, @Nullable String home) {
    return home == null
        ? actors
        : actors.stream().map(a -> isHomeless(a) ? placed(a, home) : a).toList();
  }

  static ActorRef placed(ActorRef a, String country) {
    return new ActorRef(a.actor(), a.name(), country, a.sector(), a.mention());
  }

  /** Groups and officers of no country; a diplomat's is never the host's. */
  private boolean isHomeless(ActorRef a) {
    boolean thing = a.actor().startsWith("thing:") || a.actor().startsWith("place:");
    if (a.country() != null || thing || a.sector() == null || isRoaming(a)) {
      return false;
    }
    String last = a.actor().substring(a.actor().lastIndexOf(':') + 1);
    return !lexicon.set("abroad").contains(last);
  }

  private static boolean isRoaming(ActorRef a) {
    return a.actor().startsWith("name:")
        || "UAF".equals(a.sector())
        || "IGO".equals(a.sector())
        || "NGO".equals(a.sector());
  }

  /** "Armed rebels in Uganda", "flew the wounded out of Haiti": a state that is a place here. */
  private static @Nullable String land(Scene scene, Act act) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      Entity e = m.entity();
      if (e != null
          && e.kind() == Actor.Kind.STATE
          && m.kind() == Mention.Kind.NAME
          && Doers.isMarked(scene.sentence(), m.head(), WITHIN)
          && Setting.isBelow(scene.sentence(), m.head(), act.clause().predicate())
          && act.sources().stream().noneMatch(a -> e.id().equals(a.country()))) {
        return e.country();
      }
    }
    return null;
  }

  private static @Nullable String where(Scene scene, Clause c) {
    Place p = Setting.place(scene, c);
    if (p == null && c.predicate().is("advcl") && c.governor() != null) {
      // "rallied in Karachi, burning flags": where the main act is
      Token above = c.governor();
      for (Clause m : scene.story().clauses(scene.sentence())) {
        p = m.predicate().equals(above) ? Setting.place(scene, m) : p;
      }
    }
    return p == null ? null : p.country();
  }

  /** The one country of the sentence; null where there are none or more. */
  private static @Nullable String only(Scene scene) {
    Set<String> codes = new HashSet<>();
    for (Mention m : scene.story().mentions(scene.sentence())) {
      Place p = m.place();
      if (p != null && p.country() != null) {
        codes.add(p.country());
      } else {
        scene.story().referents(m).stream()
            .filter(a -> a.country() != null && !"JRN".equals(a.sector()))
            .forEach(a -> codes.add(a.country()));
      }
    }
    return codes.size() == 1 ? codes.iterator().next() : null;
  }
}
