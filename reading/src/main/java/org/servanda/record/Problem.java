package org.servanda.record;

/**
 * Something that could not be read: where, what, and what to do. Text never throws.
 *
 * @param where document id, or file and line
 */
public record Problem(String where, String what) {}
