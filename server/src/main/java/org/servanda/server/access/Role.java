package org.servanda.server.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an account is for. */
public enum Role {
  READER(Set.of(Right.READ)),
  ANALYST(Set.of(Right.READ, Right.ADD, Right.REVIEW)),
  ADMIN(Set.of(Right.READ, Right.ADD, Right.REVIEW, Right.ADMIN));

  private final Set<Right> rights;

  Role(Set<Right> rights) {
    this.rights = rights;
  }

  public Set<Right> rights() {
    return rights;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a label. */
  public static Optional<Role> of(String label) {
    for (Role r : values()) {
      if (r.label().equals(label.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }
}
