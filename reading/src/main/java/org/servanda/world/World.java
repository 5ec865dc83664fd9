package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Language;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Problem;

/** The world's actors and places: finds them in text. Safe for use by many threads. */
public final class World {
  private final Gazetteer gazetteer;
  private final Roles words;
  private final NameFinder names;
  private final Homonyms homonyms;
  private final PersonFinder persons;
  private final RoleFinder roles;
  private final Resolver resolver;

  private final List<Problem> problems;

  private World(Source source) {
    this.gazetteer = Gazetteer.load(source);
    this.words = Roles.load(source);
    Vocabulary vocabulary = Vocabulary.load(source);
    this.names = new NameFinder(gazetteer, vocabulary);
    this.homonyms = new Homonyms(gazetteer);
    this.persons = new PersonFinder(gazetteer, vocabulary, words);
    this.roles = new RoleFinder(gazetteer, words);
    this.resolver = new Resolver(gazetteer, words, vocabulary, names);
    this.problems = source.problems();
  }

  /** Loads the built-in tables. */
  public static World load() {
    return load(org.servanda.table.Tables.builtIn());
  }

  /** Loads the tables, with those of a user's folder laid over the built-in ones. */
  public static World load(org.servanda.table.Tables tables) {
    return new World(new Source(tables));
  }

  /** Lines of a user's tables that could not be read, each with file, line and reason. */
  public List<Problem> problems() {
    return problems;
  }

  /** The actors and places of a sentence, in text order; a longer name covers those within it. */
  public List<Mention> mentions(Sentence sentence, @Nullable LocalDate day) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    List<Mention> found = new ArrayList<>(homonyms.settle(names.find(sentence, taken, day), day));
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
    Roles.Role role = words.role(noun, noun);
    return role == null || role.strength() == Roles.Strength.BARE
        ? Optional.empty()
        : Optional.of(role.sector());
  }

  /** The one office holder of this surname on that day. */
  public Optional<Entity> officeHolder(String surname, @Nullable LocalDate day) {
    return gazetteer.offices().bySurname(surname, day).map(e -> Offices.inTerm(e, day));
  }

  /** A name of the tables as such: state, organisation or office holder. */
  public Optional<Entity> named(String name) {
    return gazetteer.name(Tables.fold(name), null).map(Gazetteer.Name::entity);
  }

  /** Whether a name is a state's or a people's adjective: "Syrian". */
  public boolean isAdjective(String name) {
    return gazetteer
        .name(Tables.fold(name), null)
        .filter(n -> n.sort() == Gazetteer.Sort.ADJECTIVE)
        .isPresent();
  }

  /** The country that a place name or a name of the tables belongs to. */
  public Optional<String> country(String name) {
    return gazetteer.name(Tables.fold(name), null).map(n -> n.entity().country());
  }

  /**
   * Whom a bare phrase means: "Polish foreign minister", "Israeli soldiers".
   *
   * @param day when it was said, for offices; null if unknown
   */
  public Optional<Entity> resolve(Language language, String phrase, @Nullable LocalDate day) {
    return resolver.resolve(language, phrase, day);
  }

  static String lower(Token t) {
    return t.lowerForm();
  }
}
