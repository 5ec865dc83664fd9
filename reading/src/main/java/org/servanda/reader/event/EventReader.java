package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.servanda.text.Document;
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

  /** The headline as a text to be analysed, before its story is read. */
  public Document headline(Document d, String title) {
    return Headline.document(d, title, lexicon);
  }

  /** The events of a story, each act once, what the headline tells first. */
  public List<Event> read(Story story, @Nullable Story headline) {
    Headline head = headline == null ? Headline.NONE : new Headline(acts(headline, Headline.NONE));
    Retelling told = new Retelling();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      for (Act a : acts(scene, head)) {
        told.add(event(scene, a), s.paragraph());
      }
    }
    List<Event> events = new ArrayList<>(told.events());
    head.acts().stream()
        .filter(a -> events.stream().noneMatch(e -> e.type() == a.type()))
        .forEach(a -> addBorneOut(story, head, a, events));
    events.sort(Comparator.comparing(e -> !head.tells(e.type())));
    return List.copyOf(events);
  }

  private List<Act> acts(Story story, Headline head) {
    List<Act> acts = new ArrayList<>();
    for (Sentence s : story.sentences()) {
      acts.addAll(acts(new Scene(story, s), head));
    }
    return acts;
  }

  private List<Act> acts(Scene scene, Headline head) {
    return Acts.of(scene, lexicon, sides, reading(scene), head);
  }

  /**
   * What only the headline tells in so many words, with the passage of the lead that bears it out.
   */
  private static void addBorneOut(Story story, Headline head, Act a, List<Event> events) {
    Sentence s = head.bearing(story, a);
    if (s == null) {
      return;
    }
    Outlook o = a.outlook();
    Scene scene = new Scene(story, s);
    Evidence evidence = scene.evidence();
    List<ActorRef> sources = unplaced(a.sources());
    List<ActorRef> targets = unplaced(a.targets());
    events.add(
        new Event(
            Ids.of("e", o.type(), o.cameo(), codes(sources), codes(targets), evidence, "title"),
            o.type(),
            o.mode(),
            List.of(),
            o.cameo(),
            sources,
            targets,
            null,
            null,
            o.status(),
            null,
            evidence,
            List.of(),
            "title",
            0.4));
  }

  /** Actors without the positions that they have in the headline. */
  private static List<ActorRef> unplaced(List<ActorRef> actors) {
    return actors.stream()
        .map(a -> new ActorRef(a.actor(), a.name(), a.country(), a.sector(), null))
        .toList();
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
    String id = Ids.of("e", o.type(), o.cameo(), codes(a.sources()), codes(a.targets()), evidence);
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
        List.of(),
        null,
        0.7);
  }
}
