package org.servanda.ledger.fact;

import java.util.Locale;
import java.util.Optional;

/** Kinds of facts and of the entries made of them. */
public enum Kind {
  AGREEMENT("a"),
  COMMITMENT("c"),
  FIGURE("f"),
  ENGAGEMENT("g"),
  EVENT("e"),
  STATEMENT("s"),
  SPHERE("p"),
  PERSON("n");

  private final String prefix;

  Kind(String prefix) {
    this.prefix = prefix;
  }

  /** The letter that ids of this kind begin with. */
  public String prefix() {
    return prefix;
  }

  /** The kind as it is written: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a label, singular or plural, in any case. */
  public static Optional<Kind> of(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT);
    for (Kind kind : values()) {
      if (wanted.equals(kind.label()) || wanted.equals(kind.label() + "s")) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
