package org.servanda.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.record.Actor;
import org.servanda.world.Entity;
import org.servanda.world.Mention;
import org.servanda.world.World;

/**
 * Resolves every mention of a document to the entities it stands for, once, from beginning to end.
 * A surname means the person named in full before; "he" the person last spoken of, subjects first;
 * "the minister" the last person in such an office; "the sides" the two states that the document is
 * most about.
 */
final class Referents {
  private final Anaphors words;
  private final World world;
  private final @Nullable LocalDate day;
  private final Map<String, Entity> bySurname = new HashMap<>();
  private final Map<Mention, List<Entity>> resolved = new HashMap<>();
  private final List<String> pair;

  /** The country that the story is told from, or null. */
  private final @Nullable String home;

  /** Whether the agency is that country's own, so that its story may leave the country unsaid. */
  private final boolean homeAgency;

  private final Spoken spoken = new Spoken();

  Referents(
      Anaphors words,
      World world,
      @Nullable LocalDate day,
      @Nullable String home,
      boolean homeAgency,
      List<Sentence> sentences,
      List<List<Mention>> mentions) {
    this.words = words;
    this.world = world;
    this.day = day;
    this.home = home;
    this.homeAgency = homeAgency;
    this.pair = pair(mentions);
    for (List<Mention> inSentence : mentions) {
      for (Mention m : inSentence) {
        register(m);
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      for (Mention m : mentions.get(i)) {
        resolved.put(m, resolve(m));
      }
    }
  }

  List<Entity> of(Mention m) {
    return resolved.getOrDefault(m, List.of());
  }

  /** The two states named most often; empty where fewer are named. */
  List<String> pair() {
    return pair;
  }

  /** A state named in the lead counts as if it were named so often. */
  private static final int LEAD = 3;

  private static List<String> pair(List<List<Mention>> mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (List<Mention> inSentence : mentions) {
      for (Mention m : inSentence) {
        Entity e = m.entity();
        if (e != null
            && e.country() != null
            && !"JRN".equals(e.sector())
            && m.kind() != Mention.Kind.PLACE) {
          int weight = m.sentence().paragraph() == 0 ? LEAD : 1;
          counts.merge(e.country(), weight, Integer::sum);
        }
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort((a, b) -> b.getValue() - a.getValue());
    return ranked.size() < 2 ? List.of() : List.of(ranked.get(0).getKey(), ranked.get(1).getKey());
  }

  private void register(Mention m) {
    Entity e = m.entity();
    if (e != null && e.kind() == Actor.Kind.PERSON && e.id().startsWith("person:")) {
      String surname = surname(e.name());
      Entity before = bySurname.get(surname);
      if (before == null || knows(e) > knows(before)) {
        bySurname.put(surname, e);
      }
      int space = e.name().indexOf(' ');
      if (space > 0) {
        // "Abiy" for Abiy Ahmed: many peoples use the first name
        bySurname.putIfAbsent(e.name().substring(0, space).toLowerCase(Locale.ROOT), e);
      }
    }
  }

  /** The person named with this surname, in capitals or not. */
  Optional<Entity> surnamed(String name) {
    return Optional.ofNullable(bySurname.get(name.toLowerCase(Locale.ROOT)));
  }

  private static int knows(Entity e) {
    boolean shouted = e.name().equals(e.name().toUpperCase(Locale.ROOT));
    return (e.country() != null ? 2 : 0)
        + (e.role() != null ? 1 : 0)
        + (e.name().contains(" ") ? 4 : 0)
        - (shouted ? 1 : 0);
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private List<Entity> resolve(Mention m) {
    List<String> twins = words.twins(m.head().lowerForm());
    if (!twins.isEmpty()) {
      return states(twins);
    }
    Entity e = m.entity();
    if (e == null) {
      return anaphor(m);
    }
    if (e.kind() == Actor.Kind.PERSON) {
      Entity known = bySurname.get(surname(e.name()));
      Entity person =
          known != null
              ? known
              : world
                  .officeHolder(surname(e.name()), day)
                  .filter(x -> e.name().indexOf(' ') < 0)
                  .orElse(e);
      Entity placed = atHome(person);
      spoken.person(placed, m);
      return List.of(placed);
    }
    if (e.kind() == Actor.Kind.ORGANISATION) {
      return List.of(spoken.body(e, m));
    }
    if (e.kind() == Actor.Kind.STATE) {
      spoken.state(e, m);
    } else if (m.kind() == Mention.Kind.ROLE && isOne(m)) {
      spoken.person(e, m);
    }
    return List.of(e);
  }

  /** "Economy Minister Lopez" in a story from Lima about Peru: whose minister needs no saying. */
  private Entity atHome(Entity person) {
    boolean official = person.sector() != null && words.has("official", person.sector());
    boolean ours = home != null && (homeAgency || pair.isEmpty() || pair.contains(home));
    return !ours || person.country() != null || !official
        ? person
        : new Entity(
            person.id(), person.kind(), person.name(), home, person.sector(), person.role());
  }

  /** "A Chinese envoy": one person, whom "he" may mean. */
  private boolean isOne(Mention m) {
    return m.head().xpos().equals("NN") && words.has("officers", m.head().lemma());
  }

  private List<Entity> anaphor(Mention m) {
    String word = m.head().lowerForm();
    String lemma = m.head().lowerLemma();
    if (m.kind() == Mention.Kind.PRONOUN) {
      return words.has("he", word)
          ? spoken.foremost().map(List::of).orElse(List.of())
          : words.has("they", word)
              ? spoken.two(m).orElseGet(this::both)
              : spoken.it().map(List::of).orElse(List.of());
    }
    if (m.sentence().token(m.first()).lowerForm().equals("a")) {
      return List.of(); // "a minister" is one not spoken of before
    }
    boolean plural = m.head().xpos().endsWith("S") || word.equals("two") || word.equals("both");
    if (plural && words.has("sides", lemma) && !words.has("documents", lemma)) {
      return both();
    }
    return one(lemma).map(List::of).orElse(List.of());
  }

  /** "The statement", "the minister", "the ministry", standing alone. */
  private Optional<Entity> one(String lemma) {
    if (words.has("documents", lemma)) {
      return spoken.author();
    }
    Optional<Entity> officer = spoken.inOffice(lemma);
    if (officer.isPresent()) {
      return officer;
    }
    return words.has("heads", lemma) ? spoken.withoutOffice() : spoken.bodyCalled(lemma);
  }

  private List<Entity> both() {
    return states(pair);
  }

  private List<Entity> states(List<String> codes) {
    Set<Entity> found = new LinkedHashSet<>();
    for (String code : codes) {
      found.add(
          world
              .state(code)
              .orElse(new Entity(code, Actor.Kind.ORGANISATION, code, code, "IGO", null)));
    }
    return List.copyOf(found);
  }
}
