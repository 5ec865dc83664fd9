package org.servanda.export.country;

import org.jspecify.annotations.Nullable;

/**
 * A state or territory, with the codes that stand for it at a time. A code that a system does not
 * have is null.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param m49 three digits of the UN's M49, which are those of ISO 3166-1 but for few
 * @param cow number of the Correlates of War project
 * @param cowName abbreviation of the Correlates of War project
 * @param cameo CAMEO, as GDELT writes it
 * @param fips FIPS 10-4
 * @param name in English
 */
public record Country(
    String iso3,
    String iso2,
    @Nullable String m49,
    @Nullable String cow,
    @Nullable String cowName,
    @Nullable String cameo,
    @Nullable String fips,
    String name) {}
