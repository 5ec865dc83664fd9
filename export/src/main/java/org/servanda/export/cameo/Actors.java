package org.servanda.export.cameo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.export.country.Countries;
import org.servanda.export.country.Country;
import org.servanda.export.country.Groups;
import org.servanda.record.ActorRef;

/** Finds the codes of actors. */
public final class Actors {
  /** Sectors of PLOVER that CAMEO has under another name. */
  private static final Map<String, String> TYPES = Map.of("JRN", "MED");

  private final Countries countries;
  private final Groups groups = new Groups();

  public Actors(Countries countries) {
    this.countries = countries;
  }

  /**
   * The codes of an actor on a day.
   *
   * @param day codes of states change; the last known where null
   */
  public ActorCode code(@Nullable ActorRef actor, @Nullable LocalDate day) {
    if (actor == null) {
      return ActorCode.NONE;
    }
    String type = type(actor.sector());
    Optional<Country> state = countries.of(actor.country(), day);
    if (state.isPresent()) {
      Country c = state.get();
      String cameo = c.cameo() == null ? c.iso3() : c.cameo();
      return ActorCode.of(cameo, "", type, actor.name(), ActorCode.orEmpty(c.fips()));
    }
    Optional<Groups.Group> group = groups.of(actor.country());
    if (group.isPresent()) {
      String role = type.isEmpty() ? "IGO" : type;
      return ActorCode.of(group.get().region(), group.get().code(), role, actor.name(), "");
    }
    return ActorCode.of("", "", type, actor.name(), "");
  }

  private static String type(@Nullable String sector) {
    return sector == null ? "" : TYPES.getOrDefault(sector, sector);
  }
}
