package org.servanda.export.kind;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Source;
import org.servanda.export.table.Table;
import org.servanda.record.Actor;
import org.servanda.record.Agreement;
import org.servanda.record.Commitment;
import org.servanda.record.Dateline;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Figure;
import org.servanda.record.Sphere;
import org.servanda.record.Statement;

/** The table of each kind of record. Names of columns are for good: none is renamed or dropped. */
final class Kinds {
  private Kinds() {}

  static final Table<Told<DocumentRecord>> DOCUMENTS =
      Table.<Told<DocumentRecord>>of("documents", "a document that was read")
          .text(
              "document",
              "key: a hash of the URL, or of the text where there is none; the key in a ledger",
              t -> t.source().key())
          .text("id", "id that the input gave it", t -> t.id())
          .text("url", "url", t -> t.record().url())
          .text("title", "title", t -> t.record().title())
          .day("published", "published", t -> t.source().published())
          .text("publisher", "publisher", t -> t.record().publisher())
          .text("language", "language", t -> t.record().language())
          .text("place", "dateline.place", t -> of(t.record().dateline(), 0))
          .text(
              "country", "dateline.country, ISO 3166-1 alpha-3", t -> of(t.record().dateline(), 1))
          .text("agency", "dateline.agency", t -> of(t.record().dateline(), 2))
          .list(
              "relayed",
              "relayed: who passes on whom, \"by > cites\"",
              t -> t.record().relayed().stream().map(r -> r.by() + " > " + r.cites()).toList())
          .whole("length", "code points of the text", t -> t.source().length())
          .text("text", "text: what begin and end of all passages count in", t -> t.record().text())
          .end();

  static final Table<Told<Actor>> ACTORS =
      Columns.<Actor>begin("actors", "an actor of a document; the passage is its first mention")
          .text("kind", "kind: state, person, organisation or group", t -> word(t.record().kind()))
          .text("name", "name", t -> t.record().name())
          .text("country", "country, ISO 3166-1 alpha-3, or acronym", t -> t.record().country())
          .text("sector", "sector, PLOVER", t -> t.record().sector())
          .text("role", "role", t -> t.record().role())
          .whole("mentions", "how many mentions it has", t -> t.record().mentions().size())
          .whole("sentence", "number of the sentence, from 1", t -> t.sentence())
          .whole("begin", "first mention: begin", t -> first(t.record()).begin())
          .whole("end", "first mention: end", t -> first(t.record()).end())
          .end();

  static final Table<Told<Statement>> STATEMENTS =
      Columns.end(
          Columns.<Statement>begin("statements", "what someone said")
              .text("speaker", "speaker.name", t -> t.record().speaker().name())
              .text("speaker_role", "speaker.role", t -> t.record().speaker().role())
              .text("speaker_country", "speaker.country", t -> t.record().speaker().country())
              .list(
                  "speakers",
                  "speakers: codes of those who speak in one voice",
                  t -> Columns.codes(t.record().speaker().members()))
              .text("cue", "cue.text", t -> cue(t.record()))
              .flag("direct", "direct: in quotation marks", t -> t.record().direct())
              .text("manner", "manner: say, deny, promise, warn ...", t -> t.record().manner())
              .text("stance", "stance", t -> word(t.record().tone().stance()))
              .text("toward", "toward: at whom the stance is", t -> t.record().tone().toward())
              .text("addressee", "addressee", t -> t.record().addressee())
              .text("relayed_by", "relayed_by", t -> t.record().relayedBy())
              .list("spheres", "about.spheres", t -> t.record().about().spheres())
              .list("about_actors", "about.actors", t -> t.record().about().actors())
              .list("about_agreements", "about.agreements", t -> t.record().about().agreements())
              .whole("content_begin", "content: begin of its first passage", t -> content(t, 0))
              .whole("content_end", "content: end of its last passage", t -> content(t, 1)),
          t -> t.record().confidence());

