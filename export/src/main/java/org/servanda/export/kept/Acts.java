package org.servanda.export.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.export.act.Act;
import org.servanda.export.act.Telling;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Fact;
import org.servanda.record.ActorRef;
import org.servanda.record.Event;
import org.servanda.record.PloverClass;

/**
 * Events of a ledger as acts: one act, however often it is told, with what persons decided on it.
 */
final class Acts {
  private static final String READ = "read_";

  private final Library library;

  Acts(Library library) {
    this.library = library;
  }

  /** The act of an entry; none where its documents are gone. */
  Optional<Act> of(Entry entry) {
    List<Telling> tellings = new ArrayList<>();
    Event first = null;
    for (Fact f : entry.facts()) {
      Library.Volume v = library.document(f.origin().document()).orElse(null);
      Event e = v == null ? null : Library.event(v, f);
      if (v != null && e != null) {
        first = first == null ? e : first;
        tellings.add(Act.telling(v.source(), f.origin().source(), v.passages(), v.document(), e));
      }
    }
    return first == null
        ? Optional.empty()
        : Optional.of(new Act(entry.id(), laid(first, entry), status(entry, first), tellings));
  }

  private static Event.Status status(Entry entry, Event first) {
    return Stream.of(Event.Status.values())
        .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(entry.status()))
        .findFirst()
        .orElse(first.status());
  }

  /** The event with what the entry knows better: the date that most tell, and corrections. */
  private static Event laid(Event e, Entry entry) {
    boolean type = entry.more().containsKey(READ + "type");
    PloverClass plover = type ? plover(entry.type()) : null;
    return new Event(
        e.id(),
        plover == null ? e.type() : plover,
        type && plover == null ? entry.type() : e.own(),
        e.mode(),
        e.contexts(),
        e.cameo(),
        e.goldstein(),
        e.quad(),
        actors(entry, "by", entry.parties().by(), e.sources()),
        actors(entry, "to", entry.parties().to(), e.targets()),
        entry.date() == null ? e.date() : entry.date(),
        e.place(),
        e.status(),
        e.saidBy(),
        e.evidence(),
        e.also(),
        e.toldIn(),
        e.confidence());
  }

  private static @Nullable PloverClass plover(String label) {
    return Stream.of(PloverClass.values())
        .filter(p -> p.name().equals(label))
        .findFirst()
        .orElse(null);
  }

  /** The actors as read, or those of the codes that a person set. */
  private static List<ActorRef> actors(
      Entry entry, String field, List<String> codes, List<ActorRef> read) {
    return entry.more().containsKey(READ + field)
        ? codes.stream().map(c -> new ActorRef("state:" + c, c, c, null, null)).toList()
        : read;
  }
}
