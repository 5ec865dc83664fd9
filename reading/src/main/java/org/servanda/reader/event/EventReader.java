package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Sentence;
import org.servanda.lexicon.Lexicon;
import org.servanda.lexicon.Reading;
import org.servanda.reader.Scene;
import org.servanda.record.Event;
import org.servanda.record.Problem;
import org.servanda.table.Tables;
import org.servanda.text.Document;
import org.servanda.world.World;

/**
 * Codes what actors do to one another: PLOVER class, CAMEO code, both sides, date, place and
 * status.
 */
public final class EventReader {
  private final Lexicon lexicon;
  private final World world;
  private final Classes classes;
  private final Sides sides;
  private final Coding coding;
  private final Everyday everyday;

  private EventReader(
      Lexicon lexicon, World world, Classes classes, Coding coding, Everyday everyday) {
    this.lexicon = lexicon;
    this.world = world;
    this.classes = classes;
    this.coding = coding;
    this.everyday = everyday;
    this.sides = new Sides(lexicon, classes, world);
  }

  /** Loads the frames, a file for each class and those of the user's own. */
  public static EventReader load(Tables tables, World world) {
    Classes classes = Classes.load(tables);
    Scale scale = Scale.load(tables);
    List<String> files = tables.files(EventReader.class, "en/frames", Classes.files());
    Lexicon lexicon = Lexicon.load(tables, EventReader.class, files, f -> classes.fault(f, scale));
    Everyday everyday = Everyday.load(tables);
    return new EventReader(lexicon, world, classes, Coding.load(tables, scale), everyday);
  }

  /** Lines of classes that could not be read. */
  public List<Problem> problems() {
    return classes.problems();
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
    return Headline.document(d, title, lexicon, world);
  }

  /** The events of a story, each act once, what the headline tells first. */
  public List<Event> read(Story story, @Nullable Story headline) {
    Headline head = headline == null ? Headline.NONE : new Headline(acts(headline, Headline.NONE));
    Retelling told = new Retelling();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      for (Act a : acts(scene, head)) {
        told.add(coding.event(scene, a), s.paragraph());
      }
    }
    List<Event> events = new ArrayList<>(told.events());
    for (Act a : head.acts()) {
      if (events.stream().noneMatch(e -> e.type() == a.type())) {
        coding.borneOut(story, head, a).ifPresent(events::add);
      }
    }
    events.replaceAll(Event::mutual);
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
    return Acts.of(scene, lexicon, sides, reading(scene), head, everyday);
  }
}