  static final Table<Told<Event>> EVENTS =
      Columns.end(
          Columns.<Event>begin("events", "an act of one actor toward another")
              .text("class", "class: PLOVER's, or the user's own", t -> t.record().label())
              .text("plover", "class, PLOVER's nearest", t -> t.record().type().name())
              .text("mode", "mode, PLOVER", t -> t.record().mode())
              .list("contexts", "contexts, PLOVER", t -> t.record().contexts())
              .text("cameo", "cameo: a code, not a number (leading zeros)", t -> t.record().cameo())
              .number("goldstein", "goldstein, -10 to 10", t -> t.record().goldstein())
              .text("quad", "quad", t -> t.record().quad())
              .list("sources", "sources: their codes", t -> Columns.codes(t.record().sources()))
              .list("source_names", "sources: names", t -> Columns.names(t.record().sources()))
              .list(
                  "source_sectors",
                  "sources: PLOVER sectors, in the same order",
                  t -> Columns.sectors(t.record().sources()))
              .list(
                  "targets",
                  "targets: their codes; empty where all sources act toward each other",
                  t -> Columns.codes(t.record().targets()))
              .list("target_names", "targets: names", t -> Columns.names(t.record().targets()))
              .list(
                  "target_sectors",
                  "targets: PLOVER sectors, in the same order",
                  t -> Columns.sectors(t.record().targets()))
              .day("date_from", "date.from", t -> Columns.from(t.record().date()))
              .day("date_to", "date.to", t -> Columns.to(t.record().date()))
              .text("place", "place.name", t -> place(t.record(), 0))
              .text("place_country", "place.country", t -> place(t.record(), 1))
              .number("lat", "place.lat, WGS 84", t -> place(t.record(), 2))
              .number("lon", "place.lon, WGS 84", t -> place(t.record(), 3))
              .text(
                  "status",
                  "status: occurred, ongoing, planned, hypothetical or denied",
                  t -> word(t.record().status()))
              .text("said_by", "said_by: id of a statement", t -> t.record().saidBy())
              .text(
                  "told_in",
                  "told_in: title where the headline tells it",
                  t -> t.record().toldIn()),
          t -> t.record().confidence());

  static final Table<Told<Figure>> FIGURES =
      Columns.end(
          Columns.<Figure>begin("figures", "a number about relations")
              .text("indicator", "indicator", t -> t.record().indicator())
              .number("value", "value", t -> t.record().value())
              .text("unit", "unit: ISO 4217, percent, a symbol, or a noun", t -> t.record().unit())
              .day("period_from", "period.from", t -> Columns.from(t.record().period()))
              .day("period_to", "period.to", t -> Columns.to(t.record().period()))
              .list("parties", "parties, exporter or giver first", t -> t.record().parties())
              .text("flow", "flow: total, export or import", t -> t.record().flow())
              .number("change_pct", "change_pct", t -> t.record().changePct())
              .text("trend", "trend: up, down or flat", t -> t.record().trend())
              .text("modality", "modality", t -> word(t.record().modality()))
              .day("due", "due.to", t -> Columns.to(t.record().due()))
              .text("sphere", "sphere", t -> t.record().sphere())
              .text("said_by", "said_by: id of a statement", t -> t.record().saidBy()),
          t -> t.record().confidence());

  static final Table<Told<Commitment>> COMMITMENTS =
      Columns.end(
          Columns.<Commitment>begin("commitments", "what someone is bound to do")
              .list("by", "by", t -> t.record().by())
              .list("to", "to", t -> t.record().to())
              .text(
                  "kind",
                  "kind: target, delivery, action or negotiation",
                  t -> word(t.record().kind()))
              .text("text", "text", t -> t.record().text())
              .text("sphere", "sphere", t -> t.record().sphere())
              .number("value", "quantity.value", t -> quantity(t.record(), true))
              .text("unit", "quantity.unit", t -> quantity(t.record(), false))
              .day("due_from", "due.from", t -> Columns.from(t.record().due()))
              .day("due_to", "due.to", t -> Columns.to(t.record().due()))
              .text("status", "status, as the document tells it", t -> word(t.record().status()))
              .text("said_by", "said_by: id of a statement", t -> t.record().saidBy()),
          t -> t.record().confidence());

