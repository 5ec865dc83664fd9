package org.servanda.reader.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.discourse.Utterance;
import org.servanda.language.Sentence;
import org.servanda.record.ActorRef;
import org.servanda.record.Statement;
import org.servanda.text.Span;
import org.servanda.topic.Topics;
import org.servanda.world.Mention;

/** What a statement is about: spheres and actors that its content mentions. */
final class Subjects {
  private final Topics topics;

  Subjects(Topics topics) {
    this.topics = topics;
  }

  Statement.About of(Story story, Utterance u) {
    Set<String> spheres = new LinkedHashSet<>();
    Set<String> actors = new LinkedHashSet<>();
    for (Span said : u.content()) {
      int at = said.begin();
      Sentence s = story.sentence(at).orElse(null);
      while (s != null && s.span().begin() < said.end()) {
        spheres(s, said, spheres);
        actors(story, s, said, actors);
        at = Math.max(at + 1, s.span().end());
        s = at < said.end() ? story.sentence(at).orElse(null) : null;
      }
    }
    return new Statement.About(List.copyOf(spheres), List.copyOf(actors), List.of());
  }

  /** The first other state or body that is spoken of, not as a place where something is. */
  @Nullable String other(Story story, Utterance u) {
    for (Span said : u.content()) {
      Sentence s = story.sentence(said.begin()).orElse(null);
      if (s == null) {
        continue;
      }
      for (Mention m : story.mentions(s)) {
        boolean place =
            m.kind() == Mention.Kind.PLACE
                || s.child(m.head(), "case").filter(c -> WHERE.contains(c.lemma())).isPresent();
        if (!place && said.contains(m.span().begin())) {
          for (ActorRef a : story.referents(m)) {
            if (a.country() != null && !a.country().equals(u.speaker().country())) {
              return a.country();
            }
          }
        }
      }
    }
    return null;
  }

  private static final Set<String> WHERE =
      Set.of("in", "at", "on", "near", "over", "from", "into", "across", "through");

  private void spheres(Sentence s, Span said, Set<String> found) {
    for (Topics.Topic t : topics.find(s)) {
      if (said.contains(s.token(t.first()).begin())) {
        found.add(t.sphere());
      }
    }
  }

  private static void actors(Story story, Sentence s, Span said, Set<String> found) {
    for (Mention m : story.mentions(s)) {
      if (said.contains(m.span().begin()) && m.kind() != Mention.Kind.PLACE) {
        for (ActorRef a : story.referents(m)) {
          found.add(a.actor().startsWith("person:") ? a.name() : a.code());
        }
      }
    }
  }
}
