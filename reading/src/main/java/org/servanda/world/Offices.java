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

  /** Where the family name or the name that people go by stands first. */
  private static final Set<String> FIRST_NAMED =
      Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "ETH", "ERI", "MNG");

  /**
   * Someone out of office this long before the newest term counts as former where no day is known.
   */
  private static final int YEARS_REMEMBERED = 10;

  /** The tables of persons in the news, by part of the world. */
  private static final List<String> WORLD =
      List.of("africa", "americas", "east", "europe", "west-asia");

  private final Map<String, List<Term>> byName = new HashMap<>(1 << 13);
  private final Map<String, List<Term>> byPart = new HashMap<>(1 << 14);
  private final Map<String, List<Term>> bySurname = new HashMap<>(1 << 13);
  private final Map<String, List<Term>> byTitledSurname = new HashMap<>(1 << 14);
  private final Map<String, List<Term>> byCountry = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private String newest = "";

  static Offices load(Source source) {
    Offices o = new Offices();
    for (String[] c : source.lastOwn("officeholders")) {
      o.add(
          new Term(c[0], c[1], c[2], "GOV", Tables.column(c, 3), Tables.column(c, 4), true),
          c[0].indexOf(' ') > 0, // the sources give many by surname alone
          true);
    }
    o.persons(source.lastOwn("persons"), true);
    for (String part : WORLD) {
      o.persons(source.builtIn("persons/" + part), false);
    }
    for (String[] c : Tables.rows("en/surnames-common.tsv")) {
      for (String name : Tables.names(c, 0)) {
        o.common.add(PersonName.key(name));
      }
    }
    return o;
  }

  private void persons(List<String[]> rows, boolean known) {
    for (String[] c : rows) {
      for (String person : Tables.split(c[3], ';')) {
        add(Term.of(person.strip(), c[0].equals("-") ? "" : c[0], c[1], c[2]), true, known);
      }
    }
  }

  /**
   * @param full whether a name of several words is a full name
   * @param known whether the surname alone, in the right years, may mean this person
   */
  private void add(Term t, boolean full, boolean known) {
    for (String name : Tables.split(t.names(), '|')) {
      int cut = name.indexOf(" of ");
      List<String> words = PersonName.words(cut < 0 ? name : name.substring(0, cut));
      if (words.isEmpty()) {
        continue;
      }
      if (full && name.indexOf(' ') > 0) {
        put(byName, String.join(" ", words), t);
        if (known) {
          parts(words, t);
        } else if (words.size() > 2) {
          put(byPart, words.get(0) + " " + words.get(words.size() - 1), t);
        }
      }
      boolean single = name.indexOf(' ') < 0;
      Map<String, List<Term>> surnames = known || single ? bySurname : byTitledSurname;
      put(surnames, words.get(words.size() - 1), t);
      if (words.size() > 1 && FIRST_NAMED.contains(t.country())) {
        put(surnames, words.get(0), t);
      }
    }
    if (known) {
      byCountry.computeIfAbsent(t.country(), k -> new ArrayList<>()).add(t);
    }
    newest = t.from().compareTo(newest) > 0 ? t.from() : newest;
  }

  /**
   * The shorter and turned forms of a full name: neighbouring words, and the first with the last.
   */
  private void parts(List<String> words, Term t) {
    int n = words.size();
    if (n == 2) {
      put(byPart, words.get(1) + " " + words.get(0), t);
    }
    for (int from = 0; from < n; from++) {
      for (int to = from + 2; to <= n; to++) {
        if (to - from < n) {
          put(byPart, String.join(" ", words.subList(from, to)), t);
        }
      }
    }
    if (n > 2) {
      put(byPart, words.get(0) + " " + words.get(n - 1), t);
      put(byPart, words.get(n - 1) + " " + words.get(0), t);
    }
  }

  private static void put(Map<String, List<Term>> map, String key, Term t) {
    List<Term> terms = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (terms.isEmpty() || terms.get(terms.size() - 1) != t) {
      terms.add(t);
    }
  }

  /** The person of this name, full or short, with the office held on that day if any. */
  Optional<Entity> person(String name, @Nullable LocalDate day) {
    List<String> words = PersonName.words(name);
    if (words.size() < 2) {
      return Optional.empty();
    }
    List<Term> terms = byName.get(String.join(" ", words));
    if (terms == null && words.size() > 2) {
      terms = byName.get(words.get(0) + " " + words.get(words.size() - 1));
    }
    if (terms != null) {
      return Optional.of(at(terms, day));
    }
    return one(byPart.getOrDefault(String.join(" ", words), List.of()), day);
  }

  /** Whether a full name of the tables is written so. */
  boolean isPerson(String name) {
    return byName.containsKey(PersonName.key(name));
  }

  /** The one office holder of this surname on that day; empty where several countries have one. */
  Optional<Entity> bySurname(String surname, @Nullable LocalDate day) {
    String key = PersonName.key(surname);
    List<Term> all = bySurname.getOrDefault(key, List.of());
    List<Term> known = all.stream().filter(t -> t.alone(surname)).toList();
    if (day == null) {
      return known.isEmpty() && common.contains(key)
          ? Optional.empty()
          : one(known.isEmpty() ? all : known, null);
    }
    List<Term> then = all.stream().filter(t -> t.covers(day)).toList();
    if (!then.isEmpty()) {
      List<Term> famous = then.stream().filter(known::contains).toList();
      return one(famous.isEmpty() ? then : famous, day);
    }
    List<Term> before =
        all.stream().filter(t -> t.head() && t.endedBefore(day.toString())).toList();
    return common.contains(key) ? Optional.empty() : one(before, day);
  }

  /** The bearer of a title and a surname: "President Bush". */
  Optional<Entity> titled(
      String title, String surname, @Nullable String country, @Nullable LocalDate day) {
    List<Term> all = new ArrayList<>();
    String key = PersonName.key(surname);
    fitting(bySurname.getOrDefault(key, List.of()), title, country, day, all);
    if (all.isEmpty()) {
      fitting(byTitledSurname.getOrDefault(key, List.of()), title, country, day, all);
    }
    List<Term> known = all.stream().filter(t -> t.alone(surname)).toList();
    return one(known.isEmpty() ? all : known, day);
  }

  private static void fitting(
      List<Term> terms,
      String title,
      @Nullable String country,
      @Nullable LocalDate day,
      List<Term> all) {
    for (Term t : terms) {
      boolean there = country == null || country.equals(t.country());
      if (there && t.fits(title) && (day == null || t.covers(day))) {
        all.add(t);
      }
    }
  }

  /** One person's terms, or those of the only head among them. */
  private Optional<Entity> one(List<Term> terms, @Nullable LocalDate day) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    if (sameCountry(terms)) {
      return Optional.of(at(terms, day));
    }
    List<Term> now = terms.stream().filter(t -> day != null && t.covers(day)).toList();
    List<Term> kept = now.isEmpty() ? terms : now;
    List<Term> heads = kept.stream().filter(Term::head).toList();
    kept = heads.isEmpty() ? kept : heads;
    return sameCountry(kept) ? Optional.of(at(kept, day)) : Optional.empty();
  }

  private static boolean sameCountry(List<Term> terms) {
    for (Term t : terms) {
      if (!t.country().equals(terms.get(0).country())) {
        return false;
      }
    }
    return true;
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
      boolean covers = day != null && t.covers(day);
      boolean leads = covering == null || t.head() || !covering.head();
      covering = covers && leads ? t : covering;
    }
    if (covering != null) {
      return entity(covering, covering.sector());
    }
    boolean former = last.endedBefore(day == null ? remembered() : day.toString());
    return entity(last, former && last.endsInRest() ? "ELI" : last.sector());
  }

  /** A story of an unknown day is of the time when those whom it names were in office. */
  static Entity inTerm(Entity e, @Nullable LocalDate day) {
    return day == null && "ELI".equals(e.sector())
        ? new Entity(e.id(), e.kind(), e.name(), e.country(), "GOV", e.role())
        : e;
  }

  /** Whether a head of state or government has this name, as far as a single word tells. */
  boolean isHeads(String word) {
    for (Term t : bySurname.getOrDefault(PersonName.key(word), List.of())) {
      if (t.head()) {
        return true;
      }
    }
    return false;
  }

  private String remembered() {
    return newest.length() < 4
        ? ""
        : String.valueOf(Integer.parseInt(newest.substring(0, 4)) - YEARS_REMEMBERED);
  }

  private static Entity entity(Term t, String sector) {
    String country = t.country().isEmpty() ? null : t.country();
    return new Entity(
        "person:" + t.name(), Actor.Kind.PERSON, t.name(), country, sector, t.office());
  }
}
