package org.servanda.ledger.fact;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a fact concerns.
 *
 * @param by who acts, is bound, exports, visits or speaks: codes of states and organisations
 * @param to toward whom: the one promised to, the host, the addressee; empty where it is mutual
 * @param people persons by name
 */
public record Parties(List<String> by, List<String> to, List<String> people) {
  public Parties {
    by = List.copyOf(by);
    to = List.copyOf(to);
    people = List.copyOf(people);
  }

  /** All sides, each once, in the order of their codes. */
  public List<String> sides() {
    SortedSet<String> all = new TreeSet<>(by);
    all.addAll(to);
    return List.copyOf(all);
  }
}