  static final Table<Told<Agreement>> AGREEMENTS =
      Columns.end(
          Columns.<Agreement>begin("agreements", "an instrument between parties")
              .text("name", "name", t -> t.record().name())
              .text("kind", "kind", t -> word(t.record().kind()))
              .list("parties", "parties", t -> t.record().parties())
              .text("action", "action: the last stage reached", t -> word(t.record().action()))
              .day("date_from", "date.from", t -> Columns.from(t.record().date()))
              .day("date_to", "date.to", t -> Columns.to(t.record().date()))
              .list("stages", "stages, each with its date where known", t -> stages(t.record()))
              .text("place", "place", t -> t.record().place())
              .text("said_by", "said_by: id of a statement", t -> t.record().saidBy()),
          t -> t.record().confidence());

  static final Table<Told<Engagement>> ENGAGEMENTS =
      Columns.end(
          Columns.<Engagement>begin("engagements", "a visit, meeting or other occasion")
              .text("kind", "kind", t -> word(t.record().kind()))
              .text("name", "name", t -> t.record().name())
              .list("who", "who", t -> t.record().who())
              .text("host", "host", t -> t.record().host())
              .list("places", "places", t -> t.record().places())
              .day("date_from", "date.from", t -> Columns.from(t.record().date()))
              .day("date_to", "date.to", t -> Columns.to(t.record().date()))
              .text("status", "status: held, planned or cancelled", t -> word(t.record().status()))
              .text("said_by", "said_by: id of a statement", t -> t.record().saidBy()),
          t -> t.record().confidence());

  static final Table<Told<Sphere>> SPHERES =
      Columns.end(
          Columns.<Sphere>begin("spheres", "a field of cooperation that is spoken of")
              .text("sphere", "sphere", t -> t.record().sphere())
              .text("qualifier", "qualifier", t -> t.record().qualifier())
              .text("stance", "stance", t -> word(t.record().stance())),
          t -> t.record().confidence());

  private static String word(Enum<?> value) {
    return Columns.word(value);
  }

  private static @Nullable Object of(@Nullable Dateline d, int part) {
    return d == null ? null : part == 0 ? d.place() : part == 1 ? d.country() : d.agency();
  }

  private static Evidence first(Actor a) {
    return a.mentions().isEmpty() ? new Evidence(0, 0) : a.mentions().get(0);
  }

  private static @Nullable Object cue(Statement s) {
    Statement.Cue cue = s.cue();
    return cue == null ? null : cue.text();
  }

  private static @Nullable Object content(Told<Statement> told, int end) {
    List<Evidence> content = told.record().content();
    return content.isEmpty()
        ? null
        : end == 0 ? content.get(0).begin() : content.get(content.size() - 1).end();
  }

  private static @Nullable Object place(Event e, int part) {
    if (e.place() == null) {
      return null;
    }
    return switch (part) {
      case 0 -> e.place().name();
      case 1 -> e.place().country();
      case 2 -> e.place().lat();
      default -> e.place().lon();
    };
  }

  private static @Nullable Object quantity(Commitment c, boolean value) {
    Commitment.Quantity q = c.quantity();
    return q == null ? null : value ? (Object) q.value() : q.unit();
  }

  private static List<String> stages(Agreement a) {
    return a.stages().stream()
        .map(
            s ->
                Columns.word(s.action())
                    + (s.date() == null ? "" : " " + Objects.requireNonNull(s.date())))
        .toList();
  }

  /** All tables, in the order of the manual. */
  static List<Table<?>> all() {
    return List.of(
        DOCUMENTS,
        ACTORS,
        STATEMENTS,
        EVENTS,
        FIGURES,
        COMMITMENTS,
        AGREEMENTS,
        ENGAGEMENTS,
        SPHERES);
  }

  /** A document as a row of its table. */
  static Told<DocumentRecord> document(Source source, DocumentRecord d) {
    return new Told<>(source, d.id(), d, null, null);
  }
}
