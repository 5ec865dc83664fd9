package org.servanda.ledger.reprint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document that may be a reprint of others, or they of it. */
public record Copy<K extends Comparable<K>>(
    K key, Signature signature, @Nullable LocalDate published) {}
