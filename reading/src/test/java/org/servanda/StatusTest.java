package org.servanda;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Acts that are denied, planned, possible or under way are well represented in the examples. */
class StatusTest {
  private static final List<String> STATUSES =
      List.of("denied", "hypothetical", "ongoing", "planned");

  @Test
  void sixtyExamplesCarryAStatusOtherThanOccurred() {
    Map<String, Long> counts = new TreeMap<>();
    for (Examples.Example e : Examples.of("event")) {
      for (String status : STATUSES) {
        if (e.expected().stream().anyMatch(line -> (line + " ").contains(" " + status + " "))) {
          counts.merge(status, 1L, Long::sum);
        }
      }
    }
    assertTrue(counts.values().stream().mapToLong(n -> n).sum() >= 60, counts.toString());
    assertTrue(counts.keySet().containsAll(STATUSES), counts.toString());
    assertTrue(counts.values().stream().allMatch(n -> n >= 12), counts.toString());
  }
}
