package org.servanda.server.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.record.ActorRef;
import org.servanda.record.Agreement;
import org.servanda.record.Commitment;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Figure;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.record.Sphere;
import org.servanda.record.Stance;
import org.servanda.record.Statement;

/** The records of a document as they are shown, in the order of the text. */
public final class Items {
  private final DocumentRecord document;
  private final List<Item> items = new ArrayList<>();

  private Items(DocumentRecord document) {
    this.document = document;
  }

  /** All records of a document. */
  public static List<Item> of(DocumentRecord d) {
    Items all = new Items(d);
    d.agreements().forEach(all::add);
    d.commitments().forEach(all::add);
    d.figures().forEach(all::add);
    d.engagements().forEach(all::add);
    d.statements().forEach(all::add);
    d.events().forEach(all::add);
    d.spheres().forEach(all::add);
    all.items.sort(Comparator.comparing((Item i) -> i.at().get(0).begin()));
    return List.copyOf(all.items);
  }

  private void add(Agreement a) {
    String stages =
        a.stages().stream()
            .map(s -> Labels.word(s.action()) + space(s.date()))
            .collect(Collectors.joining(", "));
    add(
        a.id(),
        "agreement",
        Labels.sentence(a.name()),
        "",
        List.of(Labels.names(a.parties()), stages, in(a.place())),
        a.evidence(),
        a.confidence());
  }

  private void add(Commitment c) {
    Commitment.Quantity q = c.quantity();
    Period due = c.due();
    add(
        c.id(),
        "commitment",
        Labels.between(c.by(), c.to()) + ": " + Labels.word(c.kind()),
        c.text(),
        List.of(
            q == null ? "" : Labels.amount(q.value(), q.unit()),
            due == null ? "" : "due " + Labels.period(due),
            Labels.word(c.status()),
            text(c.sphere())),
        c.evidence(),
        c.confidence());
  }

  private void add(Figure f) {
    Double change = f.changePct();
    Period due = f.due();
    add(
        f.id(),
        "figure",
        Labels.sentence(f.indicator()) + ": " + Labels.amount(f.value(), f.unit()),
        "",
        List.of(
            Labels.names(f.parties()),
            Labels.period(f.period()),
            text(f.flow()),
            change == null ? "" : Labels.amount(change, "percent") + " against the period before",
            Labels.word(f.modality()),
            due == null ? "" : "due " + Labels.period(due)),
        f.evidence(),
        f.confidence());
  }

  private void add(Engagement e) {
    String name = e.name();
    String host = e.host();
    add(
        e.id(),
        "engagement",
        name == null ? Labels.sentence(Labels.word(e.kind())) : Labels.sentence(name),
        "",
        List.of(
            Labels.names(e.who()),
            host == null ? "" : "in " + Labels.name(host),
            String.join(", ", e.places()),
            Labels.period(e.date()),
            Labels.word(e.status())),
        e.evidence(),
        e.confidence());
  }

  private void add(Event e) {
    Place place = e.place();
    add(
        e.id(),
        "event",
        Labels.between(codes(e.sources()), codes(e.targets())) + ": " + e.label(),
        "",
        List.of(
            "CAMEO " + e.cameo(),
            Labels.word(e.status()),
            Labels.period(e.date()),
            place == null ? "" : place.name(),
            e.quad()),
        e.evidence(),
        e.confidence());
  }

  private void add(Statement s) {
    String country = s.speaker().country();
    String words = s.content().stream().map(this::words).collect(Collectors.joining(" … "));
    boolean warm = s.tone().stance() != Stance.NEUTRAL;
    String toward = s.tone().toward();
    items.add(
        new Item(
            s.id(),
            "statement",
            s.speaker().name() + (country == null ? "" : " (" + Labels.name(country) + ")"),
            words,
            List.of(
                s.direct() ? "in quotation marks" : "reported",
                s.manner(),
                s.relayedBy() == null ? "" : "by way of " + s.relayedBy(),
                warm
                    ? Labels.word(s.tone().stance())
                        + (toward == null ? "" : " toward " + Labels.name(toward))
                    : ""),
            s.content(),
            s.confidence()));
  }

  private void add(Sphere s) {
    add(
        s.id(),
        "sphere",
        Labels.sentence(s.sphere()),
        text(s.qualifier()),
        List.of(Labels.word(s.stance())),
        s.evidence(),
        s.confidence());
  }

  private void add(
      String id,
      String kind,
      String head,
      String body,
      List<String> facts,
      Evidence at,
      double confidence) {
    items.add(new Item(id, kind, head, body, facts, List.of(at), confidence));
  }

  private static List<String> codes(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::code).distinct().toList();
  }

  private String words(Evidence e) {
    String text = document.text();
    int begin = text.offsetByCodePoints(0, e.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, e.end() - e.begin()));
  }

  private static String space(@Nullable Period p) {
    return p == null ? "" : " " + Labels.period(p);
  }

  private static String in(@Nullable String place) {
    return place == null ? "" : "in " + place;
  }

  private static String text(@Nullable String s) {
    return Objects.requireNonNullElse(s, "");
  }
}
