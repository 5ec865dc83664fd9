package org.servanda.ledger.identity;

import java.util.List;
import java.util.Map;
import org.servanda.ledger.fact.Fact;

/**
 * Facts that tell of one thing.
 *
 * @param facts in the order of {@link Fact#ORDER}; never empty
 * @param reasons by key, why a fact belongs to those before it; the first has none
 */
public record Cluster(List<Fact> facts, Map<String, String> reasons) {
  public Cluster {
    facts = List.copyOf(facts);
    reasons = Map.copyOf(reasons);
  }
}
