package org.servanda.export.gdelt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.export.act.Act;
import org.servanda.export.act.Dyad;
import org.servanda.export.cameo.ActorCode;
import org.servanda.export.cameo.Actors;
import org.servanda.export.country.Countries;

/** A line of GDELT's event table, with what its columns share. */
record EventLine(
    long number, Act act, @Nullable LocalDate day, ActorCode one, ActorCode two, Geo place) {
  /** Sentences that open a text: GDELT's lead paragraph. */
  private static final int LEAD = 3;

  static EventLine of(Dyad dyad, Actors actors, Countries countries) {
    Act act = dyad.act();
    LocalDate day = act.day();
    return new EventLine(
        dyad.number(),
        act,
        day,
        actors.code(dyad.one(), day),
        actors.code(dyad.two(), day),
        Geo.of(act.event().place(), countries));
  }

  long root() {
    boolean lead =
        act.tellings().stream().anyMatch(t -> t.sentence() <= LEAD) || act.event().toldIn() != null;
    return lead ? 1 : 0;
  }

  /** Texts that tell it, reprints counted once. */
  long sources() {
    return act.tellings().stream().map(t -> t.copies()).distinct().count();
  }

  /** Documents that tell it. */
  long articles() {
    return act.tellings().stream().map(t -> t.source().key()).distinct().count();
  }
}
