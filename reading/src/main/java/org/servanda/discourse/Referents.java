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
import org.servanda.language.Token;
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
  private static final Set<String> HE = Set.of("he", "she", "him", "his", "her", "who");
  private static final Set<String> THEY =
      Set.of("they", "them", "their", "we", "our", "us", "you", "your", "both", "two");
  private static final Set<String> SIDES =
      Set.of(
          "side",
          "party",
          "country",
          "state",
          "nation",
          "leader",
          "neighbor",
          "neighbour",
          "two",
          "both",
          "president",
          "minister",
          "government",
          "people",
          "republic",
          "pair",
          "duo",
          "official");

  private static final Set<String> OFFICERS =
      Set.of(
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "official",
          "ambassador",
          "envoy",
          "diplomat",
          "president",
          "minister",
          "leader",
          "premier",
          "king",
          "chancellor",
          "commander",
          "general",
          "secretary",
          "chairman",
          "negotiator",
          "speaker",
          "deputy",
          "governor",
          "mayor");
  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "MIL", "JUD", "COP");
  private static final Set<String> HEADS = Set.of("president", "leader", "minister", "head");
  private static final Set<String> DOCUMENTS =
      Set.of("statement", "communique", "communiqué", "note", "message");

  private final World world;
  private final @Nullable LocalDate day;
  private final Map<String, Entity> bySurname = new HashMap<>();
  private final Map<Mention, List<Entity>> resolved = new HashMap<>();
  private final List<String> pair;

  /** The country that the story is told from, or null. */
  private final @Nullable String home;

  /** Whether the agency is that country's own, so that its story may leave the country unsaid. */
  private final boolean homeAgency;

  private final List<Entity> persons = new ArrayList<>();
  private final List<Entity> bodies = new ArrayList<>();
  private @Nullable Entity lastState;

  /** What "it" stands for: the last state or body that was a subject. */
  private @Nullable Entity lastSubject;

  Referents(
      World world,
      @Nullable LocalDate day,
      @Nullable String home,
      boolean homeAgency,
      List<Sentence> sentences,
      List<List<Mention>> mentions) {
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

  private static List<String> pair(List<List<Mention>> mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (List<Mention> inSentence : mentions) {
      for (Mention m : inSentence) {
        Entity e = m.entity();
        if (e != null
            && e.country() != null
            && !"JRN".equals(e.sector())
            && m.kind() != Mention.Kind.PLACE) {
          counts.merge(e.country(), 1, Integer::sum);
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

  private static int knows(Entity e) {
    return (e.country() != null ? 2 : 0)
        + (e.role() != null ? 1 : 0)
        + (e.name().contains(" ") ? 4 : 0);
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private List<Entity> resolve(Mention m) {
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
      remember(placed, m);
      return List.of(placed);
    }
    if (e.kind() == Actor.Kind.ORGANISATION) {
      Entity known = e.country() == null ? sameBody(e).orElse(e) : e;
      bodies.remove(known);
      bodies.add(known);
      noteSubject(known, m);
      return List.of(known);
    }
    if (e.kind() == Actor.Kind.STATE) {
      lastState = e;
      noteSubject(e, m);
    } else if (m.kind() == Mention.Kind.ROLE && isOne(m)) {
      remember(e, m);
    }
    return List.of(e);
  }

  /** "Economy Minister Lopez" in a story from Lima about Peru: whose minister needs no saying. */
  private Entity atHome(Entity person) {
    boolean official = person.sector() != null && OFFICIAL.contains(person.sector());
    boolean ours = home != null && (homeAgency || pair.isEmpty() || pair.contains(home));
    return !ours || person.country() != null || !official
        ? person
        : new Entity(
            person.id(), person.kind(), person.name(), home, person.sector(), person.role());
  }

  private void noteSubject(Entity e, Mention m) {
    if (!"JRN".equals(e.sector()) && (m.head().is("nsubj") || lastSubject == null)) {
      lastSubject = e;
    }
  }

  /** "A Chinese envoy": one person, whom "he" may mean. */
  private static boolean isOne(Mention m) {
    return m.head().xpos().equals("NN") && OFFICERS.contains(m.head().lemma());
  }

  private Optional<Entity> sameBody(Entity e) {
    for (int i = bodies.size() - 1; i >= 0; i--) {
      if (bodies.get(i).name().endsWith(e.name()) && bodies.get(i).country() != null) {
        return Optional.of(bodies.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Subjects and sources ("according to X") are spoken of further; others come behind them, and
   * nobody falls back by being named again.
   */
  private void remember(Entity person, Mention m) {
    boolean foremost = !persons.isEmpty() && persons.get(persons.size() - 1).equals(person);
    if (foremost) {
      return;
    }
    persons.remove(person);
    boolean subject = m.head().is("nsubj") || m.head().is("root") || isSource(m);
    if (subject || persons.isEmpty()) {
      persons.add(person);
    } else {
      persons.add(persons.size() - 1, person);
    }
  }

  private static boolean isSource(Mention m) {
    return m.sentence()
        .child(m.head(), "case")
        .filter(c -> c.lemma().equalsIgnoreCase("according"))
        .isPresent();
  }

  private List<Entity> anaphor(Mention m) {
    String word = m.head().form().toLowerCase(Locale.ROOT);
    String lemma = m.head().lemma().toLowerCase(Locale.ROOT);
    if (m.kind() == Mention.Kind.PRONOUN) {
      if (HE.contains(word) || word.equals("i") || word.equals("my")) {
        return foremost();
      }
      if (THEY.contains(word)) {
        return both();
      }
      Entity it = lastSubject != null ? lastSubject : lastState;
      return it == null ? List.of() : List.of(it);
    }
    if (DOCUMENTS.contains(lemma)) {
      return author();
    }
    boolean plural = m.head().xpos().endsWith("S") || word.equals("two") || word.equals("both");
    if (plural && SIDES.contains(lemma)) {
      return both();
    }
    for (int i = persons.size() - 1; i >= 0; i--) {
      String role = persons.get(i).role();
      if (role != null && role.toLowerCase(Locale.ROOT).contains(lemma)) {
        return List.of(persons.get(i));
      }
    }
    if (HEADS.contains(lemma)) {
      return foremostWithoutOffice();
    }
    for (int i = bodies.size() - 1; i >= 0; i--) {
      if (bodies.get(i).name().toLowerCase(Locale.ROOT).contains(lemma)) {
        return List.of(bodies.get(i));
      }
    }
    return List.of();
  }

  /** Whose a document without an owner is: the body that was spoken of last, else the person. */
  private List<Entity> author() {
    for (int i = bodies.size() - 1; i >= 0; i--) {
      if (!"JRN".equals(bodies.get(i).sector()) && !Speech.isPress(bodies.get(i))) {
        return List.of(bodies.get(i));
      }
    }
    return foremost();
  }

  /** "The president" where nobody known is one: whoever was named without an office. */
  private List<Entity> foremostWithoutOffice() {
    for (int i = persons.size() - 1; i >= 0; i--) {
      if (persons.get(i).role() == null) {
        return List.of(persons.get(i));
      }
    }
    return List.of();
  }

  private List<Entity> foremost() {
    return persons.isEmpty() ? List.of() : List.of(persons.get(persons.size() - 1));
  }

  private List<Entity> both() {
    Set<Entity> found = new LinkedHashSet<>();
    for (String code : pair) {
      found.add(
          world
              .state(code)
              .orElse(new Entity(code, Actor.Kind.ORGANISATION, code, code, "IGO", null)));
    }
    return List.copyOf(found);
  }

  /** Whether the word stands for a single person: "he", "the President". */
  static boolean isPersonal(Token t) {
    return HE.contains(t.form().toLowerCase(Locale.ROOT));
  }
}
