package org.servanda.record;

import org.jspecify.annotations.Nullable;

/** Where and by whom the document says it was filed. */
public record Dateline(@Nullable String place, @Nullable String country, @Nullable String agency) {}
