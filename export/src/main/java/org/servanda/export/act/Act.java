package org.servanda.export.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Passages;
import org.servanda.export.document.Source;
import org.servanda.record.ActorRef;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.record.Statement;

/**
 * An act with all that tell of it: one passage where it comes from a document, many where a ledger
 * has merged them.
 *
 * @param id the key that the first telling has in a ledger
 * @param event as its first telling has it
 * @param status what became of it, by the last telling
 */
public record Act(String id, Event event, Event.Status status, List<Telling> tellings) {
  public Act {
    tellings = List.copyOf(tellings);
  }

  /** The acts of a document, each told once. */
  public static List<Act> of(DocumentRecord d) {
    Source source = Source.of(d);
    Passages passages = new Passages(d);
    List<Act> acts = new ArrayList<>();
    for (Event e : d.events()) {
      acts.add(
          new Act(
              key(source, e),
              e,
              e.status(),
              List.of(telling(source, source.key(), passages, d, e))));
    }
    return acts;
  }

  private static String key(Source source, Event e) {
    Evidence at = e.evidence();
    return Ids.of("e", source.key(), e.id(), at.begin(), at.end());
  }

  /**
   * How an event of a document is told.
   *
   * @param copies key of the first document that prints the same text
   */
  public static Telling telling(
      Source source, String copies, Passages passages, DocumentRecord d, Event e) {
    String saidBy =
        d.statements().stream()
            .filter(s -> s.id().equals(e.saidBy()))
            .map(Statement::speaker)
            .map(Statement.Speaker::name)
            .findFirst()
            .orElse(null);
    return new Telling(
        source,
        copies,
        passages.quote(e.evidence()),
        passages.sentence(e.evidence()),
        mention(e.sources()),
        mention(e.targets()),
        saidBy,
        e.confidence());
  }

  private static @Nullable Integer mention(List<ActorRef> actors) {
    for (ActorRef a : actors) {
      Evidence mention = a.mention();
      if (mention != null) {
        return mention.begin();
      }
    }
    return null;
  }

  /**
   * Whether event data that has no field for it may count the act: it took place, or is the intent
   * to cooperate (CAMEO 03), which is expressed by being told. What is denied, supposed or only
   * planned may not.
   */
  public boolean counts() {
    return switch (status) {
      case OCCURRED, ONGOING -> true;
      case PLANNED -> event.cameo().startsWith("03");
      case HYPOTHETICAL, DENIED -> false;
    };
  }

  /**
   * The day it counts on: the day it began, else that of its first telling. An intent counts on the
   * day it was told, not on the day that it is for.
   */
  public @Nullable LocalDate day() {
    Period date = event.date();
    return status == Event.Status.PLANNED || date == null ? told() : date.from();
  }

  /** The day on which it was first told. */
  public @Nullable LocalDate told() {
    return tellings.stream()
        .map(t -> t.source().published())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * Whether it is a visit as its host tells it (CAMEO 043). Records have the visitor as the source
   * of every visit, as PLOVER wants it; CAMEO has the host as the source of this one.
   */
  public boolean hosted() {
    return event.cameo().equals("043") && !event.targets().isEmpty();
  }

  /** The first telling. */
  public Telling first() {
    return tellings.get(0);
  }
}
