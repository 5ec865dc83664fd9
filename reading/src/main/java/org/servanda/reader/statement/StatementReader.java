package org.servanda.reader.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servanda.discourse.Story;
import org.servanda.discourse.Utterance;
import org.servanda.language.Sentence;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Evidence;
import org.servanda.record.Statement;
import org.servanda.text.Span;
import org.servanda.world.Entity;

/** Makes statements of what a story's speakers say: one for each speaker and paragraph. */
public final class StatementReader {
  public static StatementReader load() {
    return new StatementReader();
  }

  /** The statements, in text order. A state as such and both sides together are no speakers. */
  public List<Statement> read(Story story) {
    Map<String, List<Utterance>> groups = new LinkedHashMap<>();
    for (Utterance u : story.utterances()) {
      if (isSpeaker(u.speaker())) {
        int paragraph = paragraph(story, u);
        groups.computeIfAbsent(u.speaker().id() + " " + paragraph, k -> new ArrayList<>()).add(u);
      }
    }
    return groups.values().stream().map(g -> statement(story, g)).toList();
  }

  private static boolean isSpeaker(Entity e) {
    return e.kind() != Actor.Kind.STATE
        && (e.role() != null || e.country() != null || e.sector() != null);
  }

  private static int paragraph(Story story, Utterance u) {
    return story.sentence(u.content().get(0).begin()).map(Sentence::paragraph).orElse(-1);
  }

  private static Statement statement(Story story, List<Utterance> said) {
    Utterance first = said.get(0);
    List<Evidence> content = new ArrayList<>();
    boolean direct = false;
    Span passage = first.passage();
    for (Utterance u : said) {
      u.content().forEach(c -> content.add(story.evidence(c)));
      direct |= u.direct();
      passage = passage.cover(u.passage());
    }
    Span cue = first.cue();
    Span named = first.speakerSpan();
    Entity e = first.speaker();
    ActorRef to = first.addressee();
    return new Statement(
        first.id(),
        new Statement.Speaker(
            e.id(), e.name(), e.role(), e.country(), named == null ? null : story.evidence(named)),
        cue == null
            ? null
            : new Statement.Cue(cue.of(story.document().text()), story.evidence(cue)),
        direct,
        content,
        first.relayedBy(),
        to == null ? null : to.code(),
        first.manner(),
        story.evidence(passage),
        cue == null ? 0.5 : 0.8);
  }
}
