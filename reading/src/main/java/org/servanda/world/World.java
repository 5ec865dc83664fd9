package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Language;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Actor;
import org.servanda.text.Document;
import org.servanda.text.Span;

/** The world's actors and places: finds them in text. Safe for use by many threads. */
public final class World {
  private final Gazetteer gazetteer;
  private final NameFinder names;
  private final PersonFinder persons;
  private final RoleFinder roles;

  private World(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.names = new NameFinder(gazetteer);
    this.persons = new PersonFinder(gazetteer, Vocabulary.load());
    this.roles = new RoleFinder(gazetteer);
  }

  /** Loads the tables. */
  public static World load() {
    return new World(Gazetteer.load());
  }

  /** The actors and places of a sentence, in text order; a longer name covers those within it. */
  public List<Mention> mentions(Sentence sentence, @Nullable LocalDate day) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    List<Mention> found = new ArrayList<>(names.find(sentence, taken));
    found.addAll(persons.find(sentence, taken, found, day));
    found.addAll(roles.find(sentence, taken, found, day));
    found.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return found;
  }

  /** A state of the tables by its code. */
  public Optional<Entity> state(String code) {
    return gazetteer.state(code);
  }

  /** The sector of those whom a noun names: "teacher" EDU, "police" COP. */
  public Optional<String> sector(String noun) {
    return gazetteer.sector(noun);
  }

  /** The one office holder of this surname on that day. */
  public Optional<Entity> officeHolder(String surname, @Nullable LocalDate day) {
    return gazetteer.offices().bySurname(surname, day);
  }

  /** A name of the tables as such: state, organisation or office holder. */
  public Optional<Entity> named(String name) {
    return gazetteer.name(Gazetteer.fold(name)).map(Gazetteer.Name::entity);
  }

  /** The country that a place name or a name of the tables belongs to. */
  public Optional<String> country(String name) {
    return gazetteer.name(Gazetteer.fold(name)).map(n -> n.entity().country());
  }

  /**
   * Whom a bare phrase means: "Polish foreign minister", "Israeli soldiers".
   *
   * @param day when it was said, for offices; null if unknown
   */
  public Optional<Entity> resolve(Language language, String phrase, @Nullable LocalDate day) {
    Optional<Entity> person = gazetteer.offices().person(phrase.strip(), day);
    if (person.isPresent()) {
      return person;
    }
    Document d = Document.of("phrase", phrase);
    List<Mention> all = new ArrayList<>();
    for (Sentence s : language.analyse(d, List.of(new Span(0, phrase.length())))) {
      all.addAll(mentions(s, day));
    }
    return best(all, phrase, day);
  }

  private Optional<Entity> best(List<Mention> all, String phrase, @Nullable LocalDate day) {
    String country = null;
    String sector = null;
    Entity chosen = null;
    for (Mention m : all) {
      Entity e = m.entity();
      if (e == null) {
        continue;
      }
      country = country == null ? e.country() : country;
      if (sector == null && e.sector() != null) {
        sector = e.sector();
      }
      if (chosen == null || rank(e) > rank(chosen)) {
        chosen = e;
      }
    }
    if (sector == null) {
      for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        sector = gazetteer.sector(word).or(() -> gazetteer.sector(singular)).orElse(null);
        if (sector != null) {
          break;
        }
      }
    }
    if (chosen == null && !phrase.strip().contains(" ")) {
      return gazetteer.offices().bySurname(phrase.strip(), day);
    }
    if (chosen == null && sector == null) {
      return Optional.empty();
    }
    String id = chosen == null ? "phrase:" + phrase : chosen.id();
    String name = chosen == null ? phrase : chosen.name();
    Actor.Kind kind = chosen == null ? Actor.Kind.GROUP : chosen.kind();
    return Optional.of(
        new Entity(id, kind, name, country, sector, chosen == null ? null : chosen.role()));
  }

  private static int rank(Entity e) {
    return switch (e.kind()) {
      case PERSON -> 3;
      case ORGANISATION -> 2;
      case GROUP -> 1;
      case STATE -> 0;
    };
  }

  static String lower(Token t) {
    return t.form().toLowerCase(Locale.ROOT);
  }
}
