package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final Roles roles;

  PersonFinder(Gazetteer gazetteer, Vocabulary vocabulary, Roles roles) {
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
    this.roles = roles;
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
    while (first < end && vocabulary.isCalendar(s.token(first).form())) {
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
    int whole = first > begin ? titleStart(s, begin, taken) : begin;
    if (whole < begin) {
      sector = vocabulary.title(s.token(whole).form()).filter(x -> !x.equals("-")).orElse(sector);
      title.insert(0, text(s, whole, begin - 1) + " ");
      begin = whole;
    }
    if (vocabulary.isCalendar(s.token(first).form()) && first == end) {
      return;
    }
    if (vocabulary.isThing(s.token(end).form()) || s.token(first).form().equals("Operation")) {
      for (int k = begin; k <= end; k++) {
        taken[k] = true;
      }
      return; // "Business Forum", "Operation Shield": an occasion or a document, nobody
    }
    if (vocabulary.isPlace(s.token(end).form()) || isPlaceOf(s, begin)) {
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

  /** "The port of Vung Ang", "the town of Al Qaim". */
  private boolean isPlaceOf(Sentence s, int begin) {
    if (begin < 2 || !s.token(begin - 1).form().equals("of")) {
      return false;
    }
    Token noun = s.token(begin - 2);
    return noun.upos().endsWith("N") && vocabulary.isPlace(noun);
  }

  /** "Secretary of" before "State Ann Lee": the title begins there. */
  private int titleStart(Sentence s, int begin, boolean[] taken) {
    int i = begin;
    while (i >= 2
        && (s.token(i - 1).form().equals("of") || s.token(i - 1).form().equals("for"))
        && isTitle(s, i - 2, taken)) {
      i -= 2;
      while (i > 0 && isTitle(s, i - 1, taken)) {
        i--;
      }
    }
    return i;
  }

  private boolean isTitle(Sentence s, int i, boolean[] taken) {
    String form = s.token(i).form();
    return !taken[i] && Character.isUpperCase(form.charAt(0)) && vocabulary.title(form).isPresent();
  }

  /** The sector of a body's name; "Duma Boko" is a person. */
  private Optional<String> bodySector(Sentence s, int first, int end) {
    for (int i = end; i >= first; i--) {
      Optional<String> b = vocabulary.body(s.token(i).form());
      boolean given = i == first && i < end && s.token(i + 1).deprel().equals("flat");
      if (b.isPresent() && !given) {
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
    if (isCode(name)) {
      return null;
    }
    Optional<Entity> known = gazetteer.offices().person(name, day);
    if (known.isPresent()) {
      return Offices.inTerm(inOffice(known.get(), title, sector), day);
    }
    String role = Phrase.roleAfter(s, end);
    String titled = title.isEmpty() ? Phrase.titleBefore(s, first, vocabulary) : title;
    boolean single = first == end;
    Optional<Entity> bearer =
        single && !titled.isEmpty()
            ? gazetteer.offices().titled(titled, name, country, day)
            : Optional.empty();
    if (bearer.isPresent()) {
      return Offices.inTerm(inOffice(bearer.get(), titled, sector), day);
    }
    if (single && titled.isEmpty() && role.isEmpty()) {
      return new Entity("name:" + name, Actor.Kind.PERSON, name, country, null, null);
    }
    String office = !titled.isEmpty() ? titled : role;
    String implied = sector != null ? sector : office.isEmpty() ? null : sectorOf(office);
    return new Entity(
        "person:" + name,
        Actor.Kind.PERSON,
        name,
        country != null ? country : countryOf(office),
        implied,
        office.isEmpty() ? null : office);
  }

  /** "Pope", "Taoiseach": the country that an office alone tells. */
  private @Nullable String countryOf(String office) {
    String lower = office.toLowerCase(Locale.ROOT);
    Roles.Role role = office.isEmpty() ? null : roles.role(lower, lower);
    return role == null ? null : role.country();
  }

  /** "H1", "Q3", "FY2023", "F-16": letters and a number are nobody's name. */
  private static boolean isCode(String name) {
    return name.indexOf(' ') < 0 && Character.isDigit(name.charAt(name.length() - 1));
  }

  /** A title before the name says that its bearer is in office, unless it says former. */
  private static Entity inOffice(Entity e, String title, @Nullable String sector) {
    boolean titled = sector != null && !title.toLowerCase(Locale.ROOT).contains("former");
    return titled && "ELI".equals(e.sector())
        ? new Entity(e.id(), e.kind(), e.name(), e.country(), sector, e.role())
        : e;
  }

  private @Nullable String sectorOf(String office) {
    for (String word : office.split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      Roles.Role role = roles.role(lower, Roles.singular(lower));
      String sector =
          vocabulary
              .title(word)
              .filter(x -> !x.equals("-"))
              .orElse(role == null || role.sector().equals("-") ? null : role.sector());
      if (sector != null) {
        return sector;
      }
    }
    return null;
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
