package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Language;
import org.servanda.language.Sentence;
import org.servanda.record.Actor;
import org.servanda.text.Document;
import org.servanda.text.Span;

/**
 * Whom a bare phrase means: "spokesman for the Polish foreign ministry". A phrase is cut at its
 * prepositions; the country comes from the first part that names one, the sector from the rightmost
 * noun of the first part that tells it.
 */
final class Resolver {
  private static final Set<String> FORMER =
      Set.of(
          "former", "ex", "one-time", "onetime", "ousted", "deposed", "toppled", "ex-", "retired");

  /** Whoever has given up what these stand for is of the elite that was. */
  private static final Set<String> OFFICES =
      Set.of("GOV", "LEG", "JUD", "PTY", "MIL", "SPY", "COP");

  private static final Set<String> STATE =
      Set.of("state", "state-run", "state-owned", "state-controlled", "official", "government");

  /** Sectors of nouns that the name of a body before them outweighs. */
  private static final Set<String> FOLLOWING = Set.of("CVL", "ELI", "PTY", "UAF");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "some", "several");

  private final Gazetteer gazetteer;
  private final Roles roles;
  private final Vocabulary vocabulary;
  private final NameFinder names;
  private final Parts parts;

  Resolver(Gazetteer gazetteer, Roles roles, Vocabulary vocabulary, NameFinder names) {
    this.gazetteer = gazetteer;
    this.roles = roles;
    this.vocabulary = vocabulary;
    this.names = names;
    this.parts = new Parts(gazetteer, roles);
  }

  /**
   * @param day when it was said, for offices; null if unknown
   */
  Optional<Entity> resolve(Language language, String phrase, @Nullable LocalDate day) {
    String text = phrase.strip();
    Optional<Entity> whole = whole(text, day);
    if (whole.isPresent() || text.isEmpty()) {
      return whole;
    }
    List<Parts.Part> all = new ArrayList<>();
    Document d = Document.of("phrase", text);
    for (Sentence s : language.analyse(d, List.of(new Span(0, text.length())))) {
      all.addAll(parts.of(s, names.find(s, new boolean[s.tokens().size()], day), day));
    }
    return isStranger(text, all) ? Optional.of(stranger(text)) : described(text, all);
  }

  /** "Ines Kovacova": a name in capitals of which nothing is known is a private person's. */
  private boolean isStranger(String text, List<Parts.Part> all) {
    if (all.size() != 1 || all.get(0).words().size() < 2 || !all.get(0).names().isEmpty()) {
      return false;
    }
    for (String word : text.split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      Roles.Role r = roles.role(lower, Roles.singular(lower));
      boolean noun = r != null && r.strength() != Roles.Strength.BARE;
      boolean capital = word.length() > 1 && Character.isUpperCase(word.charAt(0));
      boolean name = capital && Character.isLowerCase(word.charAt(1));
      if (noun || !name || vocabulary.isNoName(word)) {
        return false;
      }
    }
    return true;
  }

  private static Entity stranger(String name) {
    return new Entity("person:" + name, Actor.Kind.PERSON, name, null, "CVL", null);
  }

  /** The whole phrase as a name of the tables or a person's. */
  private Optional<Entity> whole(String text, @Nullable LocalDate day) {
    String bare = withoutArticle(text);
    Optional<Gazetteer.Name> name = gazetteer.name(Tables.fold(bare), day);
    boolean common = bare.equals(bare.toLowerCase(Locale.ROOT)) && isRole(bare);
    if (name.isPresent() && !common && NameFinder.writtenAs(name.get().written(), bare)) {
      return Optional.of(standing(name.get()));
    }
    Optional<Entity> person = gazetteer.offices().person(bare, day);
    if (person.isPresent()) {
      return person.map(this::coded);
    }
    boolean single = bare.indexOf(' ') < 0 && !bare.isEmpty();
    String lower = bare.toLowerCase(Locale.ROOT);
    boolean noun = roles.role(lower, lower) != null;
    boolean capital = single && !noun && Character.isUpperCase(bare.codePointAt(0));
    return capital ? gazetteer.offices().bySurname(bare, day).map(this::coded) : Optional.empty();
  }

  /** "Opposition bloc", "secret service": in small letters no party's or service's name. */
  private boolean isRole(String words) {
    int cut = words.lastIndexOf(' ');
    String last = words.substring(cut + 1);
    int start = cut < 0 ? -1 : words.lastIndexOf(' ', cut - 1) + 1;
    String before = cut < 0 ? "" : words.substring(start, cut);
    return roles.role(before, last, Roles.singular(last)) != null
        || roles.role(last, Roles.singular(last)) != null;
  }

  /** A seat of power stands for the government, another city for its people. */
  private Entity standing(Gazetteer.Name n) {
    String sector =
        switch (n.sort()) {
          case SEAT -> "GOV";
          case CITY -> "CVL";
          default -> gazetteer.isStateMedia(n.entity()) ? "GOV" : n.entity().sector();
        };
    return with(coded(n.entity()), sector);
  }

  private static String withoutArticle(String text) {
    int space = text.indexOf(' ');
    boolean article =
        space > 0 && ARTICLES.contains(text.substring(0, space).toLowerCase(Locale.ROOT));
    return article ? text.substring(space + 1).strip() : text;
  }

  private Optional<Entity> described(String text, List<Parts.Part> all) {
    String country = null;
    Entity chosen = null;
    for (Parts.Part p : all) {
      for (Parts.Named n : p.names()) {
        boolean counts = n.country() != null && p.places();
        country = country == null && counts ? gazetteer.code(n.entity()) : country;
        chosen = chosen == null || rank(n.entity()) > rank(chosen) ? n.entity() : chosen;
      }
    }
    country = country == null && !all.isEmpty() ? ofRole(all.get(0)) : country;
    String sector = null;
    boolean former = false;
    for (Parts.Part p : all) {
      former |= p.words().stream().anyMatch(w -> FORMER.contains(w) || w.startsWith("ex-"));
    }
    for (int i = 0; i < all.size() && sector == null; i++) {
      sector = sector(all, i);
    }
    boolean person = chosen != null && chosen.kind() == Actor.Kind.PERSON;
    if (former && sector != null && (OFFICES.contains(sector) || person && "OPP".equals(sector))) {
      sector = "ELI";
    }
    if (sector == null && chosen == null && country == null) {
      return Optional.empty();
    }
    Actor.Kind kind = chosen == null ? Actor.Kind.GROUP : chosen.kind();
    return Optional.of(
        new Entity(
            chosen == null ? "phrase:" + text : chosen.id(),
            kind,
            chosen != null && kind == Actor.Kind.PERSON ? chosen.name() : text,
            country,
            sector,
            chosen == null ? null : chosen.role()));
  }

  /** "Carabinieri": the country that the word for an actor alone tells. */
  private @Nullable String ofRole(Parts.Part p) {
    for (int i = p.words().size() - 1; i >= 0; i--) {
      Roles.Role r = roles.role(p.words(), i, p.lemmas().get(i));
      if (r != null && r.country() != null) {
        return r.country();
      }
    }
    return null;
  }

  /** The sector of a part: of its head noun, of what colours a weak one, of the parts below. */
  private @Nullable String sector(List<Parts.Part> all, int at) {
    Parts.Part p = all.get(at);
    List<String> words = p.words();
    for (int i = words.size() - 1; i >= 0; i--) {
      Parts.Named named = p.endingAt(i);
      if (named != null && named.entity().sector() != null) {
        String own = gazetteer.isStateMedia(named.entity()) ? "GOV" : named.entity().sector();
        boolean body = named.entity().kind() == Actor.Kind.ORGANISATION;
        return body ? roles.tinted(own, roles.colour(words.subList(0, named.first()))) : own;
      }
      if (named != null) {
        i = named.first(); // a state or a city tells no sector
        continue;
      }
      Roles.Role joined = i == words.size() - 1 ? joined(all, at, i) : null;
      Roles.Role r = joined != null ? joined : roles.role(words, i, p.lemmas().get(i));
      if (r != null
          && (r.strength() == Roles.Strength.STRONG || r.strength() == Roles.Strength.BARE)) {
        return ofBody(p, i, roles.tinted(r.sector(), before(p, i, r.sector())));
      }
      if (r != null && r.strength() == Roles.Strength.WEAK) {
        String colour = colour(all, at, i);
        return colour != null ? colour : r.sector().equals("-") ? null : r.sector();
      }
      if (r != null && at == 0 && i == words.size() - 1) {
        return r.sector(); // "the displaced", "the military"
      }
    }
    return roles.colour(words);
  }

  /** "Chamber of commerce", "prisoners of war": two nouns and "of" between them as one. */
  private Roles.@Nullable Role joined(List<Parts.Part> all, int at, int noun) {
    boolean of = at + 1 < all.size() && all.get(at + 1).link().equals("of");
    if (!of) {
      return null;
    }
    String before = all.get(at).words().get(noun) + " of";
    Parts.Part next = all.get(at + 1);
    return roles.role(before, next.words().get(0), next.lemmas().get(0));
  }

  /** The sector that words before a noun tell; a citizen is not what his kin or owner is. */
  private @Nullable String before(Parts.Part p, int noun, String sector) {
    List<String> words = p.words();
    int from = 0;
    for (int i = noun - 1; i >= 0 && from == 0; i--) {
      boolean owner =
          sector.equals("CVL") && (words.get(i).equals("'s") || words.get(i).equals("'"));
      from = owner || p.endingAt(i) != null ? i + 1 : 0;
    }
    int end = noun > 0 && isPair(p, noun) ? noun - 1 : noun;
    return end > from && roles.tintable(sector) ? roles.colour(words.subList(from, end)) : null;
  }

  private boolean isPair(Parts.Part p, int noun) {
    return roles.role(p.words().get(noun - 1), p.words().get(noun), p.lemmas().get(noun)) != null;
  }

  /** "Greenpeace activists" NGO, "state news agency" GOV: whose they are tells more. */
  private String ofBody(Parts.Part p, int noun, String sector) {
    if (sector.equals("JRN") && p.words().subList(0, noun).stream().anyMatch(STATE::contains)) {
      return "GOV";
    }
    Parts.Named before = noun > 0 ? p.endingAt(noun - 1) : null;
    if (before == null || before.entity().kind() != Actor.Kind.ORGANISATION) {
      return sector;
    }
    String own = before.entity().sector();
    return own != null && FOLLOWING.contains(sector) ? own : roles.tinted(sector, own);
  }

  private @Nullable String colour(List<Parts.Part> all, int at, int noun) {
    Parts.Part p = all.get(at);
    String before = roles.colour(p.words().subList(0, noun));
    if (before != null) {
      return before;
    }
    for (Parts.Named n : p.names()) {
      if (n.last() < noun && n.entity().sector() != null && !n.people()) {
        return n.entity().sector();
      }
    }
    boolean below = at + 1 < all.size() && all.get(at + 1).belongs();
    return below ? sector(all, at + 1) : null;
  }

  private Entity coded(Entity e) {
    String code = gazetteer.code(e);
    return new Entity(e.id(), e.kind(), e.name(), code, e.sector(), e.role());
  }

  private static Entity with(Entity e, @Nullable String sector) {
    return new Entity(e.id(), e.kind(), e.name(), e.country(), sector, e.role());
  }

  private static int rank(Entity e) {
    return switch (e.kind()) {
      case PERSON -> 3;
      case ORGANISATION -> 2;
      case GROUP -> 1;
      case STATE -> 0;
    };
  }
}
