package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Actor;

/** Who held which office when. */
final class Offices {
  /**
   * One term of office.
   *
   * @param from first year or day, as text that sorts by time; empty if unknown
   */
  record Term(String name, String country, String office, String from, String to) {
    boolean covers(LocalDate day) {
      String d = day.toString();
      boolean begun = from.isEmpty() || from.compareTo(d) <= 0;
      boolean ended =
          !to.isEmpty()
              && (to.length() == 4 ? (to + "-12-31").compareTo(d) < 0 : to.compareTo(d) < 0);
      return begun && !ended;
    }
  }

  private final Map<String, List<Term>> byName = new HashMap<>();
  private final Map<String, List<Term>> bySurname = new HashMap<>();
  private final Map<String, List<Term>> byCountry = new HashMap<>();

  void add(String name, String country, String office, String from, String to) {
    Term t = new Term(name, country, office, from, to);
    String folded = Gazetteer.fold(name);
    byName.computeIfAbsent(folded, k -> new ArrayList<>()).add(t);
    bySurname.computeIfAbsent(surname(folded), k -> new ArrayList<>()).add(t);
    byCountry.computeIfAbsent(country, k -> new ArrayList<>()).add(t);
  }

  private static String surname(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** The person of this full name, with the office held on that day if any. */
  Optional<Entity> person(String name, @Nullable LocalDate day) {
    return best(byName.get(Gazetteer.fold(name)), day).map(Offices::entity);
  }

  /** The one office holder of this surname on that day; empty where several countries have one. */
  Optional<Entity> bySurname(String surname, @Nullable LocalDate day) {
    List<Term> terms = bySurname.getOrDefault(Gazetteer.fold(surname), List.of());
    List<Term> then = terms.stream().filter(t -> day == null || t.covers(day)).toList();
    boolean one =
        !then.isEmpty() && then.stream().allMatch(t -> t.country().equals(then.get(0).country()));
    return one ? Optional.of(entity(then.get(0))) : Optional.empty();
  }

  /** Who held the office that the words name, in that country, on that day. */
  Optional<Entity> holder(String country, String words, LocalDate day) {
    String folded = Gazetteer.fold(words);
    boolean head = folded.contains("head of state") || folded.contains("leader");
    Term found = null;
    for (Term t : byCountry.getOrDefault(country, List.of())) {
      String office = Gazetteer.fold(t.office());
      boolean fits =
          head
              ? office.startsWith("president")
                  || office.startsWith("king")
                  || office.startsWith("emir")
                  || office.startsWith("sultan")
                  || (found == null && office.startsWith("prime"))
              : office.startsWith(folded);
      if (fits && t.covers(day)) {
        found = t;
      }
    }
    return Optional.ofNullable(found).map(Offices::entity);
  }

  private static Optional<Term> best(@Nullable List<Term> terms, @Nullable LocalDate day) {
    if (terms == null) {
      return Optional.empty();
    }
    for (Term t : terms) {
      if (day != null && t.covers(day)) {
        return Optional.of(t);
      }
    }
    return Optional.of(terms.get(terms.size() - 1));
  }

  private static Entity entity(Term t) {
    return new Entity(
        "person:" + t.name(), Actor.Kind.PERSON, t.name(), t.country(), "GOV", t.office());
  }
}
