package org.servanda.record;

import org.jspecify.annotations.Nullable;

/**
 * An actor in a role: ACTOR of the output.
 *
 * @param actor id of the {@link Actor} in the same document
 * @param country ISO 3166-1 alpha-3, or an organisation's acronym (EU, ASEAN), or null where none
 *     is known
 * @param sector PLOVER sector: GOV MIL LEG JUD PTY SPY OPP REB UAF CVL EDU MED BUS LAB AGR JRN NGO
 *     IGO REL CRM ...
 * @param mention the words that fill the role, or null where the role is filled by inference
 */
public record ActorRef(
    String actor,
    String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable Evidence mention) {

  /**
   * A short code: country or organisation acronym; else the sector of a group ("teachers" EDU);
   * else the name.
   */
  public String code() {
    if (country != null) {
      return country;
    }
    return sector != null && actor.startsWith("group:") ? sector : name;
  }
}
