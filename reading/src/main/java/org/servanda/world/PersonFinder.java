package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Actor;
import org.servanda.record.Place;

/**
 * Finds persons and bodies by their capitalised names: known office holders by the tables, others
 * by the title and the country that the text gives them.
 */
final class PersonFinder {
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;

  PersonFinder(Gazetteer gazetteer, Vocabulary vocabulary) {
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
  }

  List<Mention> find(Sentence s, boolean[] taken, List<Mention> names, @Nullable LocalDate day) {
    List<Mention> found = new ArrayList<>();
    int n = s.tokens().size();
    for (int i = 0; i < n; i++) {
      if (!isNamePart(s, i, taken)) {
        continue;
      }
      int end = i;
      while (end + 1 < n && (isNamePart(s, end + 1, taken) || isJoint(s, end + 1, taken))) {
        end++;
      }
      mention(s, i, end, names, day, taken, found);
      i = end;
    }
    return found;
  }

  private static boolean isNamePart(Sentence s, int i, boolean[] taken) {
    Token t = s.token(i);
    return !taken[i] && t.upos().equals("PROPN") && Character.isUpperCase(t.form().charAt(0));
  }

  /**
   * A hyphen or a small word within a name: "Kassym-Jomart", "Ursula von der Leyen", "bin Salman".
   */
  private static boolean isJoint(Sentence s, int i, boolean[] taken) {
    if (i + 1 >= s.tokens().size() || taken[i]) {
      return false;
    }
    String f = s.token(i).form();
    boolean small =
        f.equals("-")
            || List.of("von", "van", "der", "den", "bin", "al", "de", "da", "dos", "ibn")
                .contains(f);
    return small
        && (isNamePart(s, i + 1, taken)
            || (i + 2 < s.tokens().size() && isNamePart(s, i + 2, taken)));
  }

  private void mention(
      Sentence s,
      int begin,
      int end,
      List<Mention> names,
      @Nullable LocalDate day,
      boolean[] taken,
      List<Mention> found) {
    int first = begin;
    while (first < end && isCalendar(s.token(first).form())) {
      first++; // "on Friday Defense Secretary ..."
    }
    if (first > begin) {
      mention(s, first, end, names, day, taken, found);
      return;
    }
    String sector = null;
    StringBuilder title = new StringBuilder();
    while (first <= end && vocabulary.title(s.token(first).form()).isPresent()) {
      sector = vocabulary.title(s.token(first).form()).filter(x -> !x.equals("-")).orElse(sector);
      title.append(title.length() > 0 ? " " : "").append(s.token(first).form());
      first++;
    }
    if (first > end) {
      return; // a title alone is a role
    }
    if (isCalendar(s.token(first).form()) && first == end) {
      return;
    }
    if (THINGS.contains(s.token(end).form()) || s.token(first).form().equals("Operation")) {
      for (int k = begin; k <= end; k++) {
        taken[k] = true;
      }
      return; // "Business Forum", "Operation Shield": an occasion or a document, nobody
    }
    if (isPlace(s, end)) {
      for (int k = begin; k <= end; k++) {
        taken[k] = true;
      }
      String place = text(s, begin, end);
      Entity nobody = new Entity("place:" + place, Actor.Kind.GROUP, place, null, null, null);
      found.add(
          new Mention(
              s,
              begin,
              end,
              NameFinder.head(s, begin, end),
              Mention.Kind.PLACE,
              nobody,
              new Place(place, null, null, null)));
      return;
    }
    Optional<String> body = bodySector(s, first, end);
    String name = text(s, first, end);
    String country = Phrase.country(s, begin, end, names);
    Token head = NameFinder.head(s, begin, end);
    for (int k = begin; k <= end; k++) {
      taken[k] = true;
    }
    Entity entity;
    if (body.isPresent()) {
      String full = text(s, begin, end);
      entity =
          new Entity(
              "body:" + country + ":" + full,
              Actor.Kind.ORGANISATION,
              full,
              country,
              body.get(),
              null);
    } else {
      entity = person(s, name, first, end, title.toString(), sector, country, day);
    }
    if (entity != null) {
      found.add(new Mention(s, begin, end, head, Mention.Kind.NAME, entity, null));
    }
  }

