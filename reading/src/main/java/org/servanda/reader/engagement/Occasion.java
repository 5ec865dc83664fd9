package org.servanda.reader.engagement;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.reader.Scene;
import org.servanda.record.Engagement;
import org.servanda.record.Engagement.Kind;
import org.servanda.record.Period;

/**
 * An engagement as told at one place of a story.
 *
 * @param states countries of those who take part, whom the record may call by name
 * @param definite whether it is spoken of as known already: "the talks", "your visit"
 */
record Occasion(Engagement engagement, Set<String> states, boolean definite) {
  Occasion {
    states = Set.copyOf(states);
  }

  /** Whether both tell of one occasion. */
  boolean isSame(Occasion other) {
    Engagement a = engagement;
    Engagement b = other.engagement;
    if (a.kind() != b.kind() || differ(a.name(), b.name())) {
      return false;
    }
    boolean visit = a.kind() == Kind.VISIT;
    if (visit && (differ(a.host(), b.host()) || !isSameGuest(other))) {
      return false;
    }
    if (other.definite && visit) {
      return a.date() == null || b.date() == null || overlap(a.date(), b.date());
    }
    return a.status() == b.status()
        && (a.date() == null || b.date() == null || overlap(a.date(), b.date()));
  }

  private boolean isSameGuest(Occasion other) {
    Engagement a = engagement;
    Engagement b = other.engagement;
    return a.who().isEmpty()
        || b.who().isEmpty()
        || meet(a.who(), b.who())
        || meet(a.who(), other.states)
        || meet(states, b.who());
  }

  private static boolean meet(Collection<String> a, Collection<String> b) {
    return !Collections.disjoint(a, b);
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  private static boolean overlap(Period a, Period b) {
    return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
  }

  /**
   * Whether an account names more of those who take part; a visit's guest is known from the first.
   */
  private static boolean isFuller(Engagement b, Engagement a) {
    return a.who().isEmpty() || a.kind() != Kind.VISIT && b.who().size() > a.who().size();
  }

  /** This occasion with what the other adds. */
  Occasion with(Occasion other) {
    Engagement a = engagement;
    Engagement b = other.engagement;
    Engagement both =
        new Engagement(
            a.id(),
            a.kind(),
            a.name() != null ? a.name() : b.name(),
            isFuller(b, a) ? b.who() : a.who(),
            a.host() != null ? a.host() : b.host(),
            Scene.join(a.places(), b.places()),
            a.date() != null ? a.date() : b.date(),
            a.status(),
            a.saidBy(),
            a.evidence(),
            a.confidence());
    return new Occasion(both, states.size() >= other.states.size() ? states : other.states, false);
  }
}
