package org.servanda.record;

import org.jspecify.annotations.Nullable;

/**
 * A field of cooperation that the document speaks of.
 *
 * @param sphere one of politics trade transport energy water agriculture finance investment
 *     industry construction culture humanitarian security border education science space
 *     environment digital tourism health social youth justice migration
 * @param qualifier narrower words of the text, or null
 */
public record Sphere(
    String id,
    String sphere,
    @Nullable String qualifier,
    Stance stance,
    Evidence evidence,
    double confidence) {
  /** How it is spoken of. */
  public enum Stance {
    DISCUSSED,
    AGREED,
    PRAISED,
    PLANNED
  }
}
