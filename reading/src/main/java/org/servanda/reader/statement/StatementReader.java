package org.servanda.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.servanda.discourse.Story;
import org.servanda.discourse.Utterance;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Evidence;
import org.servanda.record.Stance;
import org.servanda.record.Statement;
import org.servanda.table.Tables;
import org.servanda.text.Span;
import org.servanda.topic.Topics;
import org.servanda.world.Entity;

/** Makes statements of what a story's speakers say: one for each cue. */
public final class StatementReader {
  private final Stances stances;
  private final Subjects subjects;

  private StatementReader(Stances stances, Subjects subjects) {
    this.stances = stances;
    this.subjects = subjects;
  }

  /** Loads the table of stances. */
  public static StatementReader load(Tables tables, Topics topics) {
    return new StatementReader(Stances.load(tables), new Subjects(topics));
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

  private Statement statement(Story story, Utterance u) {
    List<Evidence> content = new ArrayList<>();
    u.content().forEach(c -> content.add(story.evidence(c)));
    Span cue = u.cue();
    Span named = u.speakerSpan();
    Entity e = u.speaker();
    ActorRef to = u.addressee();
    Statement.About about = subjects.of(story, u);
    return new Statement(
        u.id(),
        new Statement.Speaker(
            e.id(),
            e.name(),
            e.role(),
            e.country(),
            named == null ? null : story.evidence(named),
            u.together()),
        cue == null
            ? null
            : new Statement.Cue(cue.of(story.document().text()), story.evidence(cue)),
        u.direct(),
        content,
        u.relayedBy(),
        to == null ? null : to.code(),
        u.manner(),
        u.relay(),
        to,
        tone(story, u),
        about,
        story.evidence(u.passage()),
        cue == null ? 0.5 : 0.8);
  }

  /** The stance, towards the one spoken to or the first other that is spoken of. */
  private Statement.Tone tone(Story story, Utterance u) {
    Stances.Found found = stances.of(story, u);
    List<Evidence> words = new ArrayList<>();
    found.words().forEach(w -> words.add(story.evidence(w)));
    ActorRef heard = u.addressee();
    ActorRef to = heard != null && "JRN".equals(heard.sector()) ? null : heard;
    String toward = to != null && to.country() != null ? to.country() : null;
    String own = u.speaker().country();
    if (toward == null && own != null) {
      toward = subjects.other(story, u);
    }
    toward = toward == null && to != null ? to.code() : toward;
    boolean neutral = found.stance() == Stance.NEUTRAL;
    return new Statement.Tone(found.stance(), neutral && to == null ? null : toward, words);
  }
}
