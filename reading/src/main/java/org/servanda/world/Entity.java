package org.servanda.world;

import org.jspecify.annotations.Nullable;
import org.servanda.record.Actor;

/**
 * Someone or something that can act, as the tables or the text itself identify it.
 *
 * @param id stable within a document and, for what the tables know, across documents: "KAZ",
 *     "KAZ-GOV", "person:Kassym-Jomart Tokayev", "EU", "press:Akorda"
 * @param name full name: "Kassym-Jomart Tokayev", "Kazakhstan", "Akorda"
 * @param country ISO 3166-1 alpha-3, an organisation's acronym for intergovernmental ones, or null
 * @param sector PLOVER sector (GOV, MIL, ...), null for a state as such
 * @param role office in words: "President of Kazakhstan"; null where there is none
 */
public record Entity(
    String id,
    Actor.Kind kind,
    String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role) {}
