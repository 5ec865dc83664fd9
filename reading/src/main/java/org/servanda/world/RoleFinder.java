package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private final Gazetteer gazetteer;

  RoleFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Mention> find(Sentence s, boolean[] taken, List<Mention> names, @Nullable LocalDate day) {
    List<Mention> found = new ArrayList<>();
    for (Token t : s.tokens()) {
      int i = t.index();
      if (taken[i]) {
        continue;
      }
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      if (t.upos().equals("PRON") && PRONOUNS.contains(World.lower(t))) {
        found.add(new Mention(s, i, i, t, Mention.Kind.PRONOUN, null, null));
      } else if (t.upos().equals("NOUN") || t.upos().equals("PROPN")) {
        boolean grouped = GROUPS.contains(lemma);
        Optional<String> sector =
            gazetteer.sector(lemma).or(() -> gazetteer.sector(World.lower(t)));
        if ((sector.isPresent() || grouped) && !t.is("compound") && !isPartOfTitle(s, t)) {
          found.add(role(s, t, sector.orElse(null), names, day));
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

  private Mention role(
      Sentence s, Token t, @Nullable String sector, List<Mention> names, @Nullable LocalDate day) {
    int first = first(s, t);
    String country = country(s, t, names);
    if (country == null) {
      return new Mention(s, first, t.index(), t, Mention.Kind.ANAPHOR, null, null);
    }
    String words = PersonFinder.text(s, first, t.index());
    Optional<Entity> holder =
        day == null || t.form().endsWith("s") ? Optional.empty() : holder(s, t, country, day);
    String code = country;
    Entity entity =
        holder.orElseGet(
            () -> {
              String lemma = t.lemma().toLowerCase(Locale.ROOT);
              boolean state =
                  List.of("side", "country", "nation", "state", "party", "republic")
                      .contains(lemma);
              return state
                  ? gazetteer
                      .state(code)
                      .orElse(new Entity(code, Actor.Kind.STATE, code, code, null, null))
                  : new Entity(
                      "role:" + code + ":" + lemma, Actor.Kind.GROUP, words, code, sector, words);
            });
    return new Mention(s, first, t.index(), t, Mention.Kind.ROLE, entity, null);
  }

  private Optional<Entity> holder(Sentence s, Token t, String country, LocalDate day) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
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

  /** The first token of the phrase: determiners and modifiers that stand directly before. */
  private static int first(Sentence s, Token t) {
    int first = t.index();
    for (Token c : s.children(t)) {
      boolean modifier =
          c.is("det") || c.is("amod") || c.is("compound") || c.is("nmod:poss") || c.is("nummod");
      if (modifier && c.index() < first) {
        first = c.index();
      }
    }
    return first;
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
