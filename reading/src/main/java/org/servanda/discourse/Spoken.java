package org.servanda.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.world.Entity;
import org.servanda.world.Mention;

/** Who was spoken of so far, the last ones first in line for a pronoun or a bare office. */
final class Spoken {
  private final List<Entity> persons = new ArrayList<>();
  private final List<Entity> bodies = new ArrayList<>();
  private List<Entity> together = new ArrayList<>();
  private List<Entity> before = List.of();
  private int lastSentence = -1;
  private @Nullable Entity lastState;

  /** What "it" stands for: the last state or body that was a subject. */
  private @Nullable Entity lastSubject;

  /** Nobody recalls more persons or bodies than these by a pronoun or a bare office. */
  private static final int RECALLED = 200;

  private static void forget(List<Entity> named) {
    if (named.size() > RECALLED) {
      named.remove(0);
    }
  }

  /** A state was named. */
  void state(Entity e, Mention m) {
    lastState = e;
    noteSubject(e, m);
  }

  /** A body was named, perhaps by the end of the name that it had before. */
  Entity body(Entity e, Mention m) {
    Entity known = e.country() == null ? sameBody(e).orElse(e) : e;
    bodies.remove(known);
    bodies.add(known);
    forget(bodies);
    noteSubject(known, m);
    return known;
  }

  private void noteSubject(Entity e, Mention m) {
    if (!"JRN".equals(e.sector()) && (m.head().is("nsubj") || lastSubject == null)) {
      lastSubject = e;
    }
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
   * "They" for the two of different countries that the sentence before told of, as "Japarov met
   * with Al Nahyan": empty where it told of more, or of fewer.
   */
  Optional<List<Entity>> two(Mention they) {
    boolean next = they.sentence().index() - lastSentence <= 1;
    List<Entity> pair = they.sentence().index() == lastSentence ? before : together;
    return next && pair.size() == 2 ? Optional.of(List.copyOf(pair)) : Optional.empty();
  }

  private void together(Entity person, Mention m) {
    int sentence = m.sentence().index();
    if (sentence != lastSentence) {
      before = sentence == lastSentence + 1 ? together : List.of();
      together = new ArrayList<>();
      lastSentence = sentence;
    }
    if (together.stream().noneMatch(e -> Objects.equals(e.country(), person.country()))) {
      together.add(person);
    }
  }

  /**
   * Subjects and sources ("according to X") are spoken of further; others come behind them, and
   * nobody falls back by being named again.
   */
  void person(Entity person, Mention m) {
    together(person, m);
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
    forget(persons);
  }

  private static boolean isSource(Mention m) {
    return m.sentence()
        .child(m.head(), "case")
        .filter(c -> c.lemma().equalsIgnoreCase("according"))
        .isPresent();
  }

  /** What "it" means. */
  Optional<Entity> it() {
    return Optional.ofNullable(lastSubject != null ? lastSubject : lastState);
  }

  /** The last person whose office holds this word. */
  Optional<Entity> inOffice(String lemma) {
    for (int i = persons.size() - 1; i >= 0; i--) {
      String role = persons.get(i).role();
      if (role != null && role.toLowerCase(Locale.ROOT).contains(lemma)) {
        return Optional.of(persons.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last body whose name holds this word. */
  Optional<Entity> bodyCalled(String lemma) {
    for (int i = bodies.size() - 1; i >= 0; i--) {
      if (bodies.get(i).name().toLowerCase(Locale.ROOT).contains(lemma)) {
        return Optional.of(bodies.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whose a document without an owner is: the body that was spoken of last, else the person. */
  Optional<Entity> author() {
    for (int i = bodies.size() - 1; i >= 0; i--) {
      if (!"JRN".equals(bodies.get(i).sector()) && !Speech.isPress(bodies.get(i))) {
        return Optional.of(bodies.get(i));
      }
    }
    return foremost();
  }

  /** "The president" where nobody known is one: whoever was named without an office. */
  Optional<Entity> withoutOffice() {
    for (int i = persons.size() - 1; i >= 0; i--) {
      if (persons.get(i).role() == null) {
        return Optional.of(persons.get(i));
      }
    }
    return Optional.empty();
  }

  /** The person that "he" means. */
  Optional<Entity> foremost() {
    return persons.isEmpty() ? Optional.empty() : Optional.of(persons.get(persons.size() - 1));
  }
}
