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

/**
 * Finds actors by what they are: "the Kazakh Head of State", "Israeli soldiers", "the minister",
 * "they".
 */
final class RoleFinder {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "we", "it", "his", "her", "their", "our", "its", "him", "them", "us",
          "i", "my", "you", "your", "who");
  private static final Set<String> GROUPS =
      Set.of(
          "side",
          "party",
          "leader",
          "country",
          "state",
          "nation",
          "minister",
          "president",
          "neighbor",
          "neighbour",
          "two",
          "both",
          "counterpart",
          "ministry",
          "capital",
          "republic",
          "government",
          "people",
          // what speaks for its author
          "statement",
          "communique",
          "communiqué",
          "note",
          "message",
          "pair",
          "duo");

  private static final Set<String> STATE_NOUNS =
      Set.of("side", "country", "nation", "state", "party", "republic");

  /** Weak nouns that by themselves may mean someone spoken of before. */
  private static final Set<String> OFFICIAL =
      Set.of(
          "spokesman", "spokeswoman", "spokesperson", "representative", "delegation", "chairman");

  private static final int LONGEST = 12;

  private final Gazetteer gazetteer;
  private final Roles roles;

  RoleFinder(Gazetteer gazetteer, Roles roles) {
    this.gazetteer = gazetteer;
    this.roles = roles;
  }

  List<Mention> find(Sentence s, boolean[] taken, List<Mention> names, @Nullable LocalDate day) {
    List<Mention> found = new ArrayList<>();
    for (Token t : s.tokens()) {
      int i = t.index();
      if (taken[i]) {
        continue;
      }
      String lemma = t.lowerLemma();
      if (t.upos().equals("PRON") && PRONOUNS.contains(World.lower(t))) {
        found.add(new Mention(s, i, i, t, Mention.Kind.PRONOUN, null, null));
      } else if (t.upos().equals("NOUN") || t.upos().equals("PROPN")) {
        boolean grouped = GROUPS.contains(lemma);
        if (!t.is("compound") && !isPartOfTitle(s, t)) {
          Mention m = role(s, t, grouped, names, day);
          if (m != null) {
            found.add(m);
          }
        }
      } else if (t.upos().equals("NUM") && lemma.equals("two") && !t.is("nummod")) {
        found.add(new Mention(s, i, i, t, Mention.Kind.ANAPHOR, null, null));
      }
    }
    return found;
  }

  private static boolean isPartOfTitle(Sentence s, Token t) {
    return t.is("flat")
        || (t.is("compound") && s.governor(t).filter(g -> g.upos().equals("PROPN")).isPresent());
  }

  private @Nullable Mention role(
      Sentence s, Token t, boolean grouped, List<Mention> names, @Nullable LocalDate day) {
    String lemma = t.lowerLemma();
    int first = first(s, t);
    Roles.Role own = own(s, t, lemma);
    boolean weak = own == null || own.strength() != Roles.Strength.STRONG;
    if (own == null && !grouped) {
      return null;
    }
    String colour = weak ? colour(s, t.index(), first, names) : null;
    String implied = own == null || own.sector().equals("-") ? null : own.sector();
    String sector = colour != null ? colour : weak ? implied : tinted(s, t, first, implied, names);
    String said = country(s, t, names);
    String country = said != null || own == null ? said : own.country();
    if (country == null) {
      return stateless(s, t, first, grouped, own, colour, sector);
    }
    if (weak && !grouped && sector == null) {
      return null;
    }
    Optional<Entity> holder =
        day == null || t.form().endsWith("s") ? Optional.empty() : holder(s, t, country, day);
    Entity entity = holder.orElseGet(() -> described(s, t, first, country, sector));
    return new Mention(s, first, t.index(), t, Mention.Kind.ROLE, entity, null);
  }

  private Roles.@Nullable Role own(Sentence s, Token t, String lemma) {
    String form = World.lower(t);
    int i = t.index();
    Roles.Role pair = i > 0 ? roles.role(World.lower(s.token(i - 1)), form, lemma) : null;
    Roles.Role r = pair != null ? pair : roles.role(form, lemma);
    boolean names =
        r != null && (r.strength() == Roles.Strength.STRONG || r.strength() == Roles.Strength.WEAK);
    return names ? r : null;
  }

  /** "Rebel troops", "student protesters": a strong noun's sector by what the words before say. */
  private @Nullable String tinted(
      Sentence s, Token t, int first, @Nullable String sector, List<Mention> names) {
    int i = t.index();
    if (sector == null || first == i || !roles.tintable(sector)) {
      return sector;
    }
    boolean pair = roles.role(World.lower(s.token(i - 1)), World.lower(t), t.lowerLemma()) != null;
    return roles.tinted(sector, colour(s, pair ? i - 1 : i, first, names));
  }

  /** "Rebel leaders", "Hamas members": what the words before say. */
  private @Nullable String colour(Sentence s, int end, int first, List<Mention> names) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(World.lower(s.token(i)));
    }
    String said = words.isEmpty() ? null : roles.colour(words);
    if (said != null) {
      return said;
    }
    for (Mention m : names) {
      Entity e = m.entity();
      if (e != null
          && e.kind() == Actor.Kind.ORGANISATION
          && m.first() >= first
          && m.last() < end) {
        return e.sector();
      }
    }
    return null;
  }

  /**
   * Without a country: a group stands for itself, a single officer or "the ..." needs discourse.
   */
  private static @Nullable Mention stateless(
      Sentence s,
      Token t,
      int first,
      boolean grouped,
      Roles.@Nullable Role own,
      @Nullable String colour,
      @Nullable String sector) {
    boolean weak = own != null && own.strength() == Roles.Strength.WEAK;
    if (weak && colour == null && !grouped && !OFFICIAL.contains(t.lemma())) {
      return null;
    }
    boolean anaphor = colour == null && (grouped || sector == null || "GOV".equals(sector));
    if (anaphor) {
      return new Mention(s, first, t.index(), t, Mention.Kind.ANAPHOR, null, null);
    }
    String lemma = t.lowerLemma();
    String words = PersonFinder.text(s, first, t.index());
    Entity e =
        new Entity("role:" + sector + ":" + lemma, Actor.Kind.GROUP, words, null, sector, words);
    return new Mention(s, first, t.index(), t, Mention.Kind.ROLE, e, null);
  }

  private Entity described(Sentence s, Token t, int first, String code, @Nullable String sector) {
    String lemma = t.lowerLemma();
    if (STATE_NOUNS.contains(lemma)) {
      return gazetteer
          .state(code)
          .orElse(new Entity(code, Actor.Kind.STATE, code, code, null, null));
    }
    String words = PersonFinder.text(s, first, t.index());
    return new Entity("role:" + code + ":" + lemma, Actor.Kind.GROUP, words, code, sector, words);
  }

  private Optional<Entity> holder(Sentence s, Token t, String country, LocalDate day) {
    String lemma = t.lowerLemma();
    for (int i = Math.max(0, t.index() - 2); i < t.index(); i++) {
      if (List.of("deputy", "vice", "former", "first", "acting")
          .contains(World.lower(s.token(i)))) {
        return Optional.empty();
      }
    }
    if (lemma.equals("head")) {
      return gazetteer.offices().holder(country, "head of state", day);
    }
    if (lemma.equals("minister")) {
      boolean prime = t.index() > 0 && World.lower(s.token(t.index() - 1)).equals("prime");
      return prime ? gazetteer.offices().holder(country, "prime minister", day) : Optional.empty();
    }
    return List.of("president", "leader", "chancellor", "king", "premier", "emir").contains(lemma)
        ? gazetteer
            .offices()
            .holder(country, lemma.equals("premier") ? "prime minister" : lemma, day)
        : Optional.empty();
  }

  /** The first token of the phrase: whatever stands before and hangs on its noun. */
  private static int first(Sentence s, Token t) {
    int first = t.index();
    while (first > 0 && t.index() - first < LONGEST && hangs(s, s.token(first - 1), t)) {
      first--;
    }
    return first;
  }

  private static boolean hangs(Sentence s, Token word, Token on) {
    Token up = word;
    for (int hops = 0; hops < 4 && !up.equals(on); hops++) {
      boolean modifier =
          up.is("det")
              || up.is("amod")
              || up.is("compound")
              || up.is("nmod:poss")
              || up.is("nummod")
              || up.is("flat")
              || (up.is("case") && up.index() > 0 && up.form().endsWith("s"));
      if (!modifier) {
        return false;
      }
      up = s.governor(up).orElse(up);
    }
    return up.equals(on);
  }

  /** The country in the phrase: an adjective, an owner, or "of ..." below the noun. */
  private static @Nullable String country(Sentence s, Token t, List<Mention> names) {
    String found = null;
    for (Mention m : names) {
      if (m.entity() == null || m.entity().country() == null || m.kind() == Mention.Kind.PLACE) {
        continue;
      }
      Token up = m.head();
      for (int hops = 0; hops < 4 && !up.equals(t); hops++) {
        boolean within =
            up.is("amod")
                || up.is("compound")
                || up.is("nmod")
                || up.is("nmod:poss")
                || up.is("flat");
        up = within ? s.governor(up).orElse(up) : up;
      }
      if (up.equals(t) && (found == null || m.head().is("nmod:poss"))) {
        found = m.entity().country();
      }
    }
    return found;
  }
}
