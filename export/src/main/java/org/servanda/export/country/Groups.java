package org.servanda.export.country;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** CAMEO's codes of organisations, its known groups. */
public final class Groups {
  private final Map<String, Group> groups = new HashMap<>();

  /**
   * An organisation.
   *
   * @param code CAMEO's known group
   * @param region code that stands in the country's place, or the empty string
   */
  public record Group(String code, String region) {}

  public Groups() {
    for (Row r : Tables.builtIn().rows(Groups.class, "groups.tsv")) {
      groups.put(r.column(0), new Group(r.column(1), r.column(2)));
    }
  }

  /** The group of an acronym or name as records have it. */
  public Optional<Group> of(@Nullable String acronym) {
    return acronym == null ? Optional.empty() : Optional.ofNullable(groups.get(acronym));
  }
}
