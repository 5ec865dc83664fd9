package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.record.Place;

/** Sides that the clause itself leaves unsaid: told of above it, in the story, by the place. */
final class Elsewhere {
  private final Doers doers;

  Elsewhere(Doers doers) {
    this.doers = doers;
  }

  /** "The May visit of the King": to the other of the two states that the story is about. */
  static List<ActorRef> hosts(Scene scene, List<ActorRef> visitors) {
    List<ActorRef> both =
        told(scene, visitors.stream().filter(Elsewhere::isKnown).limit(1).toList());
    return both.isEmpty() ? List.of() : both.subList(1, 2);
  }

  /** "We thank the Ghanaian side": of two sides those who speak are the other one. */
  List<ActorRef> speakers(Scene scene, FrameMatch m) {
    boolean we = m.fillers("source").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("we"));
    List<Token> named =
        m.clause().all("obj").stream().filter(t -> !t.upos().equals("PRON")).toList();
    return we ? hosts(scene, doers.acting(scene, named)) : List.of();
  }

  /** "Protests erupted in Athens": the people of the place. */
  static List<ActorRef> people(Scene scene, Clause c) {
    Place p = Setting.place(scene, c);
    String country = p == null ? null : p.country();
    return country == null
        ? List.of()
        : List.of(new ActorRef("group:protester", "protesters", country, "CVL", null));
  }

  /** "Passed a resolution condemning": those who passed it condemn. */
  List<ActorRef> authors(Scene scene, Clause c) {
    Token g = c.governor();
    if (g == null || !c.relation().equals("acl") || !c.predicate().xpos().equals("VBG")) {
      return List.of();
    }
    for (Clause over : scene.story().clauses(scene.sentence())) {
      if (over.predicate().index() == g.head() && over.all("obj").contains(g)) {
        return doers.acting(scene, over.all("nsubj"));
      }
    }
    return List.of();
  }

  /** "We thank Peru for the wheat delivered": the one thanked gave it. */
  static @Nullable Clause thanks(Scene scene, Clause c) {
    for (Clause over : scene.story().clauses(scene.sentence())) {
      if (over.lemma().equals("thank") && over.predicate().index() < c.predicate().index()) {
        return over;
      }
    }
    return null;
  }

  /** Both sides of a mutual act of which the clause names one or none. */
  static List<ActorRef> told(Scene scene, List<ActorRef> named) {
    List<String> codes = scene.story().sides(scene.sentence());
    boolean fits =
        codes.size() == 2
            && named.stream().allMatch(a -> a.country() != null && codes.contains(a.country()));
    if (!fits) {
      return List.of();
    }
    List<ActorRef> found = new ArrayList<>(named);
    for (String code : codes) {
      if (named.stream().noneMatch(a -> code.equals(a.country()))) {
        found.add(new ActorRef(code, code, code, null, null));
      }
    }
    return found;
  }

  static boolean isKnown(ActorRef a) {
    return a.country() != null;
  }
}
