package org.servanda.ledger.fact;

import org.jspecify.annotations.Nullable;

/**
 * Who claims a fact. A fact without a voice is stated by the outlet.
 *
 * @param name the speaker
 * @param country country code or organisation of the speaker, or null where unknown
 * @param role office of the speaker
 */
public record Voice(String name, @Nullable String country, @Nullable String role) {
  /** By whom a judgement stands: the country where known, since a state speaks with one voice. */
  public String side() {
    return country == null ? name : country;
  }
}