  /** "Ayungin Shoal", "Zayed Airport": known by the last word. */
  private static boolean isPlace(Sentence s, int end) {
    return PLACES.contains(s.token(end).form());
  }

  private static final Set<String> THINGS =
      Set.of(
          "Forum",
          "Summit",
          "Conference",
          "Agreement",
          "Treaty",
          "Declaration",
          "Convention",
          "War",
          "Cup",
          "Games",
          "Festival",
          "Expo",
          "Culture",
          "Code",
          "Charter",
          "Protocol",
          "Memorandum",
          "Act",
          "Plan",
          "Strategy",
          "Initiative",
          "Programme",
          "Program",
          "Project",
          "Prize",
          "Award",
          "Week",
          "Year",
          "Day",
          "Days",
          "Accord",
          "Accords",
          "Pact",
          "Deal",
          "Exhibition",
          "Fair",
          "Meeting",
          "Meetings",
          "Congress",
          "Dialogue",
          "Roadmap",
          "Contract");

  private static final Set<String> PLACES =
      Set.of(
          "Sea",
          "Ocean",
          "River",
          "Strait",
          "Straits",
          "Gulf",
          "Bay",
          "Island",
          "Islands",
          "Mountains",
          "Mountain",
          "Peninsula",
          "Valley",
          "Shoal",
          "Reef",
          "Lake",
          "Canal",
          "Province",
          "Region",
          "District",
          "Oblast",
          "Airport",
          "Street",
          "Square",
          "Avenue",
          "Palace",
          "Desert",
          "Corridor",
          "Reservoir",
          "Dam",
          "Highway",
          "Port",
          "County",
          "City",
          "Territory",
          "Heights",
          "Plateau",
          "Delta",
          "Basin",
          "Coast",
          "Village",
          "Residence");

  private Optional<String> bodySector(Sentence s, int first, int end) {
    for (int i = end; i >= first; i--) {
      Optional<String> b = vocabulary.body(s.token(i).form());
      if (b.isPresent()) {
        return b;
      }
    }
    return Optional.empty();
  }

  private @Nullable Entity person(
      Sentence s,
      String name,
      int first,
      int end,
      String title,
      @Nullable String sector,
      @Nullable String country,
      @Nullable LocalDate day) {
    Optional<Entity> known = gazetteer.offices().person(name, day);
    if (known.isPresent()) {
      return known.get();
    }
    String role = Phrase.roleAfter(s, end);
    String titled = title.isEmpty() ? Phrase.titleBefore(s, first, vocabulary) : title;
    boolean single = first == end;
    if (single && titled.isEmpty() && role.isEmpty()) {
      return new Entity("name:" + name, Actor.Kind.PERSON, name, country, null, null);
    }
    String office = !titled.isEmpty() ? titled : role;
    String implied = sector != null ? sector : office.isEmpty() ? null : sectorOf(office);
    return new Entity(
        "person:" + name,
        Actor.Kind.PERSON,
        name,
        country,
        implied,
        office.isEmpty() ? null : office);
  }

  private @Nullable String sectorOf(String office) {
    for (String word : office.split(" ")) {
      Optional<String> sector =
          vocabulary.title(word).filter(x -> !x.equals("-")).or(() -> gazetteer.sector(word));
      if (sector.isPresent()) {
        return sector.get();
      }
    }
    return null;
  }

  private static boolean isCalendar(String form) {
    return List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Days",
            "Culture",
            "Treaty",
            "Declaration",
            "Agreement")
        .contains(form);
  }

  static String text(Sentence s, int first, int last) {
    StringBuilder b = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && s.token(i).begin() > s.token(i - 1).end()) {
        b.append(' ');
      }
      b.append(s.token(i).form());
    }
    return b.toString();
  }
}
