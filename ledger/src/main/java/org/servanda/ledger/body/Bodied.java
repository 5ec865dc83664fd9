package org.servanda.ledger.body;

import org.jspecify.annotations.Nullable;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Agreement;
import org.servanda.record.Commitment;
import org.servanda.record.Dateline;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Figure;
import org.servanda.record.Place;
import org.servanda.record.PloverClass;
import org.servanda.record.Relay;
import org.servanda.record.Sphere;
import org.servanda.record.Stance;
import org.servanda.record.Statement;

/** Records out of bodies: the reverse of {@link org.servanda.record.RecordJson}. */
final class Bodied {
  // Each a copy of its own would be made by values() for every record.
  private static final Actor.Kind[] ACTORS = Actor.Kind.values();
  private static final Stance[] STANCES = Stance.values();
  private static final Event.Status[] EVENTS = Event.Status.values();
  private static final Figure.Modality[] MODALITIES = Figure.Modality.values();
  private static final Commitment.Kind[] COMMITMENTS = Commitment.Kind.values();
  private static final Commitment.Status[] FULFILMENTS = Commitment.Status.values();
  private static final Agreement.Kind[] AGREEMENTS = Agreement.Kind.values();
  private static final Agreement.Action[] ACTIONS = Agreement.Action.values();
  private static final Engagement.Kind[] ENGAGEMENTS = Engagement.Kind.values();
  private static final Engagement.Status[] OCCASIONS = Engagement.Status.values();
  private static final Sphere.Stance[] SPHERES = Sphere.Stance.values();

  private Bodied() {}

  static DocumentRecord document(Body b) {
    Body d = b.objectOrNull("dateline");
    String text = b.textOrNull("text");
    return new DocumentRecord(
        b.text("id"),
        b.textOrNull("url"),
        b.textOrNull("title"),
        b.textOrNull("published"),
        b.text("language"),
        b.textOrNull("publisher"),
        text == null ? "" : text,
        d == null
            ? null
            : new Dateline(d.textOrNull("place"), d.textOrNull("country"), d.textOrNull("agency")),
        b.list("relayed", Bodied::relay),
        b.list("actors", Bodied::actor),
        b.list("statements", Bodied::statement),
        b.list("events", Bodied::event),
        b.list("figures", Bodied::figure),
        b.list("commitments", Bodied::commitment),
        b.list("agreements", Bodied::agreement),
        b.list("engagements", Bodied::engagement),
        b.list("spheres", Bodied::sphere));
  }

  static Actor actor(Body b) {
    return new Actor(
        b.text("id"),
        b.name("kind", ACTORS),
        b.text("name"),
        b.textOrNull("country"),
        b.textOrNull("sector"),
        b.textOrNull("role"),
        b.passages("mentions"));
  }

  static Statement statement(Body b) {
    Body speaker = b.object("speaker");
    Body cue = b.objectOrNull("cue");
    Body hearer = b.objectOrNull("hearer");
    Body about = b.object("about");
    return new Statement(
        b.text("id"),
        new Statement.Speaker(
            speaker.textOrNull("actor"),
            speaker.text("name"),
            speaker.textOrNull("role"),
            speaker.textOrNull("country"),
            speaker.passageOrNull(),
            b.list("speakers", Bodied::actorRef)),
        cue == null ? null : new Statement.Cue(cue.text("text"), cue.passage()),
        b.flag("direct"),
        b.passages("content"),
        b.textOrNull("relayed_by"),
        b.textOrNull("addressee"),
        b.text("manner"),
        b.list("relay", Bodied::relay),
        hearer == null ? null : actorRef(hearer),
        new Statement.Tone(
            b.name("stance", STANCES), b.textOrNull("toward"), b.passages("stance_words")),
        new Statement.About(
            about.texts("spheres"), about.texts("actors"), about.texts("agreements")),
        evidence(b),
        b.number("confidence"));
  }

