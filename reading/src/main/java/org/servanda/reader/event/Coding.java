package org.servanda.reader.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.record.PloverClass;
import org.servanda.table.Tables;

/** Makes the record of an act. */
final class Coding {
  private static final double TITLE = 0.4;

  private final Scale scale;
  private final Contexts contexts;

  private Coding(Scale scale, Contexts contexts) {
    this.scale = scale;
    this.contexts = contexts;
  }

  static Coding load(Tables tables, Scale scale) {
    return new Coding(scale, Contexts.load(tables));
  }

  /** The event of an act that a sentence tells. */
  Event event(Scene scene, Act a) {
    Place place = Setting.place(scene, a.clause());
    boolean here =
        place == null && a.type() == PloverClass.CONSULT && Setting.isOnTheSpot(scene, a.clause());
    return record(
        scene,
        a,
        Setting.date(scene, a.clause()),
        here ? Setting.here(scene) : place,
        null,
        confidence(a));
  }

  /** What only the headline tells in so many words, with the passage that bears it out. */
  Optional<Event> borneOut(Story story, Headline head, Act a) {
    Sentence s = head.bearing(story, a);
    if (s == null) {
      return Optional.empty();
    }
    Act unplaced = new Act(a.match(), unplaced(a.sources()), unplaced(a.targets()), a.outlook());
    return Optional.of(record(new Scene(story, s), unplaced, null, null, "title", TITLE));
  }

  private Event record(
      Scene scene,
      Act a,
      @Nullable Period date,
      @Nullable Place place,
      @Nullable String toldIn,
      double confidence) {
    Outlook o = a.outlook();
    Scale.Step step = scale.of(o.cameo());
    Evidence evidence = scene.evidence();
    String id =
        Ids.of(
            "e",
            o.own() == null ? o.type() : o.own(),
            o.cameo(),
            codes(a.sources()),
            codes(a.targets()),
            evidence,
            String.valueOf(toldIn));
    return new Event(
        id,
        o.type(),
        o.own(),
        o.mode(),
        contexts.of(a.clause(), o.status()),
        o.cameo(),
        step.goldstein(),
        step.quad(),
        a.sources(),
        a.targets(),
        date,
        place,
        o.status(),
        toldIn == null ? scene.saidBy(a.clause().predicate()) : null,
        evidence,
        List.of(),
        toldIn,
        confidence);
  }

  /** Surer where both sides are known by name and it is told as done. */
  private static double confidence(Act a) {
    double c = 0.5;
    c += a.sources().stream().anyMatch(Coding::isKnown) ? 0.15 : 0;
    c += a.targets().stream().anyMatch(Coding::isKnown) ? 0.15 : 0;
    c -= a.clause().kind() == Clause.Kind.NOUN ? 0.1 : 0;
    return switch (a.outlook().status()) {
      case OCCURRED, ONGOING -> round(c + 0.1);
      case PLANNED -> round(c);
      case DENIED, HYPOTHETICAL -> round(c - 0.2);
    };
  }

  private static double round(double c) {
    return Math.round(c * 100) / 100.0;
  }

  private static boolean isKnown(ActorRef a) {
    return a.country() != null;
  }

  private static List<String> codes(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::code).distinct().sorted().toList();
  }

  /** Actors without the positions that they have in the headline. */
  private static List<ActorRef> unplaced(List<ActorRef> actors) {
    return actors.stream()
        .map(a -> new ActorRef(a.actor(), a.name(), a.country(), a.sector(), null))
        .toList();
  }
}
