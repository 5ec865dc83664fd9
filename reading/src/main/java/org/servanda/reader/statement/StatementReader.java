package org.servanda.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.servanda.discourse.Story;
import org.servanda.discourse.Utterance;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Evidence;
import org.servanda.record.Statement;
import org.servanda.text.Span;
import org.servanda.world.Entity;

/** Makes statements of what a story's speakers say: one for each cue. */
public final class StatementReader {
  public static StatementReader load() {
    return new StatementReader();
  }

  /** The statements, in text order. A state as such is no speaker, unless its words are quoted. */
  public List<Statement> read(Story story) {
    List<Statement> found = new ArrayList<>();
    for (Utterance u : story.utterances()) {
      if (u.direct() || u.speaker().kind() != Actor.Kind.STATE) {
        found.add(statement(story, u));
      }
    }
    return found;
  }

  private static Statement statement(Story story, Utterance u) {
    List<Evidence> content = new ArrayList<>();
    u.content().forEach(c -> content.add(story.evidence(c)));
    Span cue = u.cue();
    Span named = u.speakerSpan();
    Entity e = u.speaker();
    ActorRef to = u.addressee();
    return new Statement(
        u.id(),
        new Statement.Speaker(
            e.id(), e.name(), e.role(), e.country(), named == null ? null : story.evidence(named)),
        cue == null
            ? null
            : new Statement.Cue(cue.of(story.document().text()), story.evidence(cue)),
        u.direct(),
        content,
        u.relayedBy(),
        to == null ? null : to.code(),
        u.manner(),
        story.evidence(u.passage()),
        cue == null ? 0.5 : 0.8);
  }
}
