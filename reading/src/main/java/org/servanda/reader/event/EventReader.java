package org.servanda.reader.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.lexicon.Reading;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Ids;
import org.servanda.record.PloverClass;
import org.servanda.world.World;

/**
 * Codes what actors do to one another: PLOVER class, CAMEO code, both sides, date, place and
 * status.
 */
public final class EventReader {
  private final Lexicon lexicon;
  private final Sides sides;

  private EventReader(Lexicon lexicon, World world) {
    this.lexicon = lexicon;
    this.sides = new Sides(lexicon, new Doers(lexicon, world));
  }

  /** Loads the frames, a file for each class. */
  public static EventReader load(World world) {
    String[] files =
        Arrays.stream(PloverClass.values())
            .map(c -> "en/frames/" + c.name().toLowerCase(Locale.ROOT) + ".tsv")
            .toArray(String[]::new);
    return new EventReader(Lexicon.load(EventReader.class, files), world);
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** How frames are held against the clauses of a sentence, for explaining what fired. */
  public Reading reading(Scene scene) {
    return new EventReading(scene, lexicon);
  }

  /** The events of a story, in text order; an act told twice in a paragraph is one. */
  public List<Event> read(Story story) {
    Map<String, Event> found = new LinkedHashMap<>();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      for (Act a : Acts.of(scene, lexicon, sides, reading(scene))) {
        Event e = event(scene, a);
        found.putIfAbsent(key(e, s), e);
      }
    }
    return List.copyOf(found.values());
  }

  /** Cooperation is told anew in each paragraph; a blow or a reproach told again is the same. */
  private static String key(Event e, Sentence s) {
    boolean anew =
        switch (e.type()) {
          case AGREE, SUPPORT, COOPERATE, AID -> true;
          default -> false;
        };
    return e.type()
        + " "
        + codes(e.sources())
        + ">"
        + codes(e.targets())
        + (anew ? " " + s.paragraph() : "");
  }

  private static List<String> codes(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::code).distinct().sorted().toList();
  }

  private static Event event(Scene scene, Act a) {
    Clause c = a.clause();
    Token predicate = c.predicate();
    Outlook o = a.outlook();
    Evidence evidence = scene.evidence();
    @Nullable String saidBy = scene.saidBy(predicate);
    String id =
        Ids.of("e", o.type(), o.cameo(), codes(a.sources()), codes(a.targets()), evidence);
    return new Event(
        id,
        o.type(),
        o.mode(),
        List.of(),
        o.cameo(),
        a.sources(),
        a.targets(),
        Setting.date(scene, c),
        Setting.place(scene, c),
        o.status(),
        saidBy,
        evidence,
        0.7);
  }
}
