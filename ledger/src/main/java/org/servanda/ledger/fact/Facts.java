package org.servanda.ledger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Agreement;
import org.servanda.record.Commitment;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Figure;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.record.Sphere;
import org.servanda.record.Statement;

/** Turns the records of one document into facts. */
public final class Facts {
  private static final Set<String> DONE =
      Set.of("held", "signed", "adopted", "ratified", "occurred");

  private final DocumentRecord record;
  private final String document;
  private final String source;
  private final @Nullable LocalDate published;
  private final Countries countries;
  private final Map<String, Statement> statements = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private Facts(
      DocumentRecord record, String document, String source, @Nullable LocalDate published) {
    this.record = record;
    this.document = document;
    this.source = source;
    this.published = published;
    this.countries = new Countries(record.actors());
    record.statements().forEach(s -> statements.put(s.id(), s));
  }

  /**
   * The facts of a document.
   *
   * @param document its key in the ledger
   * @param source key of the first of its reprints, its own where there is none
   * @param published day of publication, or null
   */
  public static List<Fact> of(
      DocumentRecord record, String document, String source, @Nullable LocalDate published) {
    return new Facts(record, document, source, published).all();
  }

  private List<Fact> all() {
    record.agreements().forEach(this::agreement);
    record.commitments().forEach(this::commitment);
    record.figures().forEach(this::figure);
    record.engagements().forEach(this::engagement);
    record.events().forEach(this::event);
    record.statements().forEach(this::statement);
    record.spheres().forEach(this::sphere);
    record.actors().forEach(this::person);
    return List.copyOf(facts);
  }

  private void agreement(Agreement a) {
    Draft d = draft(Kind.AGREEMENT, a.id(), a.evidence(), a.confidence());
    d.voice = voice(a.saidBy());
    d.name = a.name();
    d.type = word(a.kind());
    d.by = countries.codes(a.parties());
    d.date = a.date();
    boolean force = passage(a.evidence()).contains(" force");
    d.status = stage(a.action(), force);
    List<String> stages = new ArrayList<>();
    for (Agreement.Stage s : a.stages()) {
      stages.add(stage(s.action(), force) + (s.date() == null ? "" : " " + Dates.write(s.date())));
    }
    d.put("stages", String.join(";", stages));
    d.put("place", a.place());
    keep(d);
  }

  /** Reading has one word for ratified and in force; the passage tells which it is. */
  private static String stage(Agreement.Action action, boolean force) {
    return action == Agreement.Action.RATIFIED && force ? "in force" : word(action);
  }

  private void commitment(Commitment c) {
    Draft d = draft(Kind.COMMITMENT, c.id(), c.evidence(), c.confidence());
    d.voice = voice(c.saidBy());
    d.name = c.text();
    d.type = word(c.kind());
    d.by = countries.codes(c.by());
    d.to = countries.codes(c.to());
    d.sphere = c.sphere();
    d.status = word(c.status());
    d.due = c.due();
    Commitment.Quantity q = c.quantity();
    d.amount = q == null ? null : new Amount(q.value(), q.unit());
    d.put("firmness", written(c.evidence()) ? "commitment" : "pledge");
    d.put("passage", passage(c.evidence()));
    keep(d);
  }

  /** Whether the passage tells of an instrument that binds: IATI's commitment, else a pledge. */
  private boolean written(Evidence passage) {
    for (Agreement a : record.agreements()) {
      boolean bound =
          a.action() != Agreement.Action.PLANNED && a.action() != Agreement.Action.DISCUSSED;
      if (bound && a.evidence().begin() < passage.end() && passage.begin() < a.evidence().end()) {
        return true;
      }
    }
    return false;
  }

  private void figure(Figure f) {
    Draft d = draft(Kind.FIGURE, f.id(), f.evidence(), f.confidence());
    d.voice = voice(f.saidBy());
    d.name = f.indicator();
    d.type = word(f.modality());
    d.by = countries.codes(f.parties());
    d.sphere = f.sphere();
    d.status = word(f.modality());
    d.date = f.period();
    d.due = f.due();
    d.amount = new Amount(f.value(), f.unit());
    d.put("flow", f.flow());
    d.put("trend", f.trend());
    Double change = f.changePct();
    d.put("change_pct", change == null ? null : change.toString());
    keep(d);
  }

  private void engagement(Engagement e) {
    Draft d = draft(Kind.ENGAGEMENT, e.id(), e.evidence(), e.confidence());
    d.voice = voice(e.saidBy());
    d.name = e.name() == null ? "" : e.name();
    d.type = word(e.kind());
    d.by = countries.codes(e.who());
    d.to = e.host() == null ? List.of() : List.of(e.host());
    d.people = countries.people(e.who());
    d.date = e.date();
    d.status = word(e.status());
    d.put("places", String.join(", ", e.places()));
    keep(d);
  }

