package org.servanda.ledger.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Fact;

/** What most facts tell. */
final class Tally {
  private Tally() {}

  /**
   * The value that most sources give; of equally frequent ones the longer, then the alphabet's
   * first.
   */
  static Optional<String> most(Collection<Fact> facts, Function<Fact, @Nullable String> of) {
    Map<String, Integer> counts = new HashMap<>();
    for (Fact f : facts) {
      String value = of.apply(f);
      if (value != null && !value.isEmpty()) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** The first value that any fact gives. */
  static <T> @Nullable T first(List<Fact> facts, Function<Fact, @Nullable T> of) {
    for (Fact f : facts) {
      T value = of.apply(f);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The last value that any fact gives. */
  static <T> @Nullable T last(List<Fact> facts, Function<Fact, @Nullable T> of) {
    T last = null;
    for (Fact f : facts) {
      T value = of.apply(f);
      last = value == null ? last : Objects.requireNonNull(value);
    }
    return last;
  }
}
