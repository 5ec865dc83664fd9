package org.servanda.ledger.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What persons decided on which facts are one thing.
 *
 * @param joined sets of keys of facts that are one, with the reason given
 * @param parted sets of keys of facts that are not one with any other fact of their entry
 */
public record Links(Map<Set<String>, String> joined, List<Set<String>> parted) {
  /** No decisions. */
  public static final Links NONE = new Links(Map.of(), List.of());

  public Links {
    joined = Map.copyOf(joined);
    parted = List.copyOf(parted);
  }

  boolean parted(String a, String b) {
    return parted.stream().anyMatch(s -> s.contains(a) != s.contains(b));
  }

  @Nullable String joined(String a, String b) {
    return joined.entrySet().stream()
        .filter(e -> e.getKey().contains(a) && e.getKey().contains(b))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  boolean touches(String key) {
    return joined.keySet().stream().anyMatch(s -> s.contains(key))
        || parted.stream().anyMatch(s -> s.contains(key));
  }

  boolean none() {
    return joined.isEmpty() && parted.isEmpty();
  }
}
