package org.servanda.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.servanda.ledger.entry.Entries;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Lines;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.identity.Cluster;
import org.servanda.ledger.identity.Clusters;

/** Makes the entries of stale blocks anew. */
public final class Settlement {
  private static final int BLOCKS = 1_000;

  private final Clusters clusters;
  private final Lines lines;

  public Settlement(Clusters clusters, Lines lines) {
    this.clusters = clusters;
    this.lines = lines;
  }

  /** Whether any block is stale. */
  public static boolean due(Handle handle) {
    return handle
        .createQuery("select 1 from stale_block limit 1")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Settles some blocks within a transaction; false where none was stale. */
  public boolean settle(Handle handle) {
    List<String> stale =
        handle
            .createQuery("select block from stale_block order by block limit " + BLOCKS)
            .mapTo(String.class)
            .list();
    if (stale.isEmpty()) {
      return false;
    }
    Decisions decisions = new Decisions(handle);
    List<Decisions.Group> groups = decisions.groups(stale);
    List<String> blocks = groups.stream().flatMap(g -> g.blocks().stream()).toList();
    Map<String, Long> numbers = new HashMap<>();
    Map<String, List<Fact>> facts = new Records(handle).byBlock(blocks, numbers);
    List<Entry> entries = new ArrayList<>();
    for (Decisions.Group g : groups) {
      entries.addAll(entries(g, facts));
    }
    new EntryTable(handle).replace(blocks, entries, numbers);
    handle
        .createUpdate("delete from stale_block where block in (<blocks>)")
        .bindList("blocks", blocks)
        .execute();
    return true;
  }

  private List<Entry> entries(Decisions.Group group, Map<String, List<Fact>> byBlock) {
    List<Fact> facts = new ArrayList<>();
    group.blocks().forEach(b -> facts.addAll(byBlock.getOrDefault(b, List.of())));
    List<Entry> entries = new ArrayList<>();
    for (Cluster c : clusters.of(facts, group.links())) {
      String block = clusters.block(c.facts().get(0));
      entries.add(group.corrections().apply(Entries.of(c, block)));
    }
    return lines.ordered(entries);
  }
}