  private void event(Event e) {
    Draft d = draft(Kind.EVENT, e.id(), e.evidence(), e.confidence());
    d.voice = voice(e.saidBy());
    d.name = e.label().toLowerCase(Locale.ROOT);
    d.type = e.label();
    d.by = e.sources().stream().map(ActorRef::code).distinct().toList();
    d.to = e.targets().stream().map(ActorRef::code).distinct().toList();
    d.date = e.date();
    d.status = word(e.status());
    d.put("mode", e.mode());
    d.put("cameo", e.cameo());
    d.put("goldstein", Double.toString(e.goldstein()));
    d.put("quad", e.quad());
    d.put("contexts", String.join(", ", e.contexts()));
    d.put("source_sectors", sectors(e.sources()));
    d.put("target_sectors", sectors(e.targets()));
    if (e.place() != null) {
      d.put("place", e.place().name());
      d.put("place_country", e.place().country());
    }
    keep(d);
  }

  private static String sectors(List<ActorRef> actors) {
    return String.join(
        ",", actors.stream().map(a -> a.sector() == null ? "" : a.sector()).distinct().toList());
  }

  private void statement(Statement s) {
    Draft d = draft(Kind.STATEMENT, s.id(), s.evidence(), s.confidence());
    Statement.Speaker speaker = s.speaker();
    d.voice = voice(s.id());
    StringBuilder said = new StringBuilder();
    for (Evidence e : s.content()) {
      said.append(said.length() == 0 ? "" : " ").append(passage(e));
    }
    d.name = said.toString();
    d.type = s.manner();
    d.by = countries.codes(List.of(speaker.country() == null ? speaker.name() : speaker.country()));
    List<String> to = new ArrayList<>();
    if (s.tone().toward() != null) {
      to.add(s.tone().toward());
    }
    if (s.hearer() != null) {
      to.add(s.hearer().code());
    } else if (s.addressee() != null) {
      to.add(s.addressee());
    }
    d.to = countries.codes(to);
    d.people = List.of(speaker.name());
    d.sphere = s.about().spheres().isEmpty() ? null : s.about().spheres().get(0);
    d.status = word(s.tone().stance());
    d.put("direct", s.direct() ? "direct" : "indirect");
    d.put("role", speaker.role());
    d.put("relayed_by", s.relayedBy());
    d.put("spheres", String.join(",", s.about().spheres()));
    d.put("about", String.join(",", s.about().actors()));
    keep(d);
  }

  private void sphere(Sphere s) {
    Draft d = draft(Kind.SPHERE, s.id(), s.evidence(), s.confidence());
    d.name = s.sphere();
    d.type = "sphere";
    d.by = countries.main();
    d.sphere = s.sphere();
    d.status = word(s.stance());
    d.put("qualifier", s.qualifier());
    keep(d);
  }

  /** A named person with office and country, where first named. */
  private void person(Actor a) {
    if (a.kind() != Actor.Kind.PERSON || a.country() == null || a.mentions().isEmpty()) {
      return;
    }
    Draft d = draft(Kind.PERSON, a.id(), a.mentions().get(0), 1);
    d.name = a.name();
    d.type = a.sector() == null ? "" : a.sector();
    d.by = List.of(a.country());
    d.people = List.of(a.name());
    d.status = a.role() == null ? "" : a.role();
    keep(d);
  }

  private @Nullable Voice voice(@Nullable String statement) {
    return Optional.ofNullable(statement)
        .map(statements::get)
        .map(Statement::speaker)
        .map(s -> new Voice(s.name(), s.country(), s.role()))
        .orElse(null);
  }

  private Draft draft(Kind kind, String id, Evidence at, double confidence) {
    String key = Ids.of(kind.prefix(), document, id, at.begin(), at.end());
    Origin origin = new Origin(document, source, record.publisher(), published, id, at);
    return new Draft(key, kind, origin, confidence);
  }

  private void keep(Draft d) {
    Period date = d.date;
    boolean ahead = published != null && date != null && date.from().isAfter(published);
    if (ahead && DONE.contains(d.status)) {
      // What is dated after its publication cannot have been done, however it is worded.
      d.status = "planned";
    }
    Fact fact = d.fact();
    if (keys.add(fact.key())) {
      facts.add(fact);
    }
  }

  private String passage(Evidence e) {
    String text = record.text();
    return text.substring(
        text.offsetByCodePoints(0, e.begin()), text.offsetByCodePoints(0, e.end()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
