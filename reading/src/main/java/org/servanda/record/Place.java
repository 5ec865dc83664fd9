package org.servanda.record;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param country ISO 3166-1 alpha-3
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record Place(
    String name, @Nullable String country, @Nullable Double lat, @Nullable Double lon) {}
