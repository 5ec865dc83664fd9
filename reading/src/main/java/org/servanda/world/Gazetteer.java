package org.servanda.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Actor;
import org.servanda.record.Place;

/** The tables beside this package, indexed by folded name. */
final class Gazetteer {
  /** How a name in the tables refers. */
  enum Sort {
    STATE,
    ADJECTIVE,
    PEOPLE,
    REGION,
    SEAT,
    ORGANISATION,
    CITY,
    FEATURE,
    /** "South American": neither a state's nor a place. */
    REGIONAL
  }

  /**
   * A name with whom or what it stands for.
   *
   * @param bare whether it counts only as a whole phrase, since the words are too common in text
   * @param from first day on which it stands for this entity; empty for always
   * @param to last day; empty for always
   * @param otherwise whom it stands for at other times
   */
  record Name(
      String written,
      Sort sort,
      Entity entity,
      @Nullable Place place,
      boolean bare,
      String from,
      String to,
      @Nullable Name otherwise) {
    /** The reading that holds on a day; on an unknown day the newest. */
    Name on(@Nullable LocalDate day) {
      String d = day == null ? "9999" : day.toString();
      boolean holds =
          (from.isEmpty() || from.compareTo(d) <= 0)
              && (to.isEmpty() || (day != null && to.compareTo(d) >= 0));
      return holds || otherwise == null ? this : otherwise.on(day);
    }
  }

  /** Tables of organisations: sector, country or -, names; organisations parted by semicolons. */
  private static final List<String> BODIES =
      List.of(
          "forces", "agencies", "parliaments", "parties", "armed", "media", "companies", "civil");

  private final Map<String, Name> names = new HashMap<>(1 << 15);
  private final Set<String> beginnings = new HashSet<>(1 << 15);
  private final Map<String, Entity> states = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> stateMedia = new HashSet<>();
  private final Offices offices;

  private Gazetteer(Offices offices) {
    this.offices = offices;
  }

  /** The built-in tables in the order in which a later name wins, then the user's likewise. */
  static Gazetteer load(Source source) {
    Gazetteer g = new Gazetteer(Offices.load(source));
    Set<String> bare = new HashSet<>();
    for (String[] c : Tables.rows("en/cities-bare.tsv")) {
      bare.addAll(List.of(Tables.names(c, 0)));
    }
    g.add(source::builtIn, bare);
    g.add(source::own, Set.of());
    return g;
  }

  private void add(Function<String, List<String[]>> rows, Set<String> bare) {
    rows.apply("cities").forEach(c -> city(c, bare));
    rows.apply("features").forEach(this::feature);
    rows.apply("regions").forEach(this::region);
    rows.apply("states").forEach(this::state);
    rows.apply("peoples").forEach(this::people);
    for (String table : BODIES) {
      rows.apply(table).forEach(this::body);
    }
    rows.apply("organisations").forEach(this::organisation);
  }

  private void feature(String[] c) {
    for (String name : Tables.names(c, 0)) {
      put(name, Sort.FEATURE, nobody(name), new Place(name, null, null, null));
    }
    if (c.length > 1) {
      for (String name : Tables.names(c, 1)) {
        put(name, Sort.REGIONAL, nobody(name), null);
      }
    }
  }

  private static Entity nobody(String name) {
    return new Entity("place:" + name, Actor.Kind.GROUP, name, null, null, null);
  }

  /** The name as it counts on a day; null for an unknown day. */
  Optional<Name> name(String folded, @Nullable LocalDate day) {
    Name n = names.get(folded);
    return n == null ? Optional.empty() : Optional.of(n.on(day));
  }

  /** Whether some name of the tables begins with this word. */
  boolean begins(String foldedWord) {
    return beginnings.contains(foldedWord);
  }

  Optional<Entity> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** Media that a government pays and leads: in event data part of the government. */
  boolean isStateMedia(Entity e) {
    return "JRN".equals(e.sector()) && stateMedia.contains(e.id());
  }

  Offices offices() {
    return offices;
  }

  /** What event data write as the country of who is beyond states: UN UNO, World Bank IGO. */
  @Nullable String code(Entity e) {
    String byCountry = e.country() == null ? null : codes.get(e.country());
    String own = byCountry != null ? byCountry : codes.get(e.id());
    return own != null ? own : e.country();
  }

  private void state(String[] c) {
    String[] shown = Tables.names(c, 1);
    Entity state = new Entity(c[0], Actor.Kind.STATE, shown[0], c[0], null, null);
    states.putIfAbsent(c[0], state);
    putAll(shown, Sort.STATE, state);
    putAll(Tables.names(c, 2), Sort.ADJECTIVE, state);
    Entity people = new Entity(c[0] + "-CVL", Actor.Kind.GROUP, shown[0], c[0], null, null);
    putAll(Tables.names(c, 3), Sort.PEOPLE, people);
    putAll(Tables.names(c, 4), Sort.SEAT, state);
  }

