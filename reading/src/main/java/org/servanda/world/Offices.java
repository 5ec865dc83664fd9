package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Actor;

/** Who held which office when. */
final class Offices {
  /** Offices that a bare "leader" or "head of state" means, by how they begin. */
  private static final List<String> HEADS =
      List.of("president", "king", "queen", "emir", "sultan", "leader", "supreme", "general sec");

  /**
   * Someone out of office this long before the newest term counts as former where no day is known.
   */
  private static final int YEARS_REMEMBERED = 10;

  /**
   * One term of office.
   *
   * @param from first year, month or day, as text that sorts by time; empty if unknown
   */
  record Term(String name, String country, String office, String sector, String from, String to) {
    boolean covers(LocalDate day) {
      String d = day.toString();
      return (from.isEmpty() || from.compareTo(d) <= 0) && !endedBefore(d);
    }

    boolean endedBefore(String d) {
      return !to.isEmpty() && !d.startsWith(to) && to.compareTo(d) < 0;
    }
  }

  private final Map<String, List<Term>> byName = new HashMap<>(1 << 13);
  private final Map<String, List<Term>> bySurname = new HashMap<>(1 << 13);
  private final Map<String, List<Term>> byCountry = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private String newest = "";

  static Offices load() {
    Offices o = new Offices();
    for (String[] c : Tables.rows("en/officeholders.tsv")) {
      Term t = new Term(c[0], c[1], c[2], "GOV", Tables.column(c, 3), Tables.column(c, 4));
      o.add(t, c[0].indexOf(' ') > 0); // the sources give many by surname alone
    }
    for (String[] c : Tables.rows("en/persons.tsv")) {
      for (String person : Tables.split(c[3], ';')) {
        o.add(term(person.strip(), c[0].equals("-") ? "" : c[0], c[1], c[2]), true);
      }
    }
    for (String[] c : Tables.rows("en/surnames-common.tsv")) {
      o.common.addAll(List.of(Tables.names(c, 0)));
    }
    return o;
  }

  /** "Dean Acheson 1949-1953", "Li Peng 1988-", "Hun Manet 2023-08-22~". */
  private static Term term(String person, String country, String office, String sector) {
    int space = person.lastIndexOf(' ');
    String years = person.substring(space + 1);
    int cut = years.indexOf('~') >= 0 ? years.indexOf('~') : years.indexOf('-');
    boolean dated = cut >= 0 && Character.isDigit(years.charAt(0));
    return new Term(
        dated ? person.substring(0, space) : person,
        country,
        office,
        sector,
        dated ? years.substring(0, cut) : "",
        dated ? years.substring(cut + 1) : "");
  }

  private void add(Term t, boolean full) {
    for (String name : Tables.split(t.name(), '|')) {
      String folded = Tables.fold(name);
      if (full) {
        byName.computeIfAbsent(folded, k -> new ArrayList<>(2)).add(t);
      }
      String surname = folded.substring(folded.lastIndexOf(' ') + 1);
      bySurname.computeIfAbsent(surname, k -> new ArrayList<>(2)).add(t);
    }
    byCountry.computeIfAbsent(t.country(), k -> new ArrayList<>()).add(t);
    newest = t.from().compareTo(newest) > 0 ? t.from() : newest;
  }

  /** The person of this full name, with the office held on that day if any. */
  Optional<Entity> person(String name, @Nullable LocalDate day) {
    List<Term> terms = byName.get(Tables.fold(name));
    return terms == null ? Optional.empty() : Optional.of(at(terms, day));
  }

  /** The one office holder of this surname on that day; empty where several countries have one. */
  Optional<Entity> bySurname(String surname, @Nullable LocalDate day) {
    String folded = Tables.fold(surname);
    List<Term> then = new ArrayList<>();
    for (Term t : bySurname.getOrDefault(folded, List.of())) {
      if (day == null ? t.name().indexOf(' ') > 0 && !common.contains(folded) : t.covers(day)) {
        then.add(t);
      }
    }
    boolean one = !then.isEmpty();
    for (Term t : then) {
      one &= t.country().equals(then.get(0).country());
    }
    return one ? Optional.of(at(then, day)) : Optional.empty();
  }

  /** Who held the office that the words name, in that country, on that day. */
  Optional<Entity> holder(String country, String words, LocalDate day) {
    String folded = Tables.fold(words);
    boolean head = folded.contains("head of state") || folded.contains("leader");
    Term found = null;
    for (Term t : byCountry.getOrDefault(country, List.of())) {
      String office = Tables.fold(t.office());
      boolean fits =
          head
              ? HEADS.stream().anyMatch(office::startsWith)
                  || (found == null && office.startsWith("prime"))
              : office.startsWith(folded);
      if (fits && t.covers(day)) {
        found = t;
      }
    }
    return Optional.ofNullable(found).map(t -> entity(t, t.sector()));
  }

  private Entity at(List<Term> terms, @Nullable LocalDate day) {
    Term last = terms.get(0);
    Term covering = null;
    for (Term t : terms) {
      last = t.from().compareTo(last.from()) >= 0 ? t : last;
      covering = day != null && t.covers(day) ? t : covering;
    }
    if (covering != null) {
      return entity(covering, covering.sector());
    }
    boolean former = last.endedBefore(day == null ? remembered() : day.toString());
    boolean public_ = !last.sector().equals("REL") && !last.sector().equals("REB");
    return entity(last, former && public_ ? "ELI" : last.sector());
  }

  private String remembered() {
    return newest.length() < 4
        ? ""
        : String.valueOf(Integer.parseInt(newest.substring(0, 4)) - YEARS_REMEMBERED);
  }

  private static Entity entity(Term t, String sector) {
    int other = t.name().indexOf('|');
    String name = other < 0 ? t.name() : t.name().substring(0, other);
    String country = t.country().isEmpty() ? null : t.country();
    return new Entity("person:" + name, Actor.Kind.PERSON, name, country, sector, t.office());
  }
}
