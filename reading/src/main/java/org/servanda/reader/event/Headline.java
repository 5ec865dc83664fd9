package org.servanda.reader.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Sentence;
import org.servanda.lexicon.Lexicon;
import org.servanda.record.ActorRef;
import org.servanda.record.PloverClass;
import org.servanda.text.Document;
import org.servanda.world.Mention;
import org.servanda.world.World;

/** What a headline tells: the acts that the story is about. */
final class Headline {
  /** How many sentences make the lead. */
  private static final int LEAD = 4;

  static final Headline NONE = new Headline(List.of());

  private final List<Act> acts;
  private final Set<PloverClass> types = new HashSet<>();

  Headline(List<Act> acts) {
    this.acts = List.copyOf(acts);
    acts.forEach(a -> types.add(a.type()));
  }

  List<Act> acts() {
    return acts;
  }

  boolean tells(PloverClass type) {
    return types.contains(type);
  }

  /** Whether a frame of this class could be what the headline tells: in part it depends on time. */
  boolean mayTell(PloverClass type) {
    return !types.isEmpty()
        && (tells(type)
            || tells(PloverClass.AGREE)
            || tells(PloverClass.THREATEN)
            || tells(PloverClass.REJECT));
  }

  /**
   * An act of the headline that no passage tells in words that the frames know, borne out by a
   * passage of the lead that speaks of the same actor or the same matter; null where none does.
   */
  @Nullable Sentence bearing(Story story, Act act) {
    for (Sentence s : story.sentences()) {
      if (s.index() >= LEAD) {
        return null;
      }
      if (speaksOf(story, s, act)) {
        return s;
      }
    }
    return null;
  }

  private static boolean speaksOf(Story story, Sentence s, Act act) {
    for (Mention m : story.mentions(s)) {
      for (ActorRef a : story.referents(m)) {
        if (act.sources().stream().anyMatch(x -> x.code().equals(a.code()))
            || act.targets().stream().anyMatch(x -> x.code().equals(a.code()))) {
          return true;
        }
      }
    }
    String lemma = act.clause().predicate().lowerLemma();
    return s.tokens().stream().anyMatch(t -> t.lowerLemma().equals(lemma));
  }

  /** The headline as a document of its own, in the letters of plain text. */
  static Document document(Document d, String title, Lexicon lexicon, World world) {
    return Document.of(d.id() + "#title", Headlinese.plain(title, d.text(), lexicon, world))
        .withPublished(d.published());
  }
}