  static Event event(Body b) {
    boolean own = b.has("plover");
    return new Event(
        b.text("id"),
        plover(b.text(own ? "plover" : "class"), own ? "plover" : "class"),
        own ? b.text("class") : null,
        b.textOrNull("mode"),
        b.texts("contexts"),
        b.text("cameo"),
        b.number("goldstein"),
        b.text("quad"),
        b.list("sources", Bodied::actorRef),
        b.list("targets", Bodied::actorRef),
        b.period("date"),
        place(b.objectOrNull("place")),
        b.name("status", EVENTS),
        b.textOrNull("said_by"),
        evidence(b),
        b.passages("also"),
        b.textOrNull("told_in"),
        b.number("confidence"));
  }

  static Figure figure(Body b) {
    return new Figure(
        b.text("id"),
        b.text("indicator"),
        b.number("value"),
        b.text("unit"),
        b.period("period"),
        b.texts("parties"),
        b.textOrNull("flow"),
        b.numberOrNull("change_pct"),
        b.textOrNull("trend"),
        b.name("modality", MODALITIES),
        b.period("due"),
        b.textOrNull("said_by"),
        b.textOrNull("sphere"),
        evidence(b),
        b.number("confidence"));
  }

  static Commitment commitment(Body b) {
    Body quantity = b.objectOrNull("quantity");
    return new Commitment(
        b.text("id"),
        b.texts("by"),
        b.texts("to"),
        b.name("kind", COMMITMENTS),
        b.text("text"),
        b.textOrNull("sphere"),
        quantity == null
            ? null
            : new Commitment.Quantity(quantity.number("value"), quantity.text("unit")),
        b.period("due"),
        b.name("status", FULFILMENTS),
        b.textOrNull("said_by"),
        evidence(b),
        b.number("confidence"));
  }

  static Agreement agreement(Body b) {
    return new Agreement(
        b.text("id"),
        b.text("name"),
        b.name("kind", AGREEMENTS),
        b.texts("parties"),
        b.name("action", ACTIONS),
        b.period("date"),
        b.list("stages", s -> new Agreement.Stage(s.name("action", ACTIONS), s.period("date"))),
        b.textOrNull("place"),
        b.textOrNull("said_by"),
        evidence(b),
        b.number("confidence"));
  }

  static Engagement engagement(Body b) {
    return new Engagement(
        b.text("id"),
        b.name("kind", ENGAGEMENTS),
        b.textOrNull("name"),
        b.texts("who"),
        b.textOrNull("host"),
        b.texts("places"),
        b.period("date"),
        b.name("status", OCCASIONS),
        b.textOrNull("said_by"),
        evidence(b),
        b.number("confidence"));
  }

  static Sphere sphere(Body b) {
    return new Sphere(
        b.text("id"),
        b.text("sphere"),
        b.textOrNull("qualifier"),
        b.name("stance", SPHERES),
        evidence(b),
        b.number("confidence"));
  }

  private static Relay relay(Body b) {
    return new Relay(b.text("by"), b.text("cites"), evidence(b));
  }

  /** A state has a country; EU, UN or another that is none has its code in a field of its own. */
  private static ActorRef actorRef(Body b) {
    return new ActorRef(
        b.text("actor"),
        b.text("name"),
        b.textOrNull(b.has("code") ? "code" : "country"),
        b.textOrNull("sector"),
        b.passageOrNull());
  }

  private static @Nullable Place place(@Nullable Body b) {
    return b == null
        ? null
        : new Place(
            b.text("name"), b.textOrNull("country"), b.numberOrNull("lat"), b.numberOrNull("lon"));
  }

  private static Evidence evidence(Body b) {
    return b.object("evidence").passage();
  }

  private static PloverClass plover(String name, String field) {
    try {
      return PloverClass.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(field + " is not a class of PLOVER: " + name, e);
    }
  }
}
