package org.servanda.reader.event;

import java.util.List;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.lexicon.Reading;
import org.servanda.reader.Scene;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.world.Mention;

/** What the story knows of the words of a sentence when frames of events are held against it. */
final class EventReading implements Reading {
  private final Scene scene;
  private final Lexicon lexicon;

  EventReading(Scene scene, Lexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  @Override
  public boolean isAgentless() {
    return true;
  }

  @Override
  public List<Token> voice(Clause clause) {
    Token g = clause.governor();
    if (g == null || !clause.relation().equals("ccomp") && !clause.relation().equals("conj")) {
      return List.of();
    }
    for (Clause over : scene.story().clauses(scene.sentence())) {
      if (over.predicate().equals(g)) {
        return clause.relation().equals("conj")
            ? voice(over)
            : lexicon.set("saying").contains(over.lemma()) ? over.all("nsubj") : List.of();
      }
    }
    return List.of();
  }

  @Override
  public boolean is(Token filler, String kind) {
    Mention m = Doers.mention(scene, filler);
    if (m == null) {
      return false;
    }
    if (kind.equals("place")) {
      return m.kind() == Mention.Kind.PLACE;
    }
    for (ActorRef a : scene.story().referents(m)) {
      boolean fits =
          switch (kind) {
            case "actor" -> true;
            case "state" -> a.actor().equals(a.country());
            case "person" -> a.actor().startsWith("person:");
            default -> a.actor().equals(kind) || kind.equals("org") && isBody(m);
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBody(Mention m) {
    return m.entity() != null && m.entity().kind() == Actor.Kind.ORGANISATION;
  }
}