  /** Country, names, adjectives, people; the country acts where its region does. */
  private void region(String[] c) {
    for (String name : Tables.names(c, 1)) {
      Entity region = new Entity(c[0], Actor.Kind.STATE, name, c[0], null, null);
      put(name, Sort.REGION, region, new Place(name, c[0], null, null));
    }
    String[] adjectives = Tables.names(c, 2);
    String[] people = Tables.names(c, 3);
    if (adjectives.length > 0) {
      Entity of = new Entity(c[0], Actor.Kind.STATE, adjectives[0], c[0], null, null);
      putAll(adjectives, Sort.ADJECTIVE, of);
    }
    if (people.length > 0) {
      Entity folk = new Entity(c[0] + "-CVL", Actor.Kind.GROUP, people[0], c[0], "CVL", null);
      putAll(people, Sort.PEOPLE, folk);
    }
  }

  /** Country or -, sector, adjectives, people. */
  private void people(String[] c) {
    String country = c[0].equals("-") ? null : c[0];
    for (String name : Tables.names(c, 2)) {
      Entity of = new Entity("people:" + name, Actor.Kind.GROUP, name, country, c[1], null);
      put(name, Sort.ADJECTIVE, of, null);
    }
    for (String name : Tables.names(c, 3)) {
      Entity folk = new Entity("people:" + name, Actor.Kind.GROUP, name, country, c[1], null);
      put(name, Sort.PEOPLE, folk, null);
    }
  }

  /** Acronym, kind, country or -, names, code beyond states. */
  private void organisation(String[] c) {
    boolean global = c[1].equals("IGO");
    String country = global ? c[0] : c[2].equals("-") ? null : c[2];
    String[] written = Tables.names(c, 3);
    String shown = global ? written[0] : c[0];
    Entity e = new Entity(c[0], Actor.Kind.ORGANISATION, shown, country, c[1], null);
    putAll(written, Sort.ORGANISATION, e);
    String code = Tables.column(c, 4);
    if (global || !code.isEmpty()) {
      codes.put(c[0], code.isEmpty() ? "IGO" : code);
    }
  }

  private void body(String[] c) {
    String country = c[1].equals("-") ? null : c[1];
    String marks = Tables.column(c, 3);
    for (String body : Tables.split(c[2], ';')) {
      String[] written = Tables.split(body, '|');
      Entity e = new Entity(written[0], Actor.Kind.ORGANISATION, written[0], country, c[0], null);
      if (marks.equals("state")) {
        stateMedia.add(e.id());
      }
      for (String w : written) {
        putMarked(w, e, marks);
      }
    }
  }

  private void putMarked(String written, Entity e, String marks) {
    if (marks.isEmpty() || marks.equals("state")) {
      put(written, Sort.ORGANISATION, e, null);
      return;
    }
    boolean bare = marks.contains("bare");
    String from = after(marks, "from=");
    String to = after(marks, "to=");
    Name before = from.isEmpty() && to.isEmpty() ? null : names.get(Tables.fold(written));
    index(written, new Name(written, Sort.ORGANISATION, e, null, bare, from, to, before));
  }

  private static String after(String marks, String key) {
    int at = marks.indexOf(key);
    if (at < 0) {
      return "";
    }
    int end = marks.indexOf(' ', at);
    return marks.substring(at + key.length(), end < 0 ? marks.length() : end);
  }

  private void city(String[] c, Set<String> bare) {
    Entity e = new Entity(c[1], Actor.Kind.STATE, c[0], c[1], null, null);
    Place place = new Place(c[0], c[1], Double.valueOf(c[2]), Double.valueOf(c[3]));
    boolean alone = bare.contains(c[0]) || (c[0].indexOf(' ') < 0 && offices.isHeads(c[0]));
    index(c[0], new Name(c[0], Sort.CITY, e, place, alone, "", "", null));
  }

  private void putAll(String[] written, Sort sort, Entity entity) {
    for (String w : written) {
      boolean seated = sort == Sort.SEAT || sort == Sort.ORGANISATION;
      Name city = seated ? names.get(Tables.fold(w)) : null;
      put(w, sort, entity, city != null && city.sort() == Sort.CITY ? city.place() : null);
    }
  }

  private void put(String written, Sort sort, Entity entity, @Nullable Place place) {
    index(written, new Name(written, sort, entity, place, false, "", "", null));
  }

  private void index(String written, Name name) {
    String folded = Tables.fold(written);
    Name same = names.get(folded);
    if (same != null
        && same.sort() == name.sort()
        && same.entity().equals(name.entity())
        && same.from().equals(name.from())
        && !NameFinder.isAcronym(same.written())) {
      return; // "Renamo|RENAMO": the first is found in both spellings
    }
    names.put(folded, name);
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    beginnings.add(first);
    for (int cut = 0; cut < first.length(); cut++) {
      if (!Character.isLetterOrDigit(first.charAt(cut))) {
        beginnings.add(first.substring(0, cut)); // the tokenizer may cut at hyphens and apostrophes
      }
    }
  }
}
