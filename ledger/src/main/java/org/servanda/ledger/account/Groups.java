package org.servanda.ledger.account;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** Groups of states and their members, by the table {@code groups.tsv}. */
public final class Groups {
  private final Map<String, Set<String>> members = new TreeMap<>();

  /** Groups by a table of the built-in ones or a user's. */
  public Groups(Tables tables) {
    for (Row row : tables.rows(Groups.class, "groups.tsv")) {
      Set<String> all = new LinkedHashSet<>();
      all.add(row.column(0));
      all.addAll(row.words(1));
      members.put(row.column(0), Set.copyOf(all));
    }
  }

  /** A group itself with its members; what is no group is itself alone. */
  public Set<String> members(String code) {
    return members.getOrDefault(code, Set.of(code));
  }

  /** Codes of all groups. */
  public Set<String> codes() {
    return members.keySet();
  }
}
