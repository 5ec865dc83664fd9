package org.servanda.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that tell when something was said, and so are part neither of the speaker nor of it. */
final class Times {
  private static final List<String> COMMON =
      List.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "night",
          "morning",
          "evening",
          "afternoon",
          "week",
          "month",
          "year");

  private Times() {}

  /** The common ones and some more. */
  static Set<String> with(String... more) {
    Set<String> words = new HashSet<>(COMMON);
    words.addAll(List.of(more));
    return Set.copyOf(words);
  }
}
