package org.servanda.server.access;

import java.util.Set;

/**
 * Who asks, and what they may do.
 *
 * @param name of the account; decisions are signed with it
 * @param proof what a form must carry to be taken for ours; empty for a program with a token
 * @param local whether it is the one user of this machine, who needs no account
 */
public record Visitor(String name, Set<Right> rights, String proof, boolean local) {
  /** Someone who has not signed in. */
  static final Visitor STRANGER = new Visitor("", Set.of(), "", false);

  public Visitor {
    rights = Set.copyOf(rights);
  }

  public boolean may(Right right) {
    return rights.contains(right);
  }

  /** Whether anyone is known to be there. */
  public boolean known() {
    return !name.isEmpty();
  }
}
