package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.record.ActorRef;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Period;
import org.servanda.record.PloverClass;

/**
 * One act, one event: what headline, lead and detail tell of the same act is brought together, the
 * fuller account first.
 */
final class Retelling {
  /** How many acts of a class are looked through for the one that is told again. */
  private static final int REACH = 40;

  /** So many further passages are kept of an act that a text tells over and over. */
  private static final int MOST = 50;

  private final Map<PloverClass, List<Integer>> byType = new EnumMap<>(PloverClass.class);
  private final List<Event> events = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  /** Adds an event or makes it further evidence of one told before. */
  void add(Event e, int paragraph) {
    List<Integer> same = byType.computeIfAbsent(e.type(), k -> new ArrayList<>());
    for (int i = same.size() - 1; i >= Math.max(0, same.size() - REACH); i--) {
      int at = same.get(i);
      Event told = events.get(at);
      boolean anew = isAnew(e) && paragraphs.get(at) != paragraph;
      if (!anew && (isSame(told, e) || isBeside(told, e))) {
        events.set(at, merged(told, e));
        return;
      }
    }
    same.add(events.size());
    events.add(e);
    paragraphs.add(paragraph);
  }

  List<Event> events() {
    return events;
  }

  private static boolean isSame(Event a, Event b) {
    return Objects.equals(a.own(), b.own())
        && isReal(a) == isReal(b)
        && isMutual(a) == isMutual(b)
        && isOneKind(a, b)
        && fits(a.sources(), b.sources())
        && fits(a.targets(), b.targets())
        && (a.date() == null || b.date() == null || meets(a.date(), b.date()))
        && (a.place() == null
            || b.place() == null
            || Objects.equals(a.place().country(), b.place().country()));
  }

  /** Pledges and plans are told anew in each paragraph. */
  private static boolean isAnew(Event e) {
    return e.type() == PloverClass.AGREE
        && (e.cameo().startsWith("030") || e.cameo().startsWith("031"));
  }

  /** "Fired flares and shot at boats": one who does much of a kind in one breath. */
  private static boolean isBeside(Event a, Event b) {
    return Objects.equals(a.own(), b.own())
        && a.evidence().equals(b.evidence())
        && isReal(a) == isReal(b)
        && !a.sources().isEmpty()
        && codes(a.sources()).equals(codes(b.sources()));
  }

  private static boolean isMutual(Event e) {
    return e.type() == PloverClass.ASSAULT
        && !e.sources().isEmpty()
        && e.sources().equals(e.targets());
  }

  /**
   * Treaty and praise, trade and culture, a promise to trade and one to meet are not the same act.
   */
  private static boolean isOneKind(Event a, Event b) {
    return switch (a.type()) {
      case SUPPORT -> a.cameo().equals("057") == b.cameo().equals("057");
      case COOPERATE -> a.cameo().equals(b.cameo());
      case AGREE -> a.cameo().equals("030") || b.cameo().equals("030") || stem(a).equals(stem(b));
      default -> true;
    };
  }

  private static String stem(Event e) {
    return e.cameo().length() < 3 ? e.cameo() : e.cameo().substring(0, 3);
  }

  private static boolean isReal(Event e) {
    return e.status() != Event.Status.DENIED;
  }

  private static boolean meets(Period a, Period b) {
    return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
  }

  /** Whether two sides may be the same: one unknown, or one named within the other. */
  private static boolean fits(List<ActorRef> a, List<ActorRef> b) {
    Set<String> left = codes(a);
    Set<String> right = codes(b);
    return left.isEmpty() || right.isEmpty() || left.containsAll(right) || right.containsAll(left);
  }

  private static Set<String> codes(List<ActorRef> actors) {
    Set<String> codes = new HashSet<>();
    for (ActorRef a : actors) {
      boolean vague =
          a.country() == null && !a.actor().startsWith("name:") && !a.actor().startsWith("person:");
      if (!vague) {
        codes.add(a.code());
      }
    }
    return codes;
  }

  /** The fuller account is the event, the other further evidence of it. */
  private static Event merged(Event first, Event second) {
    boolean fuller = second.confidence() > first.confidence() && !isBeside(first, second);
    return fuller ? joined(second, first) : joined(first, second);
  }

  private static Event joined(Event told, Event again) {
    if (told.also().size() >= MOST) {
      return told;
    }
    List<Evidence> also = new ArrayList<>(told.also());
    again.also().stream().filter(x -> !also.contains(x)).forEach(also::add);
    if (!again.evidence().equals(told.evidence()) && !also.contains(again.evidence())) {
      also.add(again.evidence());
    }
    boolean real = told.status() != Event.Status.HYPOTHETICAL;
    return new Event(
        told.id(),
        told.type(),
        told.own(),
        or(told.mode(), again.mode()),
        told.contexts(),
        told.cameo(),
        told.goldstein(),
        told.quad(),
        told.sources().isEmpty() ? again.sources() : told.sources(),
        isOpen(told, again)
            ? again.targets()
            : isBeside(told, again) ? Doers.join(told.targets(), again.targets()) : told.targets(),
        told.date() == null ? again.date() : told.date(),
        told.place() == null ? again.place() : told.place(),
        real ? told.status() : again.status(),
        told.saidBy(),
        told.evidence(),
        also,
        told.toldIn(),
        told.confidence());
  }

  /** "Rallied in Karachi, burning Danish flags": at home until another is told of. */
  private static boolean isOpen(Event told, Event again) {
    Set<String> home = codes(told.sources());
    boolean domestic = !home.isEmpty() && home.equals(codes(told.targets()));
    return told.targets().isEmpty()
        || domestic && told.type() == PloverClass.PROTEST && !again.targets().isEmpty();
  }

  private static @Nullable String or(@Nullable String a, @Nullable String b) {
    return a != null ? a : b;
  }
}
