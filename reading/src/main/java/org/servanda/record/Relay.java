package org.servanda.record;

/** One passes on another's words: {@code by} Kazinform {@code cites} Akorda. */
public record Relay(String by, String cites, Evidence evidence) {}
